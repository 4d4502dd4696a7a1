"""Pages of ideas, proposals and the door in a language that the product does not speak."""

from datetime import timedelta
from uuid import uuid4

import pytest
from django.core.cache import cache
from django.urls import reverse
from django.utils import timezone

from bic.links import services as links
from bic.tenancy import scope
from bic.translated import Translated
from meetings.demo.arabic import ARABIC
from meetings.models import Idea, IdeaContact, ProposalComment, ProposalSetting, RsvpWords
from meetings.pagewords import PAGE_WORDS
from meetings.services import authors, proposals
from meetings.services import door as doors
from tests.factories import UserFactory
from tests.meetings.furnish_idea import committee_of, give_idea, propose, report_on
from tests.meetings.making import make_meeting

LANGUAGES = ("ar", "kar", "es")


@pytest.fixture
def place(larkspur):
    """A community that takes part, whose program speaks Arabic and Karen on public pages."""
    cache.clear()
    by = UserFactory(name="Priya")
    larkspur.status = "active"
    with scope(larkspur.program):
        larkspur.save()
        ProposalSetting.objects.create(program=larkspur.program, comments="everybody")
        for code, words in (
            ("ar", ARABIC), ("kar", {name: f"kar {text}" for name, text in PAGE_WORDS.items()}),
        ):  # fmt: skip
            RsvpWords.objects.create(
                program=larkspur.program, language=code, words=words, approved_by=by,
                approved_at=timezone.now(),
            )  # fmt: skip
    larkspur.by = by
    return larkspur


@pytest.fixture
def url(place):
    return lambda name, *rest: reverse(
        f"meetings:{name}", args=[place.program.slug, place.slug, *rest]
    )


def words(language):
    """The words of the pages, as the tests expect them."""
    if language == "ar":
        return ARABIC
    return {name: f"kar {text}" for name, text in PAGE_WORDS.items()}


def full_proposal(place):
    """A public proposal with everything that a page can show of one."""
    by = place.by
    idea = give_idea(place, "Un autobús más tarde", by=by)
    proposal = propose(place, "Later buses", by=by, from_ideas=[idea])
    with scope(place.program):
        proposals.publish(proposal, by=by)
    report_on(proposal, committee_of(place, by=by), by=by)
    with scope(place.program):
        proposals.decided(proposal, "declined", "The county runs the buses.", by)
    return idea, proposal


@pytest.mark.parametrize("language", ["ar", "kar"])
def test_every_page_of_ideas_and_proposals_speaks_an_approved_language(
    client, place, url, language
):
    idea, proposal = full_proposal(place)
    said = words(language)
    with scope(place.program):
        own = links.path_of(authors.link_of(idea))
    for address, expected in (
        (url("idea_give"), "idea_send"),
        (own, "idea_keep"),
        (url("proposal_public_list"), "prop_lead"),
        (url("proposal_public", proposal.number), "prop_technical"),
    ):
        page = client.get(f"{address}?language={language}")
        text = page.content.decode()
        way = "rtl" if language == "ar" else "ltr"
        assert f'<html lang="{language}" dir="{way}">' in text
        assert said[expected] in text
        assert page.headers["Content-Language"] == language
        for other in LANGUAGES:
            assert f'lang="{other}"' in text
    assert said["state_declined"] in text
    assert said["news_declined"] in text


def test_no_english_word_of_ours_is_left_in_arabic(client, place, url):
    _idea, proposal = full_proposal(place)
    kept = {str(text) for text in PAGE_WORDS.values() if len(str(text)) > 12}
    for address in (
        url("idea_give"), url("proposal_public_list"), url("proposal_public", proposal.number)
    ):  # fmt: skip
        text = client.get(f"{address}?language=ar").content.decode()
        assert [one for one in kept if f">{one}<" in text] == []


def test_an_idea_given_in_arabic_leads_to_a_page_in_arabic(client, place, url):
    address = f"{url('idea_give')}?language=ar"
    form = {"text": "حافلة متأخرة", "language": "ar", "website": ""}
    moved = client.post(address, form | {"move_to": "kar", "said_by": "Nour"})
    assert "حافلة متأخرة" in moved.content.decode()
    assert "Nour" in moved.content.decode()
    assert words("kar")["idea_send"] in moved.content.decode()

    empty = client.post(address, form | {"text": ""}).content.decode()
    assert ARABIC["idea_empty"] in empty
    lost = client.post(address, form | {"way": "email", "reached_at": "nobody"}).content.decode()
    assert ARABIC["wrong_email"] in lost
    with scope(place.program):
        assert not Idea.objects.exists()

    given = client.post(address, form | {"way": "email", "reached_at": "nour@example.org"})
    with scope(place.program):
        contact = IdeaContact.objects.get()
    assert contact.language == "en"
    own = client.get(given.url).content.decode()
    assert ARABIC["idea_thanks"] in own
    assert ARABIC["way_email"] in own
    bare = client.get(given.url.partition("?")[0])
    assert bare.headers["Content-Language"] == "ar"
    gone = client.post(
        reverse("meetings:idea_forget", args=[given.url.split("/")[3]]) + "?language=ar",
        follow=True,
    )
    assert ARABIC["idea_forgotten"] in gone.content.decode()


def test_support_and_comments_answer_in_arabic(client, place, url):
    proposal = propose(place, "Later buses", by=place.by)
    with scope(place.program):
        proposals.publish(proposal, by=place.by)
    support = f"{url('proposal_public_support', proposal.number)}?language=ar"
    page = client.post(support, follow=True).content.decode()
    assert ARABIC["prop_support_in"] in page
    assert ARABIC["prop_support_back"] in page
    address = f"{url('proposal_public_comment', proposal.number)}?language=ar"
    wrong = client.post(address, {"text": "", "name": "Nour"}).content.decode()
    assert ARABIC["prop_comment_empty"] in wrong
    assert "Nour" in wrong
    sent = client.post(address, {"text": "نعم", "name": ""}, follow=True).content.decode()
    assert ARABIC["prop_comment_sent"] in sent
    with scope(place.program):
        assert ProposalComment.objects.get().language == "ar"


def test_people_count_themselves_at_the_door_in_arabic(client, place):
    now = timezone.now()
    with scope(place.program):
        meeting = make_meeting(
            place, by=place.by, starts_at=now - timedelta(hours=1),
            ends_at=now + timedelta(hours=1), interpreted=["ar"],
        )  # fmt: skip
        meeting.title = Translated("en", {"en": "Meal", "ar": "وجبة"}, {"ar": "approved"})
        meeting.save()
        door = doors.open_door(meeting, by=place.by)
    path = f"/open/{place.program.slug}/here/"
    wrong = client.post(f"{path}?language=ar", {"code": "NOSUCH"}).content.decode()
    assert ARABIC["here_wrong_code"] in wrong
    shut = client.get(f"{path}NOSUCH/?language=ar")
    assert shut.status_code == 404
    assert ARABIC["here_closed_more"] in shut.content.decode()
    address = client.post(f"{path}?language=ar", {"code": door.code}).url
    text = client.get(address).content.decode()
    assert 'dir="rtl"' in text
    assert "وجبة" in text
    assert ARABIC["here_send"] in text
    sent = {"key": uuid4(), "number": uuid4(), "language": "ar"}
    nobody = client.post(address, sent | {"adults": "0"}).content.decode()
    assert ARABIC["here_nobody"] in nobody
    many = client.post(address, sent | {"adults": "9999"}).content.decode()
    assert ARABIC["wrong_number"].partition("{")[0] in many
    moved = client.post(address, sent | {"adults": "3", "move_to": "es"})
    assert moved.headers["Content-Language"] == "es"
    assert 'value="3"' in moved.content.decode()
    page = client.post(address, sent | {"adults": "2", "children_under_3": "1"}, follow=True)
    assert ARABIC["here_counted"] in page.content.decode()
    assert f"{ARABIC['adults']}: 2" in page.content.decode()
    assert f"{ARABIC['children']}: 1" in page.content.decode()
