"""Groups beside each other over the waves: whole for custodians, suppressed for partners."""

import io
import re

import pytest
from django.urls import reverse
from openpyxl import load_workbook

from bic.surveys.models import Item
from bic.surveys.services import instrument, items
from bic.tenancy import scope
from evaluations.compared.reading import compared, readings_of
from evaluations.compared.series import series_of
from tests.evaluations.making import add_indicator
from tests.evaluations.rounds import rounds
from tests.factories import UserFactory
from tests.queries import queries_of

pytestmark = pytest.mark.django_db
MOST_QUERIES = 18
COLD, WARM = {"area": "north", "welcome": "2"}, {"area": "north", "welcome": "4"}
FEW, TICKED = {"area": "south", "welcome": "4"}, {"area": "south", "languages": ["es"]}


def at(name, *args):
    return reverse(f"evaluations:{name}", args=["piedmont", "larkspur", *args])


@pytest.fixture
def host(program):
    return UserFactory(name="Priya")


@pytest.fixture
def two(larkspur, host):
    """Two waves; three people live in the south in the first, twenty in the second."""
    return rounds(
        larkspur, host, [(40, COLD), (3, FEW)],
        [(30, WARM), (14, COLD), (20, FEW), (25, TICKED)],
    )  # fmt: skip


def beside(community, by, *, sees_all):
    with scope(community.program):
        [series] = series_of(community)
        return compared(series, readings_of(series, sees_all=sees_all), "", by).beside


def part(found, key, words):
    question = next(one for one in found.questions if one.key == key)
    return next((one for one in question.parts if one.group.words == words), None)


def test_each_group_has_its_own_change(client_as, two, larkspur):
    found = beside(larkspur, "area", sees_all=True)

    north = part(found, "welcome", "North side")
    assert [one.words for one in found.groups] == ["North side", "South side"]
    fourth = next(line for line in north.lines if line.words == "Mostly")
    # Nobody of 40, then 30 of 44.
    assert fourth.change.points == "+68.2 points"
    assert north.lines[-1].is_average
    assert north.lines[-1].change.way == "better"
    assert "area" not in {one.key for one in found.questions}
    page = client_as("researcher").get(at("comparison_detail", two[0].pk), {"by": "area"}).text
    assert "+68.2 points" in page
    assert 'value="area" selected' in page


def test_partners_read_of_small_groups_that_they_are_too_small(client_as, two, larkspur):
    found = beside(larkspur, "area", sees_all=False)

    # Of two groups that make up everybody, the large one would give the small one away.
    assert [cell.is_hidden for one in found.groups for cell in one.people[:1]] == [True, True]
    assert found.groups[1].refused == ["Baseline"]
    south = part(found, "welcome", "South side")
    assert south.span == ""
    assert all(line.cells[0] is None for line in south.lines)
    page = client_as("lead", larkspur).get(at("comparison_detail", two[0].pk), {"by": "area"}).text
    assert (
        "South side: not told in Baseline, because too few people are in it or beside it." in page
    )
    assert "+68.2 points" not in page
    assert not re.search(r">\s*3\s*<", page.split('id="h-groups"')[1])


def test_an_indicator_leads_to_its_groups(client_as, program, two, larkspur):
    with scope(program):
        one = add_indicator(
            larkspur, unit="percent", source="survey", survey=two[1], item="welcome",
            values=["4"], groups=["area", "gone"],
        )  # fmt: skip
    page = client_as("lead", larkspur).get(at("indicator_detail", one.pk)).text
    address = f"{at('comparison_detail', two[0].pk)}?by=area#g-welcome"
    assert f'<a href="{address}">Where do you live?</a>' in page
    assert "by=gone" not in page


def test_a_tick_parts_people_in_two_and_an_unknown_split_says_so(client_as, two, larkspur):
    found = beside(larkspur, "languages:es", sees_all=True)
    assert [one.words for one in found.groups] == ["Chosen", "Not chosen"]
    assert [[cell.plain for cell in one.people] for one in found.groups] == [[0, 25], [43, 64]]
    assert beside(larkspur, "moon", sees_all=True) is None
    page = client_as("lead", larkspur).get(at("comparison_detail", two[0].pk), {"by": "moon"}).text
    assert "The filter in this address is not one of this survey." in page


@pytest.mark.parametrize("role", ["researcher", "lead"])
def test_groups_cost_the_same_for_any_number_of_answers(client_as, two, larkspur, role):
    person = client_as(role, larkspur) if role == "lead" else client_as(role)
    place = f"{at('comparison_detail', two[0].pk)}?by=area"
    person.get(place)
    assert len(queries_of(person, place)) <= MOST_QUERIES


def sheets(response):
    book = load_workbook(io.BytesIO(response.content))
    return {sheet.title: [list(row) for row in sheet.values] for sheet in book}


@pytest.mark.parametrize(
    ("query", "change"),
    [("", "71.1 points"), ("&by=area", "68.2 points"), ("&only=area:north", "68.2 points")],
)
def test_files_say_what_the_page_says_to_the_same_reader(client_as, two, larkspur, query, change):
    place = at("comparison_export", two[0].pk)
    custodian = sheets(client_as("researcher").get(f"{place}?export=xlsx{query}"))
    assert change in {cell for row in custodian["Results"] for cell in row}
    heads = custodian["Results"][0]
    assert [row[0] for row in custodian["Dictionary"][1 : len(heads) + 1]] == heads
    assert ["welcome", "I feel welcome here. (Scale). The last point is the best."] in [
        row[:2] for row in custodian["Dictionary"]
    ]

    partner = sheets(client_as("lead", larkspur).get(f"{place}?export=xlsx{query}"))

    words = [str(cell) for row in partner["Results"] for cell in row]
    assert change not in words
    assert "3" not in words
    assert any("recognized" in str(row[0]) for row in partner["Notes"])


def test_files_of_text_and_their_dictionary(client_as, two, larkspur):
    jonah, place = client_as("researcher"), at("comparison_export", two[0].pk)
    text = jonah.get(f"{place}?export=csv").content.decode("utf-8-sig")
    assert text.startswith("Question,Words of the question,Group,Answer,Baseline: people")
    assert "welcome,I feel welcome here.,,Mostly,3,7.0,," in text
    words = jonah.get(f"{place}?export=dictionary").content.decode("utf-8-sig")
    assert "Effect size: h of a share" in words
    assert jonah.get(f"{place}?export=exe").status_code == 404
    assert jonah.get(at("comparison_export", 999)).status_code == 404


@pytest.mark.parametrize("sees_all", [True, False])
def test_waves_without_answers_with_one_and_with_none_who_would_say_have_no_change(
    client_as, larkspur, host, sees_all
):
    declined = {"welcome": "_declined", "area": "_declined"}
    rounds(larkspur, host, [], [(1, COLD)], [(30, declined)], reached="lot")

    found = beside(larkspur, "area", sees_all=sees_all)

    lines = [line for one in found.questions for each in one.parts for line in each.lines]
    assert all(line.change is None for line in lines)
    assert [one.words for one in found.groups] == ["North side", "South side"]
    assert found.groups[0].refused == ([] if sees_all else ["Year 1"])


def test_a_question_that_was_retired_between_waves_parts_only_the_waves_that_asked_it(
    client_as, larkspur, host
):
    def retired(survey):
        items.remove(Item.objects.get(version=instrument.draft_of(survey), key="area"))

    first, _later = rounds(
        larkspur, host, [(20, COLD), (20, FEW)], [(20, {"welcome": "4"})], change=retired
    )

    found = beside(larkspur, "area", sees_all=False)

    assert [cell and cell.plain for cell in found.groups[0].people] == [20, None]
    assert found.groups[0].refused == []
    assert part(found, "welcome", "North side").span == ""
    page = client_as("lead", larkspur).get(at("comparison_detail", first.pk), {"by": "area"}).text
    assert "Not asked" in page.split('id="h-groups"')[1]


def test_a_scale_that_was_turned_round_has_no_change_in_any_group(larkspur, host):
    def turned(survey):
        version = instrument.draft_of(survey)
        Item.objects.filter(version=version, key="welcome").update(direction="down")

    rounds(larkspur, host, [(20, COLD), (20, FEW)], [(20, COLD), (20, FEW)], change=turned)
    found = beside(larkspur, "area", sees_all=True)
    for words in ("North side", "South side"):
        one = part(found, "welcome", words)
        assert "No change is told: the scale was turned round between the waves." in one.notes
        assert all(line.change is None for line in one.lines)
