"""The pages of an import, from the file to the records."""

import csv
import io

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.urls import reverse

from bic.imports.models import ImportRun
from bic.tenancy import scope
from communities.models import Community
from tests.factories import CommunityFactory, ProgramFactory
from tests.imports.conftest import GOOD, HEADINGS, KEY, csv_of, xlsx_of

pytestmark = pytest.mark.django_db


def community(program, name):
    with scope(program):
        return Community.objects.select_related("state", "county").get(name=name)


@pytest.mark.parametrize("kind", ["csv", "xlsx"])
def test_a_file_goes_the_whole_way(road, program, kind):
    data = csv_of([HEADINGS, *GOOD]) if kind == "csv" else xlsx_of([HEADINGS, *GOOD])

    columns = road.upload(data, f"communities.{kind}")
    preview = road.match()

    assert columns.redirect_chain[-1][0] == road.url("columns", road.run.pk)
    assert road.counts() == (2, 0, 0, 0)
    assert road.names() == []
    assert "Durham County" in preview.text

    done = road.apply()

    assert done.redirect_chain[-1][0] == reverse("communities:list", args=["piedmont"])
    assert road.said() == ["2 added, 0 changed, 0 unchanged."]
    durham, fork = community(program, "Durham County"), community(program, "Mill Fork")
    assert (durham.kind, durham.geoid, durham.status, durham.slug) == (
        "county", "37063", "active", "durham-county",
    )  # fmt: skip
    assert (fork.county.name, fork.state.abbreviation, fork.geoid) == ("Orange", "NC", "")
    assert road.run.lines == []


def test_the_same_file_again_writes_nothing(road, program):
    data = csv_of([HEADINGS, *GOOD])
    road.preview(data)
    road.apply()

    road.preview(data)
    assert road.counts() == (0, 0, 2, 0)
    with CaptureQueriesContext(connection) as queries:
        road.apply()

    assert road.said() == ["0 added, 0 changed, 2 unchanged."]
    written = [q["sql"] for q in queries if q["sql"].startswith(("INSERT", "UPDATE", "DELETE"))]
    assert [sql for sql in written if '"communities_' in sql] == []


def test_records_that_are_there_are_changed_and_keep_what_the_file_lacks(road, program, larkspur):
    road.preview(csv_of([["Town", "State", "Cohort"], ["LARKSPUR", "nc", "2026"]]))

    assert road.counts() == (0, 1, 0, 0)
    assert "<del>2025</del>" in road.response.text
    road.apply()

    assert road.said() == ["0 added, 1 changed, 0 unchanged."]
    with scope(program):
        larkspur.refresh_from_db()
    assert (larkspur.cohort, larkspur.status, larkspur.slug) == ("2026", "active", "larkspur")


def test_bad_cells_are_corrected_in_the_preview(road, program):
    rows = [
        HEADINGS,
        *GOOD,
        ["Oakhaven", "Municipality", "North Carolina", "Nowhere", "Prospect", ""],
        ["Elm", "Hamlet", "", "", "Prospect", ""],
    ]
    page = road.preview(csv_of(rows))

    assert road.counts() == (2, 0, 0, 2)
    assert set(road.errors()) == {(4, "county"), (5, "kind"), (5, "state")}
    assert "There is no “Nowhere” here." in page.text
    assert 'href="#id_fix-4-county"' in page.text
    assert "Apply the import" not in page.text

    road.post("apply")
    assert road.names() == []
    assert "some rows need to be fixed" in road.said()[0]

    road.post(
        "preview",
        **{
            "fix-4-county": "Orange",
            "fix-5-kind": "municipality",
            "fix-5-state": "NC",
            "fix-5-county": "ignored",
        },
    )
    assert road.counts() == (4, 0, 0, 0)
    road.apply()
    assert road.names() == ["Durham County", "Elm", "Mill Fork", "Oakhaven"]
    assert community(program, "Oakhaven").county.name == "Orange"


def test_a_row_can_be_left_out_and_taken_back(road):
    road.preview(csv_of([HEADINGS, *GOOD, ["Total", "", "", "", "", "2"]]))

    road.post("preview", **{"fix-4-out": "on"})
    assert road.counts() == (2, 0, 0, 0)
    assert "You left out these rows: 4." in road.response.text

    road.post("take_back")
    assert road.counts() == (2, 0, 0, 1)


def test_a_corrected_file_keeps_the_columns(road):
    first = [["Place name", "Where"], ["Mill Fork", "NC"], ["Elm", "Nowhere"]]
    road.upload(csv_of(first))
    road.match(name=0, state=1)
    assert road.counts() == (1, 0, 0, 1)

    corrected = [["Where", "Note", "Place name"], ["NC", "x", "Mill Fork"], ["NC", "", "Elm"]]
    data = io.BytesIO(csv_of(corrected))
    data.name = "corrected.csv"
    road.post("replace", file=data)

    assert road.response.redirect_chain[-1][0] == road.url("preview", road.run.pk)
    assert road.counts() == (2, 0, 0, 0)
    assert road.run.file_name == "corrected.csv"


def test_a_corrected_file_with_other_headings_is_matched_again(road):
    road.upload(csv_of([["Place name", "Where"], ["Mill Fork", "NC"]]))
    road.match(name=0, state=1)
    data = io.BytesIO(csv_of([["Spot", "Where"], ["Mill Fork", "NC"]]))
    data.name = "corrected.csv"

    road.post("replace", file=data)

    assert road.response.redirect_chain[-1][0] == road.url("columns", road.run.pk)


def test_rows_to_fix_can_be_downloaded_and_come_back_as_they_were(road, client):
    road.preview(csv_of([HEADINGS, *GOOD, ["=Elm", "", "Nowhere", "", "", ""]]))

    answer = client.get(road.url("bad_rows", road.run.pk))

    rows = list(csv.reader(io.StringIO(answer.content.decode("utf-8-sig"))))
    assert rows[0] == ["Row", *HEADINGS, "What is wrong"]
    assert rows[1][:4] == ["4", "'=Elm", "", "Nowhere"]
    assert rows[1][-1].startswith("State: There is no “Nowhere” here.")
    road.preview(answer.content)
    assert road.response.context["plan"].rows[0].cells[1] == "=Elm"


def test_missing_columns_are_asked_for(road):
    road.upload(csv_of([["Place", "Cohort"], ["Mill Fork", "2026"]]))
    road.match()

    assert "Choose the column that holds: State" in road.response.text
    assert "Choose the column that holds: Community" in road.response.text
    assert not road.run.is_mapped


def test_a_column_cannot_hold_two_things(road):
    road.upload(csv_of([["Name", "State"], ["Mill Fork", "NC"]]))
    road.match(cohort=0)

    assert "“Name” is chosen for Community already." in road.response.text


def test_unknown_and_doubled_headings_are_shown(road):
    page = road.upload(csv_of([["Nombre", "Estado", "Nombre", "Notas"], ["Elm", "NC", "x", "y"]]))

    assert page.context["form"].left_out == ["Nombre (C)", "Notas"]
    assert road.run.mapping == {"name": 0, "state": 1}


def test_headings_may_stand_below_a_title_and_another_row_can_be_chosen(road):
    road.upload(csv_of([["Our towns, 2026"], [], ["Name", "State"], ["Elm", "NC"]]))
    assert road.run.heading_row == 3

    run = road.run
    road.client.post(road.url("columns", run.pk), {"heading_row": 1}, follow=True)

    assert (road.run.heading_row, road.run.is_mapped) == (1, False)


def test_the_sheet_that_fits_is_read_and_another_can_be_chosen(road):
    def more(book):
        book.active.title = "Notes"
        for title, name in (("Towns", "Elm"), ("Old", "Oak")):
            sheet = book.create_sheet(title)
            sheet.append(["Name", "State"])
            sheet.append([name, "NC"])
        sheet.sheet_state = "hidden"

    road.upload(xlsx_of([["Read me", "first"], ["some", "text"]], more), "towns.xlsx")
    assert road.run.sheet == "Towns"
    assert "Old (hidden)" in road.response.text

    data = {"sheet": "Old", "heading_row": road.run.heading_row}
    road.client.post(road.url("columns", road.run.pk), data)
    road.match()

    assert [row.values["name"] for row in road.response.context["plan"].rows] == ["Oak"]


def test_what_changed_since_the_preview_is_looked_at_again(road, program):
    road.preview(csv_of([HEADINGS, *GOOD]))
    CommunityFactory(program=program, name="Mill Fork", slug="mill-fork", status="prospect")

    road.apply()

    assert "somebody changed records meanwhile" in road.said()[0]
    assert road.counts() == (1, 1, 0, 0)
    assert road.names() == ["Mill Fork"]


def test_an_import_is_over_once(road):
    road.preview(csv_of([HEADINGS, *GOOD]))
    seen = road.response.context["plan"].fingerprint
    road.apply()

    for page in ("apply", "discard", "take_back"):
        road.client.post(road.url(page, road.run.pk), {"fingerprint": seen})
    answer = road.client.get(road.url("preview", road.run.pk), follow=True)

    assert road.run.state == ImportRun.State.APPLIED
    assert road.names() == ["Durham County", "Mill Fork"]
    assert "This import is over." in answer.text


def test_a_discarded_import_leaves_nothing(road):
    road.preview(csv_of([HEADINGS, *GOOD]))
    road.post("discard")

    assert (road.run.state, road.run.lines) == (ImportRun.State.DISCARDED, [])
    assert road.names() == []


def test_the_first_page_offers_to_go_on_and_names_what_was_imported(road, client):
    road.preview(csv_of([HEADINGS, *GOOD]))
    assert "Continue with communities.csv" in client.get(road.url("upload")).text

    road.post("apply")
    page = client.get(road.url("upload"))
    assert "Continue with" not in page.text
    assert "2 added, 0 changed" in page.text


@pytest.mark.parametrize("role", ["researcher", "observer"])
def test_only_editors_find_the_button_and_the_pages(client_as, client, program, role):
    listing = reverse("communities:list", args=["piedmont"])
    address = reverse("imports:upload", args=["piedmont", KEY])

    assert address in client.get(listing).text
    assert address not in client_as(role).get(listing).text
    assert client_as(role).get(address).status_code == 403
    assert client.get(address.replace("community/", "nothing/")).status_code == 404


def test_another_program_does_not_see_the_draft(road, client):
    road.preview(csv_of([HEADINGS, *GOOD]))
    other = ProgramFactory(slug="elsewhere")

    assert client.get(road.url("preview", road.run.pk)).status_code == 200
    with scope(other):
        assert not ImportRun.objects.exists()


def test_the_life_cycle_holds_for_imports_too(road, program, larkspur):
    road.preview(csv_of([["Name", "State", "Status"], ["Larkspur", "NC", "Posible"]]))

    assert road.errors() == {
        (2, "status"): "Active is not followed by Prospect. Write one of: Active, Completed, "
        "Withdrawn."
    }


def test_the_same_county_is_not_added_twice(road, program):
    rows = [[name, "County", "NC", "Durham"] for name in ("Durham County", "Bull City")]
    road.preview(csv_of([HEADINGS[:4], *rows]))

    assert road.errors() == {(3, "county"): "This county is in the program already."}


def test_pages_cost_the_same_for_any_length(road):
    def rows(count):
        return csv_of([HEADINGS, *([f"Town {n}", *GOOD[0][1:]] for n in range(count))])

    asked = []
    for count in (2, 300):
        road.preview(rows(count))
        with CaptureQueriesContext(connection) as queries:
            road.client.get(road.url("preview", road.run.pk))
        asked.append(len(queries))
    with CaptureQueriesContext(connection) as queries:
        road.apply()

    assert asked[0] == asked[1]
    assert asked[0] <= 20
    assert len(queries) <= 60
    assert len(road.names()) == 300
