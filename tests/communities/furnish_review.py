"""Subjects of the addresses of review and selection."""

from communities.models import Application, QuestionSet, Round, SiteVisit
from communities.services import decision as decisions
from communities.services import review as reviews

PAGES_OF_A_ROUND = (
    "desk", "begin", "days", "assign", "balance", "scores", "compare", "decisions", "prepare",
)  # fmt: skip
PAGES_OF_AN_APPLICATION = ("application", "finalist", "visit_create", "decide")
PAGES_OF_A_REVIEW = ("detail", "autosave", "declare", "reopen", "remove", "history")


def furnish(place):
    """One application of the place's community under review, decided but not released."""
    slug = f"review-{place.community.slug}"
    call = Round.objects.create(program=place.program, slug=slug, title="Reviewed call")
    form = QuestionSet.objects.create(program=place.program, round=call, number=1)
    application = Application.objects.create(
        community=place.community, round=call, question_set=form, status="submitted",
        submitted_at="2026-03-01T12:00Z",
    )  # fmt: skip
    reviews.begin(call, by=place.host)
    review = reviews.assign(call, [(application, place.host)], by=place.host)[0]
    visit = SiteVisit.objects.create(
        community=place.community, application=application, held_on="2026-03-10",
        participants="The manager", notes="We met.", recorded_by=place.host,
    )  # fmt: skip
    decision = decisions.decide(application, outcome="waitlisted", by=place.host)
    for name in PAGES_OF_A_ROUND:
        place.subjects[f"communities:review_{name}:round"] = slug
    for name in PAGES_OF_AN_APPLICATION:
        place.subjects[f"communities:review_{name}:pk"] = application.pk
    for name in PAGES_OF_A_REVIEW:
        place.subjects[f"communities:review_{name}:pk"] = review.pk
    for name in ("visit_update", "visit_history"):
        place.subjects[f"communities:review_{name}:pk"] = visit.pk
    for name in ("take_back", "decision_history"):
        place.subjects[f"communities:review_{name}:pk"] = decision.pk
