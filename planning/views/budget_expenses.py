"""Expenses: the list, the form, removing one with a reason, its receipt and its history."""

from django.contrib import messages
from django.core.paginator import Paginator
from django.http import Http404
from django.shortcuts import redirect
from django.urls import reverse
from django.utils.decorators import method_decorator
from django.utils.translation import gettext as _
from django.views.generic import CreateView, FormView, TemplateView, UpdateView, View

from bic.documents.downloads import Download
from bic.documents.uploads import receives_upload
from bic.people.models import User
from bic.ui.history import PER_PAGE, HistoryView
from bic.ui.tables import Listing
from bic.ui.views import ObjectPermissionMixin, ProgramPermissionMixin
from planning.filters.budget import ExpenseFilter
from planning.forms.budget import ExpenseForm, ReasonForm
from planning.models import BudgetLine, Expense
from planning.services import budget as services
from planning.tables.budget import ExpenseTable
from planning.views.budget_lines import person_of


class Expenses(ProgramPermissionMixin, View):
    """What was spent, as far as this person may see it."""

    permission_required = "planning.list_expense"

    def get(self, request):
        expenses = Expense.objects.open_to(request.user, request.program)
        listing = Listing(request, expenses.for_list(), ExpenseTable, ExpenseFilter)
        may_change = request.user.has_perm("planning.change_expense", request.program)
        return listing.response("planning/budget_expenses.html", {"may_change": may_change})


class OneExpense(ObjectPermissionMixin):
    """The expense in the address, if this person may see it."""

    def get_queryset(self):
        return Expense.objects.select_related("line", "line__category", "receipt__current")


class ExpenseFormMixin:
    """What adding and changing an expense share."""

    form_class = ExpenseForm
    template_name = "planning/budget_expense_form.html"

    def get_form_kwargs(self):
        return super().get_form_kwargs() | {
            "program": self.request.program,
            "user": self.request.user,
            "upload_error": self.request.upload_error,
        }

    def form_valid(self, form):
        data = form.cleaned_data
        services.save_expense(
            form.instance,
            by=self.request.user,
            upload=data.get("file"),
            reason=data.get("reason", ""),
        )
        messages.success(self.request, _("Expense saved."))
        return redirect("planning:budget_line", self.request.program.slug, form.instance.line_id)


@method_decorator(receives_upload, name="dispatch")
class ExpenseCreate(ExpenseFormMixin, ProgramPermissionMixin, CreateView):
    """Enter an expense; a line in the address is chosen already."""

    permission_required = "planning.add_expense"

    def get_initial(self):
        line = self.request.GET.get("line", "")
        return {"line": line} if line.isascii() and line.isdigit() else {}


@method_decorator(receives_upload, name="dispatch")
class ExpenseUpdate(ExpenseFormMixin, OneExpense, UpdateView):
    """Change an expense, with a reason."""

    permission_required = "planning.change_expense"


class ExpenseDelete(OneExpense, FormView):
    """Ask why, then remove an expense."""

    permission_required = "planning.delete_expense"
    form_class = ReasonForm
    template_name = "planning/budget_expense_delete.html"

    def dispatch(self, request, *args, **kwargs):
        self.expense = self.own_object()
        return super().dispatch(request, *args, **kwargs)

    def get_context_data(self, **kwargs):
        return super().get_context_data(**kwargs) | {"expense": self.expense}

    def form_valid(self, form):
        services.remove_expense(self.expense, reason=form.cleaned_data["reason"])
        messages.success(self.request, _("Expense removed. The history keeps what it was."))
        return redirect("planning:budget_expenses", self.request.program.slug)


class ExpenseHistory(OneExpense, HistoryView):
    """Who changed what about an expense, and why."""

    permission_required = "planning.view_expense"

    def back_url(self):
        return reverse(
            "planning:budget_line", args=[self.request.program.slug, self.object.line_id]
        )


class RemovedExpenses(ProgramPermissionMixin, TemplateView):
    """Expenses that were removed: what they were, by whom and why."""

    permission_required = "planning.view_removed_expense"
    template_name = "planning/budget_expenses_removed.html"

    def get_context_data(self, **kwargs):
        events = Expense.pgh_event_model.objects.filter(pgh_label="delete").order_by("-pgh_id")
        page = Paginator(events, PER_PAGE).get_page(self.request.GET.get("page"))
        rows = list(page.object_list)
        people = User.objects.in_bulk(
            {(one.pgh_context or {}).get("user") for one in rows} - {None}
        )
        lines = BudgetLine.objects.in_bulk({one.line_id for one in rows})
        page.object_list = [
            {
                "was": one,
                "line": lines.get(one.line_id, ""),
                "who": people.get(person_of(one)),
                "reason": (one.pgh_context or {}).get("reason", ""),
            }
            for one in rows
        ]
        return super().get_context_data(**kwargs) | {"page_obj": page}


class Receipt(OneExpense, Download):
    """The file behind an expense: whoever may see the expense may have it."""

    permission_required = "planning.view_expense"

    def get(self, request, pk):
        expense = self.own_object()
        if expense.receipt is None:
            raise Http404
        self.line_id = expense.line_id
        return self.serve(expense.receipt.current)

    def page_of(self, version):
        """The page of the line, where the receipt is offered."""
        return reverse("planning:budget_line", args=[self.request.program.slug, self.line_id])
