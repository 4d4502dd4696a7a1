"""Ideas through the front door: taken down, checked, combined, divided, and their authors."""

import pytest
from django.core.cache import cache
from django.urls import reverse

from bic.links import services as links
from bic.notices.models import Notice
from bic.tenancy import scope
from bic.translated import Translated
from meetings.likeness import alike, cares
from meetings.models import Idea, IdeaContact, Proposal, ProposalSetting
from meetings.services import authors, proposals
from meetings.services import ideas as services
from tests.factories import UserFactory
from tests.meetings.furnish_idea import give_idea, propose
from tests.queries import queries_of

MOST_QUERIES = 22


@pytest.fixture(autouse=True)
def nobody_was_here_before():
    """How often a visitor did something is counted over all tests otherwise."""
    cache.clear()


@pytest.fixture
def url(program, larkspur):
    return lambda name, *rest: reverse(
        f"meetings:{name}", args=[program.slug, larkspur.slug, *rest]
    )


@pytest.fixture
def host(db):
    return UserFactory(name="Priya")


@pytest.fixture
def larkspur(larkspur):
    larkspur.status = "active"
    with scope(larkspur.program):
        larkspur.save()
    return larkspur


def ideas_of(place):
    with scope(place.program):
        return list(Idea.objects.order_by("number"))


def posted(**fields):
    """A form of an idea told in Spanish today."""
    return {
        "words": "Una línea de intérpretes", "language": "es", "channel": "paper",
        "told_on": "2026-01-15", "way": "", **fields,
    }  # fmt: skip


def test_a_helper_takes_an_idea_down_and_only_staff_and_the_helper_read_it_until_it_is_checked(
    signed_in, member, client_as, larkspur, url
):
    helper = signed_in(member("member", larkspur, "immigrant_leader").user)
    other, staff = client_as("lead", larkspur), client_as("coordinator")

    made = helper.post(url("idea_create"), posted(way="phone", reached_at="555-0100"))
    [idea] = ideas_of(larkspur)

    assert made.url == url("idea_detail", idea.pk)
    assert idea.text == Translated.of("Una línea de intérpretes", "es")
    assert helper.get(made.url).status_code == 200
    assert other.get(made.url).status_code == 404
    assert b"Una l" not in other.get(url("idea_list")).content
    assert b"555-0100" not in helper.get(made.url).content
    assert b"555-0100" in staff.get(made.url).content

    staff.post(url("idea_check", idea.pk))
    shown = other.get(made.url)
    assert shown.status_code == 200
    assert b"555-0100" not in shown.content
    assert b'lang="es"' in shown.content


def test_a_contact_needs_a_way_and_the_way_an_address(client_as, larkspur, url):
    staff = client_as("coordinator")
    for wrong, at in (
        ({"way": "email", "reached_at": "nobody"}, "reached_at"),
        ({"way": "phone", "reached_at": ""}, "reached_at"),
        ({"way": "", "reached_at": "555-0100"}, "way"),
    ):
        page = staff.post(url("idea_create"), posted(**wrong))
        assert page.context["form"].errors[at]
    assert ideas_of(larkspur) == []


def test_a_translation_stands_beside_the_original_which_nobody_changes(
    client_as, larkspur, url, host
):
    idea = give_idea(larkspur, "Una línea de intérpretes", by=host, language="es")
    staff = client_as("coordinator")
    words = {
        "text_original": "es", "text_es": "Una línea de intérpretes",
        "text_en": "A language line", "text_en_ok": "1", "channel": "meeting",
        "told_on": "2026-01-15",
    }  # fmt: skip

    page = staff.post(url("idea_update", idea.pk), words | {"text_es": "Otra cosa"})
    assert page.context["form"].errors["text"]
    staff.post(url("idea_update", idea.pk), words)

    [kept] = ideas_of(larkspur)
    assert kept.text.texts == {"es": "Una línea de intérpretes", "en": "A language line"}
    assert kept.translated_by_id is not None
    page = staff.get(url("idea_detail", idea.pk)).content.decode()
    assert "“Una línea de intérpretes”" in page
    assert "“A language line”" in page


def test_ideas_that_say_the_same_are_hinted_and_become_one_that_names_them(
    client_as, larkspur, url, host
):
    one = give_idea(larkspur, "A phone line with interpreters at town hall", by=host)
    two = give_idea(larkspur, "Interpreters on a phone line, at the town hall", by=host)
    give_idea(larkspur, "A soccer league for newcomers", by=host)
    staff = client_as("coordinator")

    page = staff.get(url("idea_detail", one.pk))
    assert page.context["alike"] == [two]
    made = staff.post(
        url("idea_combine"),
        {"ideas": [one.pk, two.pk], "text_original": "en", "text_en": "A language line"},
    )

    result = ideas_of(larkspur)[-1]
    assert made.url == url("idea_detail", result.pk)
    assert list(staff.get(made.url).context["sources"]) == [two, one]
    old = staff.get(url("idea_detail", one.pk))
    assert list(old.context["results"]) == [result]
    assert old.context["idea"].state == "combined"
    assert old.context["idea"].text.texts["en"] == "A phone line with interpreters at town hall"
    again = staff.post(
        url("idea_combine"),
        {"ideas": [one.pk, two.pk], "text_original": "en", "text_en": "Once more"},
    )
    assert again.context["form"].errors["ideas"]


def test_an_idea_that_says_two_things_is_divided_and_leads_to_both(client_as, larkspur, url, host):
    idea = give_idea(larkspur, "Later buses and a clinic", by=host, said_by="Ana")
    staff = client_as("coordinator")
    parts = {f"part_{number}_original": "en" for number in range(1, 5)}

    page = staff.post(url("idea_divide", idea.pk), parts | {"part_1_en": "Later buses"})
    assert page.context["form"].errors["part_2"]
    staff.post(
        url("idea_divide", idea.pk), parts | {"part_1_en": "Later buses", "part_2_en": "A clinic"}
    )

    whole, buses, clinic = ideas_of(larkspur)
    assert whole.state == "divided"
    assert [buses.said_by, str(clinic.text)] == ["Ana", "A clinic"]


def test_an_idea_is_set_aside_with_a_reason_that_its_author_hears(client_as, larkspur, url, host):
    way = services.Way("email", "ana@example.org", "es")
    idea = give_idea(larkspur, "Licencias para todos", by=host, language="es", way=way)
    staff = client_as("coordinator")
    reason = {
        "reason_original": "en", "reason_en": "State law decides that.",
        "reason_es": "Eso lo decide el estado.", "reason_es_ok": "1",
    }  # fmt: skip

    staff.post(url("idea_aside", idea.pk), reason)

    with scope(larkspur.program):
        mail = Notice.objects.get(email="ana@example.org")
    assert mail.language == "es"
    assert "Eso lo decide el estado." in mail.body
    assert "Licencias para todos" in mail.body
    assert "/l/idea/" in mail.body


def test_who_is_told_by_phone_waits_on_a_list_of_those_who_steer(client_as, larkspur, url, host):
    way = services.Way("phone", "555-0100", "en")
    idea = give_idea(larkspur, "A language line", by=host, way=way)
    proposal = propose(larkspur, "A language line", by=host, from_ideas=[idea])
    with scope(larkspur.program):
        proposals.decided(proposal, "adopted", "It reaches the most people.", host)
    staff = client_as("coordinator")

    assert b"555-0100" in staff.get(url("ideacontact_list")).content
    assert client_as("researcher").get(url("ideacontact_list")).status_code == 403
    staff.post(url("ideacontact_told", idea.pk))
    assert b"555-0100" not in staff.get(url("ideacontact_list")).content

    with scope(larkspur.program):
        assert authors.purge(larkspur.program) == 1
        assert not IdeaContact.objects.exists()


def test_a_way_to_an_author_stays_while_something_may_still_be_told(larkspur, host):
    way = services.Way("phone", "555-0100", "en")
    idea = give_idea(larkspur, "A language line", by=host, way=way)
    propose(larkspur, "A language line", by=host, from_ideas=[idea])
    with scope(larkspur.program):
        assert authors.purge(larkspur.program) == 0


def test_authors_of_what_was_combined_hear_what_became_of_it(larkspur, host):
    ways = [services.Way("email", f"{name}@example.org", "en") for name in ("ana", "bo")]
    ideas = [give_idea(larkspur, f"Idea {way.reached_at}", by=host, way=way) for way in ways]
    with scope(larkspur.program):
        joined = services.combine(ideas, text=Translated.of("Together"), by=host)
    proposal = propose(larkspur, "Together", by=host, from_ideas=[joined])
    with scope(larkspur.program):
        proposals.decided(proposal, "parked", "Next year.", host)
        told = Notice.objects.filter(body__contains="Next year.").values_list("email", flat=True)
        assert sorted(filter(None, told)) == ["ana@example.org", "bo@example.org"]


def test_erasing_an_idea_leaves_nothing_of_it(client_as, larkspur, url, host):
    idea = give_idea(larkspur, "Somebody's papers", by=host)
    client_as("coordinator").post(url("idea_delete", idea.pk))

    with scope(larkspur.program):
        assert not Idea.objects.exists()
        assert not Idea.pgh_event_model.objects.exists()


def test_a_visitor_gives_an_idea_and_reads_on_a_page_of_their_own_what_became_of_it(
    client, larkspur, url, host
):
    page = client.get(url("idea_give"))
    assert page.status_code == 200
    given = client.post(
        url("idea_give"),
        {"text": "Un autobús más tarde", "language": "es", "said_by": "", "way": "email",
         "reached_at": "ana@example.org", "website": ""},
    )  # fmt: skip
    [idea] = ideas_of(larkspur)

    assert given.url.startswith("/l/idea/")
    own = client.get(given.url)
    assert "Un autobús más tarde" in own.content.decode()
    assert not idea.is_checked

    with scope(larkspur.program):
        services.check(idea, by=host)
    proposal = propose(larkspur, "Later buses", by=host, from_ideas=[idea])
    with scope(larkspur.program):
        proposals.decided(proposal, "declined", "The county runs the buses.", host)
    own = client.get(given.url).content.decode()
    assert "Later buses" in own
    assert "The county runs the buses." in own

    client.post(reverse("meetings:idea_forget", args=[given.url.split("/")[3]]))
    with scope(larkspur.program):
        assert not IdeaContact.objects.exists()


def test_a_program_that_fills_in_what_people_do_not_see_leaves_nothing(client, larkspur, url):
    client.post(url("idea_give"), {"text": "Buy", "language": "en", "website": "spam.example"})
    assert ideas_of(larkspur) == []


def test_an_empty_idea_is_refused_at_its_box(client, larkspur, url):
    page = client.post(url("idea_give"), {"text": " ", "language": "en", "said_by": "Ana"})
    assert page.context["form"].errors["text"]
    assert b"Ana" in page.content


def test_visitors_give_no_ideas_where_the_program_takes_none(client, client_as, larkspur, url):
    client_as("coordinator").post(
        reverse("meetings:proposalsetting_update", args=[larkspur.program.slug]),
        {"comments": "nobody", "contact_days": "90"},
    )
    with scope(larkspur.program):
        assert not ProposalSetting.objects.get().takes_ideas
    assert client.get(url("idea_give")).status_code == 404


def test_a_forged_link_of_an_author_opens_nothing(client, larkspur, host):
    with scope(larkspur.program):
        path = links.path_of(authors.link_of(give_idea(larkspur, "Buses", by=host)))
    assert client.get(path[:-3] + "xx/").status_code == 404


@pytest.mark.parametrize("count", [1, 8])
def test_the_list_of_ideas_costs_the_same_for_any_length(client_as, larkspur, url, host, count):
    for number in range(count):
        give_idea(larkspur, f"Idea {number}", by=host)
    client = client_as("lead", larkspur)

    assert len(queries_of(client, url("idea_list"))) <= MOST_QUERIES


def test_dangerous_words_are_pointed_out_to_whoever_checks():
    assert cares(["My cousin has no papers and was deported"]) != []
    assert cares(["A bus that runs later"]) == []


def test_likeness_is_told_in_a_language_that_both_share():
    one = Idea(pk=1, text=Translated.of("Un autobús más tarde", "es").put("en", "A later bus"))
    two = Idea(pk=2, text=Translated.of("A bus later", "en"))
    assert alike(one, [two]) == [two]
    assert alike(one, [Idea(pk=3, text=Translated.of("Soccer", "en"))]) == []


def test_proposal_states_reach_the_idea(larkspur, host):
    idea = give_idea(larkspur, "Buses", by=host)
    propose(larkspur, "Buses", by=host, from_ideas=[idea])
    assert [one.state for one in ideas_of(larkspur)] == ["proposed"]
    with scope(larkspur.program):
        assert Proposal.objects.get().news.count() == 1
