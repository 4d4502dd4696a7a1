"""A round with applications and reviewers, for tests of review and selection."""

from datetime import timedelta

from django.utils import timezone

from bic.tenancy import scope
from communities.models import Answer, Application, Question, QuestionSet, Review, Round
from communities.services import review as services
from tests.factories import CommunityFactory, MembershipFactory


def make_round(program, slug="spring", title="Spring call"):
    """A published round whose form has two questions."""
    with scope(program):
        made = Round.objects.create(
            program=program, slug=slug, title=title, languages=["en", "es"],
            published_at=timezone.now() - timedelta(days=40),
        )  # fmt: skip
        form = QuestionSet.objects.create(program=program, round=made, number=1)
        Question.objects.create(
            program=program, question_set=form, key="motivation", position=1, label="Why you?"
        )
        Question.objects.create(
            program=program, question_set=form, key="liaison", position=2, kind="contact",
            label="Who is the liaison?",
        )  # fmt: skip
    return made


def make_application(round, name, status="submitted"):
    """An application of a new town."""
    town_status = "under_review" if status == "under_review" else "applied"
    community = CommunityFactory(
        program=round.program, name=name, slug=name.lower().replace(" ", "-"), status=town_status
    )
    with scope(round.program):
        application = Application.objects.create(
            community=community,
            round=round,
            question_set=QuestionSet.objects.get(round=round),
            status=status,
            submitted_at=None if status == "draft" else timezone.now() - timedelta(days=20),
            withdrawn_at=timezone.now() if status == "withdrawn" else None,
        )
        Answer.objects.create(
            community=community, application=application, key="motivation",
            value=f"{name} wants everybody to belong.",
        )  # fmt: skip
    return application


def make_reviewer(program, role="researcher", name=""):
    """Somebody of the staff."""
    user = MembershipFactory(program=program, role=role).user
    if name:
        user.name = name
        user.save()
    return user


def scores_of(review, values, reason="Because of its answers."):
    """What `services.save` takes: one value for all criteria, or one for each."""
    criteria = list(review.application.round.rubrics.get().criteria.order_by("position"))
    if isinstance(values, int):
        values = [values] * len(criteria)
    return {
        criterion.pk: services.Given(value, reason)
        for criterion, value in zip(criteria, values, strict=True)
    }


def make_review(application, user, *, by, values=None, comment=""):
    """A review that was assigned; submitted with `values` when there are some. In a scope."""
    services.assign(application.round, [(application, user)], by=by)
    review = Review.objects.select_related("application__round", "reviewer").get(
        application=application, reviewer=user
    )
    if values is not None:
        services.declare(review)
        services.save(review, scores_of(review, values), comment=comment, recommendation="accept")
        services.submit(review)
        review.refresh_from_db()
    return review
