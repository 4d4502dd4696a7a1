"""The budget by year, changed in its cells."""

import pytest

from planning.models import BudgetAmount

pytestmark = pytest.mark.django_db


def test_a_cell_is_changed_in_place(client_as, url, meals):
    client = client_as("coordinator")
    cell = url("budget_cell", meals.pk, 2028)
    part = client.get(cell, headers={"HX-Request": "true"}).text
    answer = client.post(cell, {"amount": "750"}, headers={"HX-Request": "true"}).text

    assert part.lstrip().startswith("<form")
    assert answer.lstrip().startswith("<tr role")
    assert "$750" in answer
    assert 'hx-swap-oob="true"' in answer
    assert BudgetAmount.objects.get(fiscal_year=2028).planned == 750


def test_the_grid_of_what_is_committed_changes_that_alone(client_as, url, meals):
    client = client_as("coordinator")
    grid = url("budget_grid_committed")
    cell = f"{grid}{meals.pk}/2027/"
    answer = client.post(cell, {"amount": "250"}, headers={"HX-Request": "true"}).text

    assert "$250" in answer
    assert client.post(cell, {"amount": "300"}).url == grid
    amount = BudgetAmount.objects.get()
    assert (amount.planned, amount.committed) == (1000, 300)
    page = client.get(grid)
    assert f'<a href="{meals.pk}/2027/">$300</a>' in page.text
    assert dict(page.context["grid"].totals[0].amounts)["Left"] == "$1,000"


def test_both_grids_keep_what_was_filtered(client_as, url, meals):
    page = client_as("coordinator").get(url("budget_grid"), {"q": "meal"}).text

    assert f'href="{url("budget_grid_committed")}?q=meal"' in page


def test_the_history_of_a_line_tells_its_amounts(client_as, url, meals):
    client = client_as("coordinator")
    client.post(url("budget_cell", meals.pk, 2027), {"amount": "1,111"})

    [newest, first] = client.get(url("budget_line_history", meals.pk)).context["amounts"]

    assert (newest[0].planned, newest[1], str(newest[2].name)[:6]) == (1111, "FY 2027", "Person")
    assert (first[0].planned, first[2]) == (1000, None)


def test_a_cell_works_without_scripts(client_as, url, meals):
    response = client_as("coordinator").post(url("budget_cell", meals.pk, 2027), {"amount": ""})

    assert response.url == url("budget_grid")
    assert not BudgetAmount.objects.exists()
