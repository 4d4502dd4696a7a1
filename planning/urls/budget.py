"""Addresses of the budget."""

from django.urls import URLPattern, URLResolver, include, path

from planning.views import budget, budget_categories, budget_expenses, budget_lines

one_line: list[URLPattern] = [
    path("", budget_lines.BudgetLineDetail.as_view(), name="budget_line"),
    path("edit/", budget_lines.BudgetLineUpdate.as_view(), name="budget_line_update"),
    path("remove/", budget_lines.BudgetLineDelete.as_view(), name="budget_line_delete"),
    path("history/", budget_lines.BudgetLineHistory.as_view(), name="budget_line_history"),
]
one_expense: list[URLPattern] = [
    path("edit/", budget_expenses.ExpenseUpdate.as_view(), name="budget_expense_update"),
    path("remove/", budget_expenses.ExpenseDelete.as_view(), name="budget_expense_delete"),
    path("history/", budget_expenses.ExpenseHistory.as_view(), name="budget_expense_history"),
    path("receipt/", budget_expenses.Receipt.as_view(), name="budget_receipt"),
]
one_category: list[URLPattern] = [
    path("edit/", budget_categories.CategoryUpdate.as_view(), name="budget_category_update"),
    path("move/<slug:way>/", budget_categories.CategoryMove.as_view(), name="budget_category_move"),
    path("remove/", budget_categories.CategoryDelete.as_view(), name="budget_category_delete"),
]
pages: list[URLPattern | URLResolver] = [
    path("", budget.Budget.as_view(), name="budget"),
    path("file.<slug:form>", budget.BudgetExport.as_view(), name="budget_export"),
    path("grid/", budget.BudgetGrid.as_view(), name="budget_grid"),
    path("grid/<int:pk>/<int:year>/", budget.BudgetCell.as_view(), name="budget_cell"),
    path(
        "grid/committed/",
        budget.BudgetGrid.as_view(measure="committed"),
        name="budget_grid_committed",
    ),
    path(
        "grid/committed/<int:pk>/<int:year>/",
        budget.BudgetCell.as_view(measure="committed"),
        name="budget_cell_committed",
    ),
    path("lines/", budget_lines.BudgetLines.as_view(), name="budget_lines"),
    path("lines/add/", budget_lines.BudgetLineCreate.as_view(), name="budget_line_create"),
    path("lines/<int:pk>/", include(one_line)),
    path("expenses/", budget_expenses.Expenses.as_view(), name="budget_expenses"),
    path("expenses/add/", budget_expenses.ExpenseCreate.as_view(), name="budget_expense_create"),
    path(
        "expenses/removed/",
        budget_expenses.RemovedExpenses.as_view(),
        name="budget_expenses_removed",
    ),
    path("expenses/<int:pk>/", include(one_expense)),
    path("categories/", budget_categories.Categories.as_view(), name="budget_categories"),
    path("categories/<int:pk>/", include(one_category)),
]
urlpatterns = [
    path("<slug:program>/planning/budget/", include(pages)),
    path(
        "<slug:program>/communities/<slug:community>/budget/",
        budget.CommunityBudget.as_view(),
        name="budget_community",
    ),
]
