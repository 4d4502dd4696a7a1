"""Mail about letters of support: to the signer with the link, to who asked with the answer."""

from datetime import date

from django.urls import reverse
from django.utils import timezone

from bic.links import services as links
from bic.links.models import Link
from bic.notices import services as notices
from communities.models import LetterRequest

# A part of every private link's signature: never change it.
PURPOSE = "letter"


def mail_link(letter: LetterRequest, link: Link, template: str) -> None:
    """Mail the link, unless it is handed over."""
    if not letter.email:
        return
    program = letter.program
    notices.owe_mail(
        program,
        key=f"{PURPOSE}-{letter.pk}-{link.serial}-{letter.reminders}",
        email=letter.email,
        language=letter.language,
        template=f"communities/mail/{template}",
        context={
            "name": letter.signer_name,
            "community": letter.community.name,
            "asker": letter.requested_by.display_name if letter.requested_by else program.name,
            "message": letter.message,
            "program": program.name,
            "organization": program.organization,
            "until": until_of(letter),
            "url": links.url_of(link),
        },
    )


def until_of(letter: LetterRequest) -> date:
    """The last day of its link, where the program is."""
    return timezone.localdate(letter.open_until, letter.program.tzinfo)


def tell_requester(letter: LetterRequest) -> None:
    """Tell who asked that there is an answer; what it says stands on the page."""
    if letter.requested_by is None:
        return
    slugs = letter.program.slug, letter.community.slug, letter.application_id
    notices.owe(
        letter.program,
        key=f"{PURPOSE}-{letter.pk}-{letter.state}",
        to=[letter.requested_by],
        template="communities/mail/letter_answered",
        context={
            "name": letter.signer_name,
            "community": letter.community.name,
            "received": letter.state == LetterRequest.State.RECEIVED,
        },
        url=reverse("communities:letter_list", args=slugs),
        community=letter.community,
    )
