"""An import in a real browser: two bad rows are corrected and applied, also without scripts."""

import pytest
from django.urls import reverse
from playwright.sync_api import expect

from tests.factories import CommunityFactory, MembershipFactory, ProgramFactory
from tests.imports.conftest import GOOD, HEADINGS, KEY, csv_of

ROWS = [
    ["Municipalities of the Piedmont, fall 2026"],
    [*HEADINGS, "Notes"],
    *[[*row, ""] for row in GOOD],
    ["Larkspur", "Municipality", "NC", "Orange", "Active", "2026", "since 2024"],
    ["Oakhaven", "Hamlet", "NC", "Orange", "Prospect", "", ""],
    ["Elm", "", "", "", "Prospect", "", "which state?"],
]


@pytest.fixture
def coordinator(live_app):
    program = ProgramFactory(name="Piedmont Program", slug="piedmont")
    CommunityFactory(program=program, name="Larkspur", slug="larkspur", cohort="2025")
    return MembershipFactory(program=program, role="coordinator").user


@pytest.fixture
def file(tmp_path):
    path = tmp_path / "communities.csv"
    path.write_bytes(csv_of(ROWS))
    return path


@pytest.mark.parametrize(
    ("size", "scripts"), [("desktop", True), ("phone", True), ("desktop", False)]
)
def test_two_bad_rows_are_corrected_and_applied(
    open_page, sign_in, axe, coordinator, file, size, scripts
):
    look = axe if scripts else (lambda _page: None)
    page = open_page(size, java_script_enabled=scripts)
    sign_in(page, coordinator)
    page.goto(reverse("communities:list", args=["piedmont"]))
    page.get_by_role("link", name="Import").click()
    look(page)

    page.set_input_files("input[type=file]", file)
    page.get_by_role("button", name="Go on").click()
    expect(page.get_by_label("Community").locator("option:checked")).to_have_text("Community")
    expect(page.locator("[aria-labelledby=h-left-out] li")).to_have_text(["Notes"])
    look(page)

    page.get_by_role("button", name="Show the preview").click()
    expect(page.locator(".bic-fig__v")).to_have_text(["2", "1", "0", "2"])
    look(page)

    page.get_by_role("link", name="Row 6, Kind:").click()
    page.get_by_label("Row 6: Kind").select_option("municipality")
    page.get_by_label("Row 7: State").fill("NC")
    page.get_by_role("button", name="Save and check again").click()
    expect(page.locator(".bic-fig__v")).to_have_text(["4", "1", "0", "0"])
    look(page)

    page.get_by_role("button", name="Apply the import").click()
    expect(page.locator("#messages")).to_contain_text("4 added, 1 changed, 0 unchanged.")
    expect(page.locator("#results tbody tr")).to_have_count(5)


def test_the_pages_are_there_in_spanish(open_page, sign_in, axe, coordinator, file):
    page = open_page("phone", locale="es")
    sign_in(page, coordinator)
    page.goto(reverse("imports:upload", args=["piedmont", KEY]))
    page.set_input_files("input[type=file]", file)
    page.get_by_role("button", name="Continuar").click()
    page.get_by_role("button", name="Mostrar la vista previa").click()

    expect(page.get_by_role("heading", level=1)).to_have_text("Vista previa")
    expect(page.locator(".bic-summary")).to_contain_text("Fila 6, Tipo:")
    axe(page)
