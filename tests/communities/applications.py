"""Applications for tests: a round with its form, an application, its people and its pledges."""

from communities.models import Application, CoApplicant, LetterRequest, Pledge, QuestionSet, Round
from tests.factories import MembershipFactory


def make_application(community, status="draft", slug="call", **fields):
    """An application of `community` in a round of its program, whose scope is open."""
    program = community.program
    call, _made = Round.objects.get_or_create(
        program=program, slug=slug, defaults={"title": "Call"}
    )
    form, _made = QuestionSet.objects.get_or_create(program=program, round=call, number=1)
    return Application.objects.create(
        program=program, community=community, round=call, question_set=form, status=status, **fields
    )


def make_applicant(application, right="edit", role="applicant", **fields):
    """Somebody of the town who works on the application."""
    part = MembershipFactory(
        program=application.program,
        community=application.community,
        role=role,
        partner_kind="municipal",
        **fields,
    )
    CoApplicant.objects.create(
        program=application.program,
        community=application.community,
        application=application,
        user=part.user,
        right=right,
    )
    return part.user


def make_pledge(community, what="A room for meetings", **fields):
    """A pledge of the town, of space unless said otherwise."""
    facts = {"kind": "space", "who": "Town of Larkspur"} | fields
    return Pledge.objects.create(program=community.program, community=community, what=what, **facts)


def make_letter(application, name="Ruth Oduya-Marsh", **fields):
    """A letter that was asked for."""
    facts = {"signer_kind": "government", "email": "ruth@example.org"} | fields
    return LetterRequest.objects.create(
        program=application.program,
        community=application.community,
        application=application,
        signer_name=name,
        **facts,
    )
