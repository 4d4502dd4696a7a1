"""The pages of the budget through the front door."""

import csv
import io
from decimal import Decimal

import pytest
import time_machine
from django.urls import reverse
from openpyxl import load_workbook

from planning.models import BudgetAmount, BudgetLine, Category, Expense
from tests.factories import CommunityFactory, MembershipFactory
from tests.planning.budgets import category_of, expense_of, line_of

pytestmark = pytest.mark.django_db
SALARY = "51,234"


@pytest.fixture
def salary(program, open_scope):
    return line_of(program, "Facilitator", category="staff", planned={2027: 51_234})


@pytest.fixture
def spent(program, meals, salary):
    """An expense for meals and one of a salary."""
    by = MembershipFactory(program=program).user
    paid = expense_of(salary, Decimal(4_321), by=by, payee="Payroll of one")
    return expense_of(meals, Decimal("1200.50"), by=by, payee="La Milpa"), paid


def data_of(line, **fields):
    return {
        "line": line.pk,
        "spent_on": "2026-09-02",
        "payee": "La Milpa",
        "amount": "99.50",
    } | fields


@pytest.mark.parametrize("role", ["researcher", "observer"])
def test_nobody_below_a_coordinator_finds_a_salary_on_any_page(client_as, url, spent, role):
    client = client_as(role)
    dimensions = ("category", "year", "community", "kind", "funding")

    for rows in dimensions:
        for columns in dimensions:
            for measure in ("planned", "spent", "left"):
                query = {"rows": rows, "columns": columns, "measure": measure}
                page = client.get(url("budget"), query).text
                assert SALARY not in page
                assert "4,321" not in page
                assert "Facilitator" not in page
    for name in ("budget_grid", "budget_grid_committed", "budget_lines", "budget_expenses"):
        for form in ("", "csv"):
            page = client.get(url(name), {"export": form} if form else {}).text
            assert SALARY not in page
            assert "4,321" not in page
            assert "Facilitator" not in page


def test_a_coordinator_sees_salaries_everywhere(client_as, url, spent):
    client = client_as("coordinator")

    assert f"${SALARY}" in client.get(url("budget"), {"rows": "category"}).text
    assert f"${SALARY}" in client.get(url("budget_grid")).text
    assert "Payroll of one" in client.get(url("budget_expenses")).text


def test_a_researcher_cannot_open_a_salary(client_as, url, spent, salary, meals):
    client = client_as("researcher")

    assert client.get(url("budget_line", salary.pk)).status_code == 403
    assert client.get(url("budget_line_history", salary.pk)).status_code == 403
    assert client.get(url("budget_receipt", spent[1].pk)).status_code == 403
    assert client.get(url("budget_line", meals.pk)).status_code == 200


def test_an_observer_sees_totals_alone(client_as, url, meals):
    client = client_as("observer")

    assert client.get(url("budget")).status_code == 200
    for name in ("budget_grid", "budget_grid_committed", "budget_lines", "budget_expenses"):
        assert client.get(url(name)).status_code == 403


def test_a_line_over_budget_is_said_in_words(client_as, url, spent, meals):
    client = client_as("coordinator")

    assert "over by $200.50" in client.get(url("budget")).text
    assert "over by $200.50" in client.get(url("budget_line", meals.pk)).text
    assert "over by $200.50" in client.get(url("budget_grid")).text
    assert "over by $200.50" in client.get(url("budget_lines")).text


def test_cash_and_in_kind_stand_apart(client_as, url, program, meals):
    line_of(program, "Rooms", category="food", kind="in_kind", planned={2027: 300})
    client = client_as("director")

    titles = [one.title for one in client.get(url("budget")).context["crossed"]]
    both = client.get(url("budget"), {"columns": "kind"}).context["crossed"]

    assert titles == ["Cash", "In kind"]
    assert [(one.title, one.total) for one in both] == [("Cash and in kind", "$1,300")]


@pytest.mark.parametrize("query", [{"rows": "year", "columns": "year"}, {"rows": "x'--"}])
def test_nonsense_in_the_address_shows_the_usual(client_as, url, meals, query):
    assert client_as("director").get(url("budget"), query).status_code == 200


@pytest.mark.parametrize("name", ["budget", "budget_grid", "budget_lines", "budget_expenses"])
def test_pages_cost_the_same_for_any_number_of_rows(
    client_as, url, program, larkspur, spent, django_assert_max_num_queries, name
):
    client = client_as("director")
    client.get(url(name))
    with django_assert_max_num_queries(15) as few:
        client.get(url(name))
    by = Expense.objects.first().entered_by
    for number in range(12):
        line = line_of(program, f"Line {number}", community=larkspur, planned={2026: 5, 2027: 6})
        expense_of(line, 3, by=by)
    client.get(url(name))
    with django_assert_max_num_queries(15) as many:
        client.get(url(name))

    assert len(many) == len(few)


@time_machine.travel("2026-11-20T12:00:00Z")
def test_a_line_is_added_with_its_years(client_as, url, program, larkspur, open_scope):
    data = {
        "category": category_of(program, "food").pk,
        "title": "Suppers",
        "community": larkspur.pk,
        "kind": "cash",
        "planned_2027": "$1,250.75",
        "committed_2027": "100",
    }

    response = client_as("coordinator").post(url("budget_line_create"), data)

    line = BudgetLine.objects.get()
    assert response.url == url("budget_line", line.pk)
    amounts = BudgetAmount.objects.values_list("fiscal_year", "planned", "committed", "community")
    assert list(amounts) == [(2027, Decimal("1250.75"), Decimal(100), larkspur.pk)]


@pytest.mark.parametrize(
    ("amount", "words"),
    [
        ("€10", "This amount is in EUR; the program keeps USD."),
        ("-5", "Write an amount that is not below zero."),
        ("plenty", "Write an amount like 1,234.50."),
    ],
)
def test_a_wrong_amount_is_refused_at_its_field(client_as, url, program, meals, amount, words):
    data = {"category": meals.category_id, "title": "X", "kind": "cash", "planned_2027": amount}

    response = client_as("coordinator").post(url("budget_line_create"), data)

    assert response.context["form"].errors == {"planned_2027": [words]}
    assert not BudgetLine.objects.filter(title="X").exists()


def test_the_same_line_or_category_twice_is_refused_in_words(client_as, url, program, meals):
    client = client_as("coordinator")
    line_of(program, "Tea", category="food")
    data = {"category": meals.category_id, "title": "Tea", "kind": "cash"}

    line = client.post(url("budget_line_create"), data)
    category = client.post(url("budget_categories"), {"name": "Travel"})

    assert line.context["form"].non_field_errors() == ["There is a line with this title already."]
    assert category.context["form"].non_field_errors() == [
        "There is a category with this name already."
    ]


def test_a_salary_is_never_shown_to_partners(client_as, url, salary, larkspur):
    data = {
        "category": salary.category_id,
        "title": "Assistant",
        "community": larkspur.pk,
        "kind": "cash",
        "is_public": "on",
    }

    response = client_as("coordinator").post(url("budget_line_create"), data)

    assert "is_public" in response.context["form"].errors


def test_amounts_that_somebody_else_saved_are_not_overwritten(client_as, url, meals):
    client = client_as("coordinator")
    form = client.get(url("budget_line_update", meals.pk)).context["form"]
    BudgetAmount.objects.update(planned=2000)
    data = {
        "category": meals.category_id,
        "title": "Meals",
        "community": meals.community_id,
        "kind": "cash",
        "planned_2027": "1500",
        "committed_2027": "0.00",
        "is_public": "on",
        "form_version": form["form_version"].value(),
    }

    response = client.post(url("budget_line_update", meals.pk), data)

    [change] = response.context["form"].conflict
    assert (change.stored, change.typed) == ("2,000.00", "1500")
    assert BudgetAmount.objects.get().planned == 2000


def test_an_expense_is_entered_with_its_receipt(client_as, url, meals):
    receipt = io.BytesIO(b"%PDF-1.4\n1 0 obj<<>>endobj\ntrailer<<>>\n%%EOF\n")
    receipt.name = "receipt.pdf"
    client = client_as("coordinator")

    response = client.post(url("budget_expense_create"), data_of(meals, file=receipt))

    assert response.status_code == 302, response.context["form"].errors
    expense = Expense.objects.get()
    assert (expense.amount, expense.community_id) == (Decimal("99.50"), meals.community_id)
    assert (expense.receipt.seen_by, expense.receipt.community_id) == ("staff", None)
    file = client.get(url("budget_receipt", expense.pk))
    assert b"".join(file.streaming_content).startswith(b"%PDF")
    assert file["Content-Disposition"] == 'attachment; filename="receipt.pdf"'


def test_the_same_expense_twice_is_asked_about(client_as, url, meals):
    client = client_as("coordinator")
    client.post(url("budget_expense_create"), data_of(meals))

    again = client.post(url("budget_expense_create"), data_of(meals, payee="LA MILPA"))
    meant = client.post(url("budget_expense_create"), data_of(meals, is_another="on"))

    assert list(again.context["form"].errors) == ["is_another"]
    assert meant.status_code == 302
    assert Expense.objects.count() == 2


@pytest.mark.parametrize(
    ("field", "value"), [("amount", "0"), ("spent_on", "2199-01-01"), ("amount", "£5")]
)
def test_a_wrong_expense_is_refused(client_as, url, meals, field, value):
    response = client_as("director").post(
        url("budget_expense_create"), data_of(meals, **{field: value})
    )

    assert list(response.context["form"].errors) == [field]


def test_a_change_and_a_removal_keep_their_reasons(client_as, url, meals):
    client = client_as("coordinator")
    client.post(url("budget_expense_create"), data_of(meals))
    expense = Expense.objects.get()
    without = client.post(url("budget_expense_update", expense.pk), data_of(meals, amount="98"))
    client.post(
        url("budget_expense_update", expense.pk), data_of(meals, amount="98", reason="Misread")
    )
    history = client.get(url("budget_expense_history", expense.pk)).text
    client.post(url("budget_expense_delete", expense.pk), {"reason": "Paid by the town"})

    assert list(without.context["form"].errors) == ["reason"]
    assert "Reason: Misread" in history
    assert not Expense.objects.exists()
    [removed] = client.get(url("budget_expenses_removed")).context["page_obj"]
    assert (removed["reason"], removed["was"].amount) == ("Paid by the town", 98)


def test_a_line_with_expenses_stays(client_as, url, spent, meals, program, open_scope):
    empty = line_of(program, "Buses", category="rides")
    client = client_as("director")

    client.post(url("budget_line_delete", meals.pk))
    client.post(url("budget_line_delete", empty.pk))

    assert set(BudgetLine.objects.values_list("title", flat=True)) == {"Meals", "Facilitator"}


def test_categories_are_added_renamed_moved_and_removed(client_as, url, program, meals):
    client = client_as("coordinator")
    client.post(url("budget_categories"), {"name": "Rent"})
    rent = Category.objects.get(name="Rent")
    client.post(url("budget_category_move", rent.pk, "up"))
    client.post(url("budget_category_update", rent.pk), {"name": "Rooms"})
    client.post(url("budget_category_delete", meals.category_id))
    names = list(Category.objects.order_by("position").values_list("name", flat=True))

    assert names[-2:] == ["Rooms", "Indirect costs"]
    assert "Food" in names
    client.post(url("budget_category_delete", rent.pk))
    assert not Category.objects.filter(name="Rooms").exists()


def test_a_renamed_category_of_the_blueprint_keeps_its_new_name(client_as, url, meals):
    client_as("director").post(url("budget_category_update", meals.category_id), {"name": "Meals"})

    assert Category.objects.get(pk=meals.category_id).label == "Meals"


def test_a_partner_sees_public_lines_of_their_community_without_payees(
    client_as, program, larkspur, spent, meals, open_scope
):
    elsewhere = CommunityFactory(program=program, name="Oakhaven", slug="oakhaven")
    line_of(program, "Secret", community=larkspur, planned={2027: 77})
    line_of(program, "Theirs", community=elsewhere, planned={2027: 88}, is_public=True)
    client = client_as("lead", community=larkspur)

    page = client.get(reverse("planning:budget_community", args=[program.slug, larkspur.slug]))

    assert [line.title for line in page.context["lines"]] == ["Meals"]
    assert "$1,200.50" in page.text
    assert "La Milpa" not in page.text
    there = reverse("planning:budget_community", args=[program.slug, elsewhere.slug])
    assert client.get(there).status_code == 404


def test_the_workbook_calculates_and_runs_no_text(client_as, url, program, spent, meals):
    BudgetLine.objects.filter(pk=meals.pk).update(title="=cmd|'/c calc'!A1")
    line_of(program, "Rooms", category="food", kind="in_kind", planned={2027: 300})

    file = client_as("director").get(url("budget_export", "xlsx")).content

    sheet = load_workbook(io.BytesIO(file)).active
    rows = [[cell.value for cell in row] for row in sheet.iter_rows()]
    assert rows[0][4:] == ["FY 2027", "Planned", "Committed", "Spent", "Left"]
    [harmful] = [row for row in rows if row[1] and "cmd" in row[1]]
    assert harmful[1].startswith("'=")
    number = rows.index(harmful) + 1
    assert harmful[4:6] == [1000, f"=SUM(E{number}:E{number})"]
    assert rows[-2][4] == "=SUMIF($D$2:$D$4,$D5,E$2:E$4)"
    values = load_workbook(io.BytesIO(file), data_only=True).active
    assert [values.cell(5, 5).value, values.cell(6, 5).value] == [52_234, 300]


def test_the_text_file_leaves_salaries_out_for_a_researcher(client_as, url, spent):
    file = client_as("researcher").get(url("budget_export", "csv")).content.decode("utf-8-sig")

    rows = list(csv.reader(io.StringIO(file)))
    assert [row[:6] for row in rows[1:]] == [
        ["Food", "Meals", "Larkspur", "Cash", "1000.00", "1000.00"]
    ]


def test_search_finds_lines_for_those_who_may_see_them(client_as, program, meals, salary):
    search = reverse("search:results", args=[program.slug])

    def found(role):
        groups = client_as(role).get(search, {"q": "facilit"}).context["groups"]
        return [hit.title for group in groups for hit in group.hits]

    assert found("coordinator") == ["Facilitator"]
    assert found("researcher") == []


def test_expenses_are_filtered_by_fiscal_year(client_as, url, spent):
    client = client_as("director")

    found = client.get(url("budget_expenses"), {"year": "2027", "q": "milpa"}).text
    none = client.get(url("budget_expenses"), {"year": "1999"})

    assert "La Milpa" in found
    assert none.status_code == 200
