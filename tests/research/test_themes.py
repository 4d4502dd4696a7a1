"""The committee, themes, comments and rankings through the front door."""

from datetime import date, timedelta

import pytest
from django.db import IntegrityError, transaction
from django.urls import reverse
from django.utils import timezone

from bic.blueprint import State
from bic.reports.sections import Period, to_json
from bic.tenancy import scope
from bic.translated import Translated
from research import leads
from research.attaching import NotThere
from research.evidence.themes import themes as evidence_of
from research.models import (
    Ballot,
    ExistingData,
    Ranking,
    Theme,
    ThemeComment,
    ThemeEvidence,
)
from research.reading import themes_for_reading
from research.reminders.themes import closing
from research.sections.themes import themes as section_of
from research.services import profile, voice
from research.services import theme as services
from tests.factories import UserFactory
from tests.queries import queries_of
from tests.research.files import LARKSPUR, STATE, b05002
from tests.research.furnish_themes import add_theme, committee_with

MOST_QUERIES = 22
TOMORROW = timedelta(days=1)


@pytest.fixture
def url(program, larkspur):
    return lambda name, *rest: reverse(
        f"research:{name}", args=[program.slug, larkspur.slug, *rest]
    )


@pytest.fixture
def host(db):
    return UserFactory(name="Priya")


@pytest.fixture
def theme(larkspur, host):
    return add_theme(larkspur, "Getting around", by=host, spanish="Cómo moverse")


def posted(**fields):
    """A form of a theme in English."""
    return {"title_original": "en", "text_original": "en", **fields}


def test_a_theme_is_named_shared_and_chosen(client_as, larkspur, url):
    staff, partner = client_as("researcher"), client_as("lead", larkspur)
    made = staff.post(
        url("theme_create"),
        posted(title_en="Getting around", title_es="Cómo moverse", title_es_ok="on",
               text_en="Buses stop early."),
    )  # fmt: skip
    with scope(larkspur.program):
        theme = Theme.objects.get()
    assert made.url == url("theme_detail", theme.pk)
    assert partner.get(made.url).status_code == 404
    assert "Getting around" not in partner.get(url("theme_list")).text

    refused = staff.post(url("theme_decide", theme.pk), {"status": "chosen"})
    assert "Share it with the committee first." in refused.text
    staff.post(url("theme_share", theme.pk))
    assert "Getting around" in partner.get(made.url).text
    refused = staff.post(url("theme_decide", theme.pk), {"status": "dropped"})
    assert "Say why it is dropped." in refused.text
    staff.post(url("theme_decide", theme.pk), {"status": "chosen"})
    assert "Chosen" in partner.get(made.url).text
    with scope(larkspur.program):
        [told] = evidence_of([larkspur]).values()
    assert (told.state, told.headline) == (State.DONE, "1 theme chosen")


def test_a_form_without_words_says_so_and_loses_nothing(client_as, larkspur, url):
    page = client_as("researcher").post(url("theme_create"), posted(text_en="Only this"))
    assert page.status_code == 200
    assert "Only this" in page.text
    too_long = client_as("researcher").post(url("theme_create"), posted(title_en="x" * 200))
    assert "at most 160 characters" in too_long.text


def test_themes_are_because_of_others_and_move(client_as, larkspur, url, theme, host):
    second = add_theme(larkspur, "Evening work", by=host)
    client_as("researcher").post(
        url("theme_update", theme.pk), posted(title_en="Getting around", causes=[second.pk])
    )
    assert "Evening work" in client_as("lead", larkspur).get(url("theme_detail", theme.pk)).text
    assert "Getting around" in client_as("observer").get(url("theme_detail", second.pk)).text
    client_as("researcher").post(url("theme_move", second.pk, "up"))
    with scope(larkspur.program):
        assert [one.pk for one in Theme.objects.in_order()] == [second.pk, theme.pk]
    assert client_as("researcher").post(url("theme_move", theme.pk, "away")).status_code == 404


def test_what_speaks_for_a_theme_stays_as_it_was(client_as, load, larkspur, url, theme, host):
    load(b05002(LARKSPUR, STATE))
    with scope(larkspur.program):
        version = profile.freeze(larkspur, title="For the meeting", note="", by=host)
        existing = ExistingData.objects.create(
            community=larkspur,
            title="Transit plan",
            publisher="Town",
            year=2024,
            says="Late buses.",
        )
    staff = client_as("researcher")
    choose = url("theme_attach", theme.pk)
    assert staff.post(choose, {"kind": "indicator"}).url == f"{choose}?kind=indicator"
    for kind, reference in (
        ("indicator", f"{version.pk}:foreign_born_share"), ("existing", str(existing.pk)),
    ):  # fmt: skip
        done = staff.post(f"{choose}?kind={kind}", {"reference": reference, "note_original": "en"})
        assert done.status_code == 302, done.text
    again = staff.post(f"{choose}?kind=existing", {"reference": existing.pk})
    assert "The theme has this already." in again.text
    wrong = staff.post(f"{choose}?kind=existing", {"reference": "999999"})
    assert wrong.status_code == 200
    with scope(larkspur.program):
        ExistingData.objects.update(says="Changed")
    page = client_as("lead", larkspur).get(url("theme_detail", theme.pk)).text
    assert "Late buses." in page
    assert "25.0% ± 3.7" in page
    assert "bic-chart" in page
    assert url("profile_version_detail", version.pk) + "#i-foreign_born_share" in page


def test_a_thing_of_another_community_cannot_be_attached(
    larkspur, oakhaven, theme, host, open_scope
):
    other = ExistingData.objects.create(
        community=oakhaven, title="Plan", publisher="City", year=2024, says="Theirs"
    )
    for reference in (str(other.pk), "", "x", "9" * 30, "-1"):
        with pytest.raises(NotThere):
            services.attach(theme, "existing", reference, note=Translated(), by=host)


def test_the_codebook_is_for_custodians(client_as, url, theme):
    page = client_as("coordinator").get(url("theme_attach", theme.pk)).text
    assert 'value="sources"' not in page
    assert 'value="sources"' in client_as("researcher").get(url("theme_attach", theme.pk)).text
    assert client_as("coordinator").get(url("theme_create") + "?code=1").status_code == 403
    assert client_as("researcher").get(url("theme_create") + "?code=x").status_code == 404


def test_later_phases_tell_what_a_theme_led_to(client_as, larkspur, url, theme, monkeypatch):
    monkeypatch.setattr(leads, "_sources", {})

    @leads.led_to("tests")
    def told(themes):
        return {
            one.pk: [
                leads.Outcome("Proposal", "Evening bus", "Decided", "/x/", "research.add_theme")
            ]
            for one in themes
        }

    assert 'href="/x/"' in client_as("researcher").get(url("theme_detail", theme.pk)).text
    partner = client_as("lead", larkspur).get(url("theme_detail", theme.pk)).text
    assert "Evening bus" in partner
    assert 'href="/x/"' not in partner


def test_comments_have_readers_and_can_be_hidden(
    client_as, member, signed_in, larkspur, url, theme
):
    writer = member("member", larkspur, "nonprofit").user
    mine, other, staff = signed_in(writer), client_as("lead", larkspur), client_as("researcher")
    address = url("theme_detail", theme.pk)
    for text, audience in (("For all", "committee"), ("For staff", "staff")):
        mine.post(url("theme_comment", theme.pk), {"text": text, "audience": audience})
    assert "For all" in other.get(address).text
    assert "For staff" not in other.get(address).text
    assert "For staff" in mine.get(address).text
    assert "For staff" in staff.get(address).text
    with scope(larkspur.program):
        comment = ThemeComment.objects.get(text="For all")
    assert other.get(url("themecomment_delete", comment.pk)).status_code == 403
    empty = staff.post(url("themecomment_hide", comment.pk), {"reason": ""})
    assert "Fill in: Why it is hidden" in empty.text
    staff.post(url("themecomment_hide", comment.pk), {"reason": "It names somebody"})
    assert "For all" not in other.get(address).text
    assert "It names somebody" in mine.get(address).text
    staff.post(url("themecomment_show", comment.pk))
    assert "For all" in other.get(address).text
    mine.post(url("themecomment_delete", comment.pk))
    assert "For all" not in staff.get(address).text


def test_partners_rank_and_nobody_sees_who_ranked_how(
    client_as, member, signed_in, larkspur, url, theme, host
):
    second = add_theme(larkspur, "Bills", by=host)
    staff = client_as("researcher")
    opened = staff.post(
        url("ranking_create"),
        {"question_original": "en", "question_en": "First?", "closes_on": "2099-01-01"},
    )
    with scope(larkspur.program):
        ranking = Ranking.objects.get()
    assert opened.url == url("ranking_detail", ranking.pk)
    partners = [signed_in(member("member", larkspur, kind).user) for kind in (
        "nonprofit", "academic", "immigrant_leader",
    )]  # fmt: skip
    assert staff.post(url("ranking_keep", ranking.pk)).status_code == 403
    partners[0].post(url("ranking_keep", ranking.pk))
    for one in partners[1:]:
        one.post(url("ranking_move", ranking.pk, second.pk, "up"))
        one.post(url("ranking_move", ranking.pk, theme.pk, "to"), {"place": "2"})
    assert one.post(url("ranking_move", ranking.pk, 999, "up")).status_code == 404
    assert "3 orders are kept." in staff.get(opened.url).text
    staff.post(url("ranking_close", ranking.pk))
    page = partners[0].get(opened.url).text
    assert "3 people put the themes into an order." in page
    assert page.index("Bills") < page.index("Getting around")
    assert partners[0].post(url("ranking_keep", ranking.pk)).status_code == 403
    with scope(larkspur.program):
        assert not Ballot.objects.exists()
        assert Ranking.objects.get().result["places"][0] == {
            "theme": second.pk, "points": 5, "place": 1, "is_tied": False,
        }  # fmt: skip


def test_a_ranking_needs_two_themes_and_a_day_to_come(client_as, url, theme):
    staff = client_as("researcher")
    words = {"question_original": "en", "question_en": "First?"}
    few = staff.post(url("ranking_create"), words | {"closes_on": "2099-01-01"})
    assert "Share at least two themes" in few.text
    past = staff.post(url("ranking_create"), words | {"closes_on": "2020-01-01"})
    assert "This day is over." in past.text


def test_a_second_ranking_waits_for_the_first(client_as, larkspur, url, theme, host):
    add_theme(larkspur, "Bills", by=host)
    words = {"question_original": "en", "question_en": "First?", "closes_on": "2099-01-01"}
    client_as("researcher").post(url("ranking_create"), words)
    again = client_as("researcher").post(url("ranking_create"), words)
    assert "A ranking is open already." in again.text


def test_an_order_that_is_none_is_refused(larkspur, theme, host, open_scope):
    second = add_theme(larkspur, "Bills", by=host)
    ranking = voice.open_ranking(
        larkspur, question=Translated.of("First?"), closes_on=date(2099, 1, 1), by=host
    )
    for order in ([theme.pk], [theme.pk, theme.pk], [theme.pk, second.pk, 1], []):
        with pytest.raises(voice.NotTheOptions):
            voice.rank(ranking, order, by=host)
    voice.close_ranking(ranking, by=host)
    with pytest.raises(voice.RankingClosed):
        voice.rank(ranking, [theme.pk, second.pk], by=host)


def test_no_order_is_taken_after_the_last_day(client_as, larkspur, url, theme, host):
    add_theme(larkspur, "Bills", by=host)
    with scope(larkspur.program):
        ranking = voice.open_ranking(
            larkspur, question=Translated.of("First?"), closes_on=date(2020, 1, 1), by=host
        )
        with pytest.raises(voice.RankingClosed):
            voice.rank(ranking, ranking.options, by=host)
    partner, address = client_as("lead", larkspur), url("ranking_detail", ranking.pk)
    assert "Its last day is over." in partner.get(address).text
    assert partner.post(url("ranking_keep", ranking.pk)).status_code == 403
    assert "Close the ranking" in client_as("researcher").get(address).text


def test_partners_who_have_not_ranked_are_reminded(member, larkspur, theme, host, open_scope):
    add_theme(larkspur, "Bills", by=host)
    slow, quick = (member("member", larkspur, "nonprofit").user for _one in range(2))
    member("researcher")
    day = date(2099, 1, 8)
    ranking = voice.open_ranking(larkspur, question=Translated.of("First?"), closes_on=day, by=host)
    voice.rank(ranking, ranking.options, by=quick)
    assert list(closing(larkspur.program, date(2098, 12, 1))) == []
    assert [one.recipient_id for one in closing(larkspur.program, day - TOMORROW)] == [slow.pk]
    assert [one.recipient_id for one in closing(larkspur.program, day + TOMORROW)] == [host.pk]


def test_the_reading_room_shows_what_is_shared(client_as, larkspur, url, theme, host):
    add_theme(larkspur, "A draft", by=host, shared=False)
    for role, place in (("lead", larkspur), ("observer", None)):
        page = client_as(role, place).get(url("readingroom")).text
        assert "Getting around" in page
        assert "A draft" not in page
    spanish = client_as("lead", larkspur).get(url("readingroom") + "?language=es").text
    assert 'lang="es" dir="auto">Cómo moverse' in spanish
    with scope(larkspur.program):
        told = themes_for_reading(larkspur, "es")
    assert [one["title"] for one in told] == [{"text": "Cómo moverse", "language": "es"}]


@pytest.mark.parametrize("name", ["theme_list", "readingroom", "committee_detail", "ranking_list"])
def test_pages_cost_the_same_however_much_there_is(client_as, larkspur, url, host, name):
    client = client_as("lead", larkspur)
    add_theme(larkspur, "One", by=host)
    committee_with(larkspur, 2, side="community")
    few = queries_of(client, url(name))
    with scope(larkspur.program):
        existing = ExistingData.objects.create(
            community=larkspur, title="Plan", publisher="Town", year=2024, says="Late buses."
        )
        for number in range(4):
            theme = add_theme(larkspur, f"Theme {number}", by=host)
            services.attach(theme, "existing", str(existing.pk), note=Translated(), by=host)
    many = queries_of(client, url(name))
    assert len(many) <= MOST_QUERIES, "\n".join(many)
    assert len(many) - len(few) <= 1


def test_themes_go_out_as_a_file_and_into_reports_and_are_found(client_as, larkspur, url, theme):
    partner = client_as("lead", larkspur)
    file = partner.get(url("theme_list") + "?export=csv")
    assert "Getting around,Proposed" in file.content.decode("utf-8-sig")
    found = partner.get(reverse("search:results", args=[larkspur.program.slug]), {"q": "moverse"})
    assert url("theme_detail", theme.pk) in found.text
    with scope(larkspur.program):
        period = Period(date(2020, 1, 1), date(2099, 1, 1))
        assert section_of(larkspur, period) is None
        services.decide(theme, "chosen", by=theme.created_by)
        built = section_of(larkspur, period)
    assert built.figures == [["1", "theme chosen"]]
    told = to_json(built)["data"]["themes"]
    assert [one["title"]["text"] for one in told] == ["Getting around"]


def test_the_database_keeps_what_must_hold(larkspur, theme, open_scope):
    for fields in (
        {"status": "dropped", "reason": "", "decided_at": timezone.now()},
        {"status": "chosen"},
        {"shared_at": None},
    ):
        with pytest.raises(IntegrityError), transaction.atomic():
            Theme.objects.filter(pk=theme.pk).update(**fields)
    assert ThemeEvidence.objects.count() == 0
