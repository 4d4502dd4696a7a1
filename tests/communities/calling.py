"""A published call and applications to it, made as the product makes them."""

from datetime import timedelta

from django.test import Client
from django.utils import timezone

from bic.people import services as people
from bic.people.models import Role
from bic.tenancy import scope
from bic.translated import Translated
from communities.models import Answer, CoApplicant, Round
from communities.services import answers as answering
from communities.services import applications, rounds
from tests.factories import UserFactory
from tests.plugins.program import BACKEND

TITLE = Translated.of("Towns of the Piedmont").put("es", "Municipios del Piedmont")
FULL = {
    "motivation": "Newcomers ask us for help.",
    "assets": "A library and a soccer league.",
    "hopes": "Leaders of every community on our boards.",
    "commitment": "A fifth of a post for three years.",
    "liaison": {"name": "Ana Ruiz", "email": "ana@example.org"},
}


def make_call(program, **fields):
    """A published call that is open for a month."""
    with scope(program):
        call = rounds.create(
            program,
            **{
                "title": TITLE,
                "purpose": Translated.of("Plan with us.").put("es", "Planifique con nosotros."),
                "languages": ["en", "es"],
                "closes_at": timezone.now() + timedelta(days=30),
            }
            | fields,
        )
        return rounds.publish(call)


def close(call, *, ago=timedelta(seconds=1)):
    """Let the closing time of a call be over."""
    with scope(call.program_id):
        Round.objects.filter(pk=call.pk).update(opens_at=None, closes_at=timezone.now() - ago)


def begin(call, county, name="Port Ellery", user=None, **options):
    """An application, its first applicant being `user`."""
    user = user or UserFactory()
    with scope(call.program_id):
        application = applications.begin(
            call,
            by=user,
            language="en",
            kind=options.get("kind", "municipality"),
            state=county.state,
            county=county,
            name=name,
        )
        join(application, user)
        return application


def join(application, user, right=None):
    """Let somebody work on an application."""
    with scope(application.program_id):
        people.begin_part(
            user,
            program=application.program,
            role=Role.APPLICANT,
            community=application.community,
            partner_kind="municipal",
        )
        if right:
            CoApplicant.objects.create(
                program=application.program,
                community=application.community,
                application=application,
                user=user,
                right=right,
            )
    return user


def fill(application, by, **values):
    """Answer all questions, or those that are given."""
    with scope(application.program_id):
        for key, value in (values or FULL).items():
            answering.save(application, key, value, seen=None, by=by)


def value_of(application, key):
    """What is stored for a question."""
    with scope(application.program_id):
        found = Answer.objects.filter(application=application, key=key).first()
        return found and found.value


def client_of(user):
    """Somebody's browser, signed in."""
    client = Client()
    client.force_login(user, backend=BACKEND)
    return client
