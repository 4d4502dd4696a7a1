"""Subjects of the addresses of letters."""

from bic.links import tokens
from communities.models import LetterRequest
from communities.services import letters as services
from tests.communities.applications import make_application


def furnish(place):
    application = make_application(place.community, slug="letters")
    letter = services.request(
        LetterRequest(
            program=place.program,
            community=place.community,
            application=application,
            signer_name="Ruth Oduya-Marsh",
            signer_kind="government",
        ),
        by=place.host,
    )
    place.subjects |= {
        "communities:application": application.pk,
        "communities:token": tokens.token_of(services.link_of(letter)),
        **{
            f"communities:letter_{name}:pk": letter.pk
            for name in ("detail", "update", "remind", "resend", "cancel", "file", "history")
        },
    }
