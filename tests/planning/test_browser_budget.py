"""The budget in a real browser: a spreadsheet applied, a cell changed, money spent."""

import csv

import pytest
from django.urls import reverse

from bic.tenancy.founding import found
from tests.factories import CommunityFactory, MembershipFactory, ProgramFactory

ROWS = [
    ["Category", "Line item", "Town", "Type", "FY 2027", "FY 2028"],
    ["Food", "Meals", "Larkspur", "Cash", "$1,000", "1200"],
    ["Food", "Rooms", "Larkspur", "In kind", "300", ""],
    ["Rides", "Buses", "", "Cash", "five hundred", ""],
    ["Fuel", "Cars", "", "Cash", "€90", ""],
]


@pytest.fixture
def coordinator(live_app):
    program = ProgramFactory(name="Piedmont Program", slug="piedmont")
    found(program)
    CommunityFactory(program=program, name="Larkspur", slug="larkspur")
    return MembershipFactory(program=program, role="coordinator").user


@pytest.fixture
def file(tmp_path):
    path = tmp_path / "budget.csv"
    with path.open("w", newline="") as out:
        csv.writer(out).writerows(ROWS)
    return path


def address(name):
    return reverse(f"planning:{name}", args=["piedmont"])


def test_a_budget_is_imported_changed_and_spent_on_a_phone(phone, sign_in, axe, coordinator, file):
    sign_in(phone, coordinator)
    phone.goto(address("budget"))
    axe(phone)

    phone.goto(address("budget_lines"))
    phone.get_by_role("link", name="Import").click()
    phone.set_input_files("input[type=file]", file)
    phone.get_by_role("button", name="Go on").click()
    phone.get_by_role("button", name="Show the preview").click()
    assert phone.locator(".bic-fig__v").all_inner_texts() == ["2", "0", "0", "2"]
    phone.get_by_label("Row 4: FY 2027").fill("500")
    phone.get_by_label("Row 5: Category").fill("Rides")
    phone.get_by_label("Row 5: FY 2027").fill("90")
    phone.get_by_role("button", name="Save and check again").click()
    phone.get_by_role("button", name="Apply the import").click()
    assert phone.locator("#results tbody tr").count() == 4
    axe(phone)

    phone.goto(address("budget_grid"))
    row = phone.locator("tr", has_text="Meals")
    row.get_by_role("link", name="$1,000").click()
    phone.get_by_label("Meals, planned for FY 2027").fill("1,100.50")
    axe(phone)
    row.get_by_role("button", name="Save").click()
    row.get_by_role("link", name="$1,100.50").wait_for()
    assert "$1,690.50" in phone.locator("#budget-sums").inner_text()

    phone.get_by_role("link", name="Meals").click()
    phone.get_by_role("link", name="Add expense").click()
    phone.get_by_label("Date").fill("2026-09-04")
    phone.get_by_label("Payee").fill("Taquería La Milpa")
    phone.get_by_label("Amount").fill("1200.50")
    axe(phone)
    phone.get_by_role("button", name="Save expense").click()
    assert "over by $100" in phone.locator("main").inner_text()
    axe(phone)

    phone.goto(f"{address('budget')}?rows=community&columns=kind&measure=left")
    assert "1 line is over budget." in phone.locator("main").inner_text()
    axe(phone)
