"""The budget and its expenses out of spreadsheets."""

import io
from decimal import Decimal

import pytest
from django.urls import reverse
from openpyxl import Workbook

from bic.tenancy.founding import found
from planning.imports.budget import BudgetLineImport, ExpenseImport
from planning.models import BudgetAmount, BudgetLine, Expense
from tests.factories import MembershipFactory
from tests.planning.budgets import line_of
from tests.planning.spreadsheets import applied, csv_of, errors, plan_of

pytestmark = pytest.mark.django_db
HEADINGS = ["Category", "Line item", "Town", "Type", "FY 2027", "FY28"]


@pytest.fixture
def person(program):
    return MembershipFactory(program=program, role="coordinator").user


@pytest.fixture(autouse=True)
def in_scope(open_scope, larkspur):
    """Every test looks at rows, and some name a community."""


def xlsx_of(rows, change):
    book = Workbook()
    for row in rows:
        book.active.append(row)
    change(book.active)
    file = io.BytesIO()
    book.save(file)
    file.seek(0)
    return file, "rows.xlsx"


BUDGET = [
    HEADINGS,
    ["Food", "Meals", "Larkspur", "Cash", "$1,250.50", "2000"],
    ["Comida", "Rooms", "", "In kind", "300", ""],
]


def test_a_budget_becomes_lines_with_amounts_by_year(program, person, larkspur):
    applied(BudgetLineImport, program, person, *csv_of(BUDGET))

    lines = BudgetLine.objects.order_by("title").values_list("title", "community", "kind")
    assert list(lines) == [("Meals", larkspur.pk, "cash"), ("Rooms", None, "in_kind")]
    amounts = BudgetAmount.objects.order_by("line__title", "fiscal_year")
    assert list(amounts.values_list("fiscal_year", "planned", "community")) == [
        (2027, Decimal("1250.50"), larkspur.pk),
        (2028, Decimal(2000), larkspur.pk),
        (2027, Decimal(300), None),
    ]


def test_the_same_budget_again_changes_nothing_and_another_one_what_differs(program, person):
    applied(BudgetLineImport, program, person, *csv_of(BUDGET))
    BudgetAmount.objects.filter(fiscal_year=2028).update(committed=9)
    again = plan_of(BudgetLineImport, program, person, *csv_of(BUDGET))
    changed = [*BUDGET[:1], [*BUDGET[1][:5], "2500"], BUDGET[2]]
    applied(BudgetLineImport, program, person, *csv_of(changed))

    assert again.counts == {"new": 0, "changed": 0, "unchanged": 2, "error": 0}
    amount = BudgetAmount.objects.get(fiscal_year=2028)
    assert (amount.planned, amount.committed) == (2500, 9)
    assert BudgetLine.objects.count() == 2


@pytest.mark.parametrize(
    ("row", "column", "words"),
    [
        (["Food", "Tea", "", "", "€5", ""], "year_2027", "EUR"),
        (["Food", "Tea", "", "", "soon", ""], "year_2027", "is not a number"),
        (["Food", "Tea", "", "", "-5", ""], "year_2027", "Negative numbers"),
        (["Fod", "Tea", "", "", "5", ""], "category", "Fod"),
        (["Food", "", "", "", "5", ""], "title", "Fill in"),
        (["Food", "Tea", "Nowhere", "", "5", ""], "community", "Nowhere"),
    ],
)
def test_a_bad_row_is_named_and_nothing_is_imported(program, person, row, column, words):
    plan = plan_of(BudgetLineImport, program, person, *csv_of([*BUDGET, row]))

    assert list(errors(plan)) == [4]
    assert words in errors(plan)[4][column]
    assert not BudgetLine.objects.exists()


def test_merged_cells_are_refused_row_by_row(program, person):
    rows = [*BUDGET, ["Food", "Tea", "", "", 5, 6], ["Food", "Milk", "", "", 7, 8]]
    file, name = xlsx_of(rows, lambda sheet: sheet.merge_cells("E4:E5"))

    plan = plan_of(BudgetLineImport, program, person, file, name)

    assert list(errors(plan)) == [5]
    assert "merged" in errors(plan)[5]["year_2027"]


EXPENSES = [
    ["Date", "Vendor", "Amount", "Budget line", "Memo"],
    ["2026-09-01", "La Milpa", "$268.10", "Meals", "Supper"],
    ["09/15/2026", "La Milpa", "268.10", "Food: Meals (Larkspur)", ""],
    ["09/15/2026", "La Milpa", "268.10", "Meals", ""],
    ["Sep 20", "Refund", "(20)", "Meals", ""],
]


def test_expenses_with_days_in_several_forms(program, person, larkspur):
    line = line_of(program, "Meals", category="food", community=larkspur)
    plan = plan_of(ExpenseImport, program, person, *csv_of(EXPENSES))
    applied(
        ExpenseImport, program, person, *csv_of([*EXPENSES[:4], ["20.9.2026", *EXPENSES[4][1:]]])
    )

    assert list(errors(plan)) == [5]
    assert "is not a day" in errors(plan)[5]["spent_on"]
    rows = Expense.objects.order_by("spent_on", "pk").values_list("spent_on__day", "amount")
    assert list(rows) == [
        (1, Decimal("268.10")),
        (15, Decimal("268.10")),
        (15, Decimal("268.10")),
        (20, Decimal(-20)),
    ]
    one = Expense.objects.first()
    assert (one.line_id, one.community_id, one.entered_by) == (line.pk, larkspur.pk, person)


def test_the_same_expenses_again_add_nothing(program, person, larkspur):
    line_of(program, "Meals", category="food", community=larkspur)
    applied(ExpenseImport, program, person, *csv_of(EXPENSES[:4]))
    again = plan_of(ExpenseImport, program, person, *csv_of(EXPENSES[:4]))

    assert again.counts == {"new": 0, "changed": 0, "unchanged": 3, "error": 0}


def test_a_line_that_is_called_like_another_needs_its_community(program, person, larkspur):
    line_of(program, "Meals", category="food", community=larkspur)
    line_of(program, "Meals", category="food")

    plan = plan_of(ExpenseImport, program, person, *csv_of(EXPENSES[:4]))

    assert list(errors(plan)) == [2, 4]


def test_a_researcher_cannot_import(client_as, program):
    assert found(program) == []
    client = client_as("researcher")

    for key in (BudgetLineImport.key, ExpenseImport.key):
        assert client.get(reverse("imports:upload", args=[program.slug, key])).status_code == 403
