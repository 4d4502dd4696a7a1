"""The profile through the front door: today, chosen, frozen, on paper, and side by side."""

import pytest
from django.urls import reverse

from bic.reports import pdf
from bic.reports.models import Printout
from bic.tenancy import scope
from research import frozen
from research.models import ProfileChoice, ProfileVersion, ReliabilityRule
from research.services import profile as services
from tests.factories import CommunityFactory, UserFactory
from tests.research.counting import add_count
from tests.research.files import LARKSPUR, OAKHAVEN, STATE, b05002

MOST_QUERIES = 15


@pytest.fixture
def url(program):
    return lambda name, *rest: reverse(f"research:{name}", args=[program.slug, *rest])


def test_the_page_shows_value_margin_source_and_formula(client_as, load, url, larkspur):
    load(b05002(LARKSPUR, STATE))

    page = client_as("lead", community=larkspur).get(url("profile", larkspur.slug)).text

    assert "25.0% <small>± 3.7</small>" in page
    assert "25.0% of the residents of Larkspur were born outside the United States." in page
    assert "Born outside the U.S.: higher than in North Carolina" in page
    assert "2020–2024, table B05002" in page
    assert "Jonah Castellanos" in page
    assert "B05002 Total › Foreign-born ÷ B05002 Total" in page
    assert "Load table C16001 to see this." in page
    assert page.count("bic-chart--narrow") == 2


def test_a_page_without_figures_says_what_to_do(client_as, load, url, program, orange):
    town = CommunityFactory(program=program, name="Elsewhere", county=orange)
    address = url("profile", town.slug)

    for role, may_load in (("researcher", True), ("observer", False)):
        page = client_as(role).get(address).text
        assert "Census code is not known" in page
        assert (url("census_load") in page) == may_load


def test_a_place_that_is_too_small_is_told_why(client_as, load, url, larkspur):
    load(b05002((*LARKSPUR[:2], *["null"] * 4)))

    page = client_as("observer").get(url("profile", larkspur.slug)).text

    assert "the Census publishes none for places this small" in page


def test_the_page_costs_few_queries(client_as, load, url, larkspur, django_assert_max_num_queries):
    load(b05002(LARKSPUR, STATE))
    load(b05002(LARKSPUR, STATE), "ACSDT5Y2019.B05002-Data.csv")
    client = client_as("lead", community=larkspur)
    client.get(url("profile", larkspur.slug))

    with django_assert_max_num_queries(MOST_QUERIES):
        client.get(url("profile", larkspur.slug))


def test_indicators_are_chosen_and_put_in_order(client_as, load, url, larkspur):
    load(b05002(LARKSPUR, STATE))
    client, address = client_as("researcher"), url("profile_choose", larkspur.slug)
    page = client.get(address)
    assert page.context["form"]["place_foreign_born_share"].value() == 1

    sent = {"translate_from_people": "500", "translate_from_share": "2.5"}
    page = client.post(address, sent).text
    assert "Give at least one indicator a place." in page
    answer = client.post(
        address, sent | {"place_naturalized_share": "1", "place_foreign_born_share": "7"}
    )

    assert answer.status_code == 302
    with scope(larkspur.program):
        choice = ProfileChoice.objects.get()
    assert choice.indicators == ["naturalized_share", "foreign_born_share"]
    page = client.get(url("profile", larkspur.slug)).text
    assert page.index("Citizens among those born abroad") < page.index("Born outside the U.S.:")
    assert "Load table" not in page
    assert "indicators" in client.get(url("profile_history", larkspur.slug)).text


def test_a_frozen_profile_does_not_move(client_as, load, url, larkspur):
    load(b05002(LARKSPUR, STATE))
    client = client_as("researcher")
    with scope(larkspur.program):
        add_count(larkspur, "Karen", 214)
        add_count(larkspur, "Burmese", 4)
        add_count(larkspur, "Spanish", 300)

    answer = client.post(
        url("profile_version_create", larkspur.slug), {"title": "For June", "note": "Meeting"}
    )
    assert answer.status_code == 302
    load(b05002((*LARKSPUR[:4], "2400", "100"), STATE), replace=True)

    assert "30.0%" in client.get(url("profile", larkspur.slug)).text
    partner = client_as("lead", community=larkspur)
    page = partner.get(answer.url).text
    assert "25.0% <small>± 3.7</small>" in page
    assert "30.0%" not in page
    assert "For June" in partner.get(url("profile_version_list", larkspur.slug)).text
    with scope(larkspur.program):
        version = frozen.frozen_profile(larkspur)
        assert frozen.indicator(version, "foreign_born_share")["value"] == "25.0%"
        assert frozen.indicator(version, "lep_share") is None
        rows = version.counts[0]["rows"]
        with pytest.raises(Exception, match="Cannot update"):
            ProfileVersion.objects.update(title="Otherwise")
    # The small number is hidden with its neighbor, whoever freezes.
    assert dict(rows)["Burmese"] == "*"
    assert "*" in dict(rows).values()


def test_nothing_is_frozen_without_figures(client_as, url, larkspur):
    page = client_as("director").post(
        url("profile_version_create", larkspur.slug), {"title": "Empty", "note": ""}
    )

    assert "There are no figures yet." in page.text


def test_small_local_counts_are_hidden_from_partners(client_as, url, larkspur):
    with scope(larkspur.program):
        for what, number in (("Karen", 214), ("Burmese", 4), ("Kinyarwanda", 90), ("Dari", 55)):
            add_count(larkspur, what, number)
    address = url("profile", larkspur.slug)

    staff = client_as("coordinator").get(address).text
    assert '<th scope="row">Burmese</th><td class="n">4</td>' in staff
    for client in (client_as("lead", community=larkspur), client_as("observer")):
        page = client.get(address).text
        assert '<td class="n">4</td>' not in page
        assert "so that nobody can be recognized" in page
        assert "School district" in page


def test_communities_stand_side_by_side(client_as, load, url, program, larkspur):
    load(b05002(LARKSPUR, OAKHAVEN, STATE))
    with scope(program):
        CommunityFactory(program=program, name="Oakhaven", geoid="3799020")
        CommunityFactory(program=program, name="Nowhere")

    page = client_as("observer").get(url("comparison"))

    lines = [(one.name, one.value, one.mark) for one in page.context["found"].lines]
    assert lines == [
        ("Larkspur", "25.0%", "up"),
        ("Oakhaven", "2.5%", "care"),
        ("North Carolina", "8.6%", ""),
    ]
    assert "Without a figure:" in page.text
    assert client_as("lead", community=larkspur).get(url("comparison")).status_code == 403
    other = client_as("observer").get(url("comparison") + "?indicator=renter_share")
    assert "Table B25003 is not loaded yet" in other.text


def test_the_program_says_when_a_figure_is_reliable(client_as, load, url, program, larkspur):
    load(b05002(LARKSPUR, STATE))
    client = client_as("director")
    wrong = client.post(url("reliability_update"), {"high_up_to": "40", "low_above": "12"})
    assert "begins above" in wrong.text

    client.post(url("reliability_update"), {"high_up_to": "4", "low_above": "8"})

    with scope(program):
        assert ReliabilityRule.objects.get().low_above == 8
    page = client.get(url("profile", larkspur.slug)).text
    assert "The sample is too small to say this of Larkspur." in page
    assert client.get(url("reliability_history")).status_code == 200


def test_profiles_are_printed(client_as, load, url, larkspur):
    load(b05002(LARKSPUR, STATE))
    client = client_as("lead", community=larkspur)

    answer = client.post(url("profile_print", larkspur.slug))
    assert answer.status_code == 302
    with scope(larkspur.program):
        version = services.freeze(larkspur, title="June", note="", by=UserFactory())
    answer = client.post(url("profile_version_print", larkspur.slug, version.pk))

    assert "June, Larkspur" in client.get(answer.url).text


def test_the_paper_keeps_to_pdf_ua(client_as, load, url, larkspur, verapdf, tmp_path):
    load(b05002(LARKSPUR, STATE))
    with scope(larkspur.program):
        for what, number in (("Karen", 214), ("Burmese", 4), ("Dari", 55)):
            add_count(larkspur, what, number)
    client_as("lead", community=larkspur).post(url("profile_print", larkspur.slug))
    with scope(larkspur.program):
        printout = Printout.objects.get()
        rendered = pdf.render_printout(printout)
    path = tmp_path / "profile.pdf"
    path.write_bytes(rendered.content)

    keeps, broken_rules = verapdf(path)

    assert keeps, broken_rules
    assert printout.facts["blocks"][0]["value"] == "25.0%"
    assert dict(printout.facts["counts"][0]["rows"])["Burmese"] == "*"


def test_frozen_profiles_and_counts_are_found(client_as, load, program, larkspur):
    load(b05002(LARKSPUR))
    with scope(program):
        services.freeze(larkspur, title="For the quilt meeting", note="", by=UserFactory())
        add_count(larkspur, "Kinyarwanda", 214)

    def found(client, words):
        return client.get(reverse("search:results", args=[program.slug], query={"q": words})).text

    partner, researcher = client_as("lead", community=larkspur), client_as("researcher")
    assert "/profile/versions/" in found(partner, "quilt")
    assert "/local-counts/" in found(researcher, "kinyarwanda")
    assert "/local-counts/" not in found(partner, "kinyarwanda")
