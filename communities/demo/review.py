"""The demo's review: a round with applications in every state, one scored with disagreement."""

from datetime import timedelta
from typing import Any

from django.utils import timezone, translation

from bic.story import PORT_ELLERY
from communities.models import (
    Answer,
    Application,
    Community,
    Criterion,
    QuestionSet,
    Review,
    Round,
    SiteVisit,
)
from communities.services import community as communities
from communities.services import decision as decisions
from communities.services import review as services

# Towns that apply beside Port Ellery: name, county, scores of two reviewers (None: not yet
# given), decision.
TOWNS = (
    ("Cedar Landing", "Beaufort", (4, 4), "accepted"),
    ("Harlan Mills", "Rowan", (3, 3), "waitlisted"),
    ("Sandy Ford", "Lee", (1, 2), "declined"),
    ("Willow Gap", "Burke", (None,), ""),
    ("Marsh Point", "Pamlico", (), ""),
)
# Of Port Ellery, by the order of the criteria: what two reviewers gave, and why they differ.
ELLERY = (
    ("amara", (4, 3, 3, 3, 3, 2, 3, 3, 2)),
    ("jonah", (3, 4, 2, 3, 3, 3, 2, 1, 2)),
)
REASONS = {
    ("amara", 7): "The new liaison officer holds office hours at the market every week.",
    ("jonah", 7): "People at my church still will not call, even after a break-in.",
}


def load(demo: Any) -> None:
    """One round, its rubric, reviewers, scores, a visit, finalists and decisions."""
    with translation.override("en"):
        call = Application.objects.get(community=demo.communities["port-ellery"]).round
        services.begin(call, by=demo.people["amara"], due_on=demo.today + timedelta(days=9))
        ellery = _ellery(demo, call)
        _others(demo, call)
        _visit(demo, ellery)
        decisions.set_finalists([ellery], by=demo.people["amara"], chosen=True)


def _application(demo: Any, call: Round, town: Community, days_ago: int = 40) -> Application:
    application = Application.objects.create(
        community=town, round=call, status=Application.Status.SUBMITTED,
        question_set=QuestionSet.objects.filter(round=call).latest("number"),
        submitted_at=demo.moment(days_ago),
    )  # fmt: skip
    Answer.objects.create(
        community=town, application=application, key="motivation",
        value=f"New neighbors move to {town.name}, and our services do not reach them yet.",
    )  # fmt: skip
    return application


def _town(demo: Any, name: str, county: str) -> Community:
    model = demo.communities["port-ellery"]
    return communities.add_community(
        demo.program,
        name=name,
        state=model.state,
        county=model.state.counties.filter(name__startswith=county).first(),
        status=Community.Status.APPLIED,
        cohort="Cohort 3",
    )


def _score(demo: Any, review: Review, values: Any, key: str = "") -> None:
    review = Review.objects.select_related("application").get(pk=review.pk)
    services.declare(review)
    criteria = Criterion.objects.of(review.application.round_id)
    scores = {
        criterion.pk: services.Given(
            values if isinstance(values, int) else values[number % len(values)],
            REASONS.get((key, number), "As the answers and letters show."),
        )
        for number, criterion in enumerate(criteria)
    }
    services.save(review, scores, recommendation="conditions", comment="")
    services.submit(review)


def _ellery(demo: Any, call: Round) -> Application:
    """Two reviews that disagree, one not begun, and one conflict of interest."""
    director = demo.people["amara"]
    ellery = Application.objects.get(round=call, community=demo.communities["port-ellery"])
    pairs = [(ellery, demo.people[key]) for key in ("amara", "jonah", "priya", "beth")]
    given = {one.reviewer_id: one for one in services.assign(call, pairs, by=director)}
    for key, values in ELLERY:
        _score(demo, given[demo.people[key].pk], values, key)
    services.declare(given[demo.people["beth"].pk], reason="A relative of mine works for the city.")
    return ellery


def _others(demo: Any, call: Round) -> None:
    director = demo.people["amara"]
    reviewers = [demo.people["jonah"], demo.people["beth"]]
    for number, (name, county, values, outcome) in enumerate(TOWNS):
        one = _application(demo, call, _town(demo, name, county), 38 - number)
        if name == "Marsh Point":
            one.status, one.withdrawn_at = Application.Status.WITHDRAWN, timezone.now()
            one.withdrawn_by = director
            one.save()
            continue
        for person, value in zip(reviewers, values, strict=False):
            review = services.assign(call, [(one, person)], by=director)[0]
            if value is not None:
                _score(demo, review, value)
        if outcome:
            decisions.decide(
                one, outcome=outcome, by=director,
                notes="Your letters show that people want this.", internal_note="Panel agreed.",
            )  # fmt: skip


def _visit(demo: Any, ellery: Application) -> None:
    SiteVisit.objects.create(
        community=ellery.community, application=ellery, kind=SiteVisit.Kind.VISIT,
        held_on=demo.today - timedelta(days=12), recorded_by=demo.people["priya"],
        participants=f"City manager {PORT_ELLERY.manager[0]}, Mayor {PORT_ELLERY.mayor}",
        notes="Walked the market and met four shop owners. The manager promised a liaison "
        "with ten hours a week.",
    )  # fmt: skip
