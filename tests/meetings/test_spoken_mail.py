"""Mail about a meeting in a language that the product does not speak, as it is read."""

import re

import pytest
from django.core import mail
from django.utils import timezone

from bic.notices import outbox
from bic.notices.models import Notice
from bic.tenancy import scope
from meetings.demo.arabic import ARABIC
from meetings.models import RsvpWords
from meetings.services import invitation
from meetings.services import rsvp as services
from meetings.services.invitation import Address
from tests.factories import CommunityFactory, MembershipFactory, ProgramFactory
from tests.meetings.making_rsvp import make_asking

pytestmark = pytest.mark.django_db

READER = "yusuf@example.org"
LATIN = re.compile(r"[A-Za-z]{2,}")
WHY = {"ar": "تصلك هذه الرسالة لأن", "es": "Recibe esto porque"}


@pytest.fixture
def meal(settings):
    settings.BASE_URL = "https://example.org"
    town = CommunityFactory(program=ProgramFactory(slug="alder-ridge"), name="Mill Fork")
    by = MembershipFactory(program=town.program, role="director").user
    with scope(town.program):
        RsvpWords.objects.create(
            program=town.program, language="ar", words=ARABIC, approved_by=by,
            approved_at=timezone.now(),
        )  # fmt: skip
        found = make_asking(town, by=by)
    found.by = by
    return found


def reply(meal, language):
    party = {"adults": 1, "children": {}, "language": language, "email": READER}
    services.reply(meal, party, receipt="1" * 32, page_language=language, by=None)


def invite(meal, language):
    with scope(meal.program):
        invitation.invite(meal, [Address(READER, "", language)], by=meal.by)


def sent(meal):
    """Both parts of the mail, without what the program wrote itself and its addresses."""
    with scope(meal.program):
        (notice,) = Notice.objects.filter(email=READER)
        outbox.send(notice.pk, timezone.now())
    message = mail.outbox[-1].message()
    plain, page = (message.get_body([kind]).get_content() for kind in ("plain", "html"))
    own = (meal.program.name, meal.program.organization, meal.place, meal.address,
           *meal.title.texts.values())  # fmt: skip
    rich = re.sub(r"<style>.*?</style>|<[^>]+>", " ", page, flags=re.DOTALL)
    parts = []
    for part in (plain, rich):
        part = re.sub(r"https?://\S+", "", part)
        for words in own:
            part = part.replace(words, "") if words else part
        parts.append(part)
    return parts


@pytest.mark.parametrize("write", [reply, invite])
def test_arabic_mail_says_in_arabic_alone_why_it_came(meal, write):
    write(meal, "ar")

    for part in sent(meal):
        assert part.count(WHY["ar"]) == 1
        assert not LATIN.findall(part)


@pytest.mark.parametrize("write", [reply, invite])
def test_spanish_mail_says_once_why_it_came(meal, write):
    write(meal, "es")

    for part in sent(meal):
        assert part.count(WHY["es"]) == 1
