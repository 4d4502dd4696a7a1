"""The road through planning on a phone: team, charter, timeline, budget, funding, on paper."""

import csv
import re
from datetime import date

import pytest
from django.urls import reverse
from playwright.sync_api import expect

from bic.reports.models import Printout
from bic.reports.tasks import render_printout
from bic.tenancy import scope
from bic.tenancy.founding import found
from planning.models import CharterItem, CharterVersion, Grant, Member, Milestone, Skill
from planning.services import team
from tests.factories import CommunityFactory, MembershipFactory, ProgramFactory
from tests.planning.funding import make_funder

ROSTER = [["Name", "Kind", "Quantitative research"], ["Bo Lind", "Outside expert", "Able"],
          ["Cleo Day", "Team member", ""]]  # fmt: skip
BUDGET = [
    ["Category", "Line item", "Town", "Type", "FY 2027", "FY 2028"],
    ["Food", "Meals", "Larkspur", "Cash", "$162,000", ""],
    ["Food", "Rooms", "Larkspur", "In kind", "300", ""],
    ["Rides", "Buses", "", "Cash", "five hundred", ""],
    ["Fuel", "Cars", "", "Cash", "€90", ""],
]
AWARD = {
    "awarded": "124,000",
    "decided_on": date(2026, 6, 1).isoformat(),
    "starts_on": date(2026, 7, 1).isoformat(),
    "ends_on": date(2027, 6, 30).isoformat(),
}


@pytest.fixture
def piedmont(live_app):
    """A program whose team lacks quantitative research, with a community and a funder."""
    program = ProgramFactory(name="Piedmont Program", slug="piedmont")
    found(program)
    CommunityFactory(program=program, name="Larkspur", slug="larkspur")
    with scope(program):
        ana = Member.objects.create(program=program, name="Ana Ruiz")
        known = Skill.objects.exclude(key="quantitative").values_list("pk", flat=True)
        team.set_levels(program, {(ana.pk, skill): "able" for skill in known})
        make_funder(program, "Hazel & Rowan Foundation")
    return program


class Road:
    """What a director does on a phone; every page fits it and passes axe."""

    def __init__(self, page, axe, folder):
        self.page, self.axe, self.folder = page, axe, folder

    def look(self):
        """The page breaks no rule and scrolls in one direction alone."""
        self.axe(self.page)
        assert self.page.evaluate("document.documentElement.scrollWidth") <= 390, self.page.url

    def open(self, name, *args):
        self.page.goto(reverse(f"planning:{name}", args=["piedmont", *args]))
        self.look()

    def press(self, name):
        self.page.get_by_role("button", name=name).click()

    def follow(self, name):
        self.page.get_by_role("link", name=name).first.click()

    def preview(self, rows):
        """Give a spreadsheet to the list that is open, up to its preview."""
        path = self.folder / "rows.csv"
        with path.open("w", newline="") as out:
            csv.writer(out).writerows(rows)
        self.follow("Import")
        self.page.set_input_files("input[type=file]", path)
        self.press("Go on")
        self.press("Show the preview")
        self.look()

    def apply(self, added):
        """Apply what the preview shows."""
        self.press("Apply the import")
        expect(self.page.locator("#messages")).to_contain_text(f"{added} added")

    def build_team(self):
        page = self.page
        self.open("team_coverage")
        expect(page.get_by_text("Quantitative research: nobody covers it")).to_be_visible()

        self.open("team")
        self.preview(ROSTER)
        self.apply(2)
        expect(page.get_by_role("link", name="Bo Lind").first).to_be_visible()
        self.open("team_coverage")
        expect(page.get_by_text("Quantitative research: only Bo Lind")).to_be_visible()

        # In the matrix each person is a card; a choice is saved at once, with the keyboard alone.
        self.open("team_matrix")
        expect(page.get_by_role("button", name="Save levels")).to_be_hidden()
        cell = page.get_by_role("combobox", name="Cleo Day Quantitative research")
        cell.focus()
        with page.expect_response("**/matrix/save/"):
            cell.select_option("expert")
        page.get_by_role("status").filter(has_text="Saved ").wait_for()
        for name in ("team_capacity", "team_skills", "team_member_create"):
            self.open(name)
        self.open("team")
        self.follow("Bo Lind")
        self.look()

    def write_charter(self):
        page = self.page
        self.open("charter")
        self.press("Begin the charter")
        self.press("Load the suggestions")
        self.look()
        with page.expect_response(re.compile("/purpose/autosave/$")) as answer:
            page.get_by_label("What the program is for").fill("That everybody belongs.")
        assert answer.value.status == 204

        services = page.locator("#part-service")
        services.get_by_role("button", name="Move up Population research").press("Enter")
        expect(page.locator("#charter-moved")).to_have_text("Population research is now 2 of 6.")
        expect(services.get_by_role("button", name="Move up Population research")).to_be_focused()
        services.get_by_role("button", name="Move up Population research").press("Enter")
        expect(services.get_by_role("button", name="Move down Population research")).to_be_focused()

        self.follow("Edit Leadership commitment")
        with page.expect_response(re.compile("/autosave/$")) as answer:
            page.get_by_label("Weight").fill("5")
        assert answer.value.status == 204
        self.look()
        with page.expect_navigation():
            self.press("Save")

    def approve_charter(self):
        self.page.goto(reverse("planning:charter", args=["piedmont"]) + "draft/approve/")
        self.look()
        self.page.get_by_label("Note").fill("Advisory board, May 4")
        self.press("Approve version 1")
        expect(self.page.get_by_text("Version 1 is in force.")).to_be_visible()
        for below in ("", "versions/", "versions/1/", "compare/"):
            self.page.goto(reverse("planning:charter", args=["piedmont"]) + below)
            self.look()

    def lay_timeline(self):
        page = self.page
        self.open("timeline")
        page.get_by_label("Whose timeline").select_option(label="Larkspur")
        with page.expect_navigation():
            self.press("Show")
        self.follow("Use the usual calendar")
        page.get_by_label("The work begins on").fill("2027-03-01")
        self.look()
        self.press("Add these milestones")
        page.get_by_text("11 milestones added.").wait_for()
        self.look()
        expect(self.days("Large meetings and meals")).to_contain_text("Jan 3, 2028 – Sep 1, 2028")

    def slip_three_weeks(self):
        page = self.page
        self.follow("Slip Large meetings and meals")
        page.get_by_label("By how much").fill("3")
        page.get_by_label("Why").fill("The hall is not free")
        self.press("See what would move")
        page.get_by_text("5 milestones would move").wait_for()
        self.look()
        self.press("Let it slip")
        page.get_by_text("5 milestones moved.").wait_for()
        self.look()
        expect(self.days("Large meetings and meals")).to_contain_text("Jan 24, 2028 – Sep 22, 2028")
        expect(self.days("Evaluation of the third year")).to_contain_text("3 weeks later")

    def days(self, title):
        """What the row of a milestone says about its days."""
        rows = self.page.get_by_role("row")
        row = rows.filter(has=self.page.get_by_role("rowheader", name=title))
        return row.get_by_role("cell").first

    def import_budget(self):
        page = self.page
        self.open("budget")
        self.open("budget_lines")
        self.preview(BUDGET)
        expect(page.locator(".bic-fig__v")).to_have_text(["2", "0", "0", "2"])
        page.get_by_label("Row 4: FY 2027").fill("500")
        page.get_by_label("Row 5: Category").fill("Rides")
        page.get_by_label("Row 5: FY 2027").fill("90")
        with page.expect_navigation():
            self.press("Save and check again")
        self.apply(4)
        expect(page.locator("#results tbody tr")).to_have_count(4)
        self.look()

    def change_a_cell(self, to):
        """Change what is planned for meals in the grid, where a line is a block on a phone."""
        page = self.page
        self.open("budget_grid")
        row = page.get_by_role("row").filter(has_text="Meals")
        row.get_by_role("link", name="$162,000").click()
        page.get_by_label("Meals, planned for FY 2027").fill(to)
        self.look()
        row.get_by_role("button", name="Save").click()
        row.get_by_role("link", name=f"${to}").wait_for()

    def overspend(self):
        page = self.page
        self.follow("Meals")
        self.follow("Add expense")
        page.get_by_label("Date").fill("2026-09-04")
        page.get_by_label("Payee").fill("Taquería La Milpa")
        page.get_by_label("Amount").fill("162100.50")
        self.look()
        self.press("Save expense")
        expect(page.locator("main")).to_contain_text("over by $100")
        self.look()
        page.goto(
            reverse("planning:budget", args=["piedmont"])
            + "?rows=community&columns=kind&measure=left"
        )
        expect(page.locator("main")).to_contain_text("1 line is over budget.")
        self.look()

    def find(self, missing):
        self.open("funding_gap")
        expect(self.page.get_by_text(missing)).to_be_visible()

    def win_grant(self):
        page = self.page
        self.open("funding")
        self.follow("Add grant")
        page.wait_for_url("**/grants/add/")
        self.look()
        page.get_by_label("funder").select_option(label="Hazel & Rowan Foundation")
        page.locator("#id_title").fill("Newcomers at the table")
        page.locator("#id_asked").fill("$130,000")
        self.press("Add grant")
        page.get_by_role("heading", name="Newcomers at the table").wait_for()
        self.look()

        self.press("Application sent")
        self.press("Record award")
        page.wait_for_url("**/award/")
        for name, typed in AWARD.items():
            page.locator(f"#id_{name}").fill(typed)
        self.look()
        self.press("Record award")

    def allocate(self):
        page = self.page
        self.follow("Allocate to budget lines")
        cell = page.get_by_label("Meals, FY 2027")
        cell.fill("124000.01")
        self.press("Save allocations")
        page.get_by_text("$0.01 more than the award of $124,000.").wait_for()
        self.look()
        cell.fill("$124,000")
        self.press("Save allocations")
        page.get_by_text("Allocations saved.").wait_for()
        self.look()

    def print_charter(self, program):
        """The worker's part is done here, as a worker does it."""
        page = self.page
        self.open("charter")
        self.press("Print as PDF")
        expect(page.get_by_text("waits for a worker")).to_be_visible()
        self.look()
        with scope(program):
            printout = Printout.objects.get()
        render_printout(program_id=program.pk, file_id=printout.pk)
        with page.expect_download() as waiting:
            page.get_by_role("link", name="Download").click()
        return waiting.value.path().read_bytes()


def test_a_program_is_planned_on_a_phone(phone, sign_in, axe, piedmont, tmp_path):
    sign_in(phone, MembershipFactory(program=piedmont, role="director").user)
    road = Road(phone, axe, tmp_path)

    road.build_team()
    road.write_charter()
    road.approve_charter()
    road.lay_timeline()
    road.slip_three_weeks()
    road.import_budget()
    road.change_a_cell("162,000.50")
    road.overspend()
    road.find("$162,590.50 of $162,590.50 still to find.")
    road.win_grant()
    road.allocate()
    road.find("$38,590.50 of $162,590.50 still to find.")

    assert road.print_charter(piedmont).startswith(b"%PDF")
    with scope(piedmont):
        assert CharterVersion.objects.in_force().get().purpose == "That everybody belongs."
        first = CharterItem.objects.filter(kind="service").in_order().first()
        assert first.title == "Population research"
        assert CharterItem.objects.get(title="Leadership commitment").weight == 5
        moved = Milestone.objects.get(template_key="meetings")
        assert (str(moved.first_ends_on), moved.moved) == ("2028-09-01", "3 weeks later")
        assert Grant.objects.get().status == "awarded"


PRESS_WHAT_CAME = """() => document.addEventListener("htmx:afterSwap", () =>
    queueMicrotask(() => document.activeElement.click()), { once: true })"""


def test_a_button_is_ready_as_soon_as_it_stands_on_the_page(phone, sign_in, piedmont):
    sign_in(phone, MembershipFactory(program=piedmont, role="director").user)
    phone.goto(reverse("planning:charter", args=["piedmont"]))
    phone.get_by_role("button", name="Begin the charter").click()
    phone.get_by_role("button", name="Load the suggestions").click()
    up = phone.get_by_role("button", name="Move up Population research")
    expect(up).to_be_visible()
    phone.evaluate(PRESS_WHAT_CAME)
    up.press("Enter")
    expect(phone.locator("#charter-moved")).to_have_text("Population research is now 1 of 6.")
    expect(phone.get_by_role("button", name="Move down Population research")).to_be_focused()
