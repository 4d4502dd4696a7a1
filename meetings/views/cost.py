"""Costs of a meeting: planned, and paid from a line of the budget."""

from django.shortcuts import get_object_or_404
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from django.views.generic import CreateView, FormView, TemplateView, UpdateView, View

from bic.days import today_in
from bic.money import ZERO
from meetings.forms.afterwards import CostForm, SpentForm
from meetings.models import Cost
from meetings.services import afterwards as services
from meetings.views.agenda import PartForm
from meetings.views.of_meeting import OfMeeting


class MeetingCosts(OfMeeting, TemplateView):
    """What a meeting costs, planned and spent."""

    permission_required = "meetings.view_cost"
    tab = "costs"
    template_name = "meetings/meeting_costs.html"

    def get_context_data(self, **kwargs):
        user = self.request.user
        rows = list(self.meeting.costs.select_related("line__category", "expense"))
        sees_lines = user.has_perm("planning.list_budgetline", self.request.program)
        return super().get_context_data(**kwargs) | {
            "costs": rows,
            "planned": sum((one.planned for one in rows), ZERO),
            "spent": sum((one.expense.amount for one in rows if one.expense), ZERO),
            "may_change": user.has_perm("meetings.change_cost", self.meeting),
            "sees_lines": sees_lines,
        }


class CostSaved(PartForm):
    """What the forms of a cost share."""

    tab = "costs"
    form_class = CostForm
    submit = gettext_lazy("Save cost")

    def get_form_kwargs(self):
        return super().get_form_kwargs() | {"user": self.request.user}

    def form_valid(self, form):
        services.plan_cost(form.instance, by=self.request.user)
        return self.back(_("Cost saved."))


class CostCreate(CostSaved, CreateView):
    """Plan what something costs."""

    permission_required = "meetings.add_cost"
    heading = gettext_lazy("Plan a cost")

    def get_form_kwargs(self):
        return super().get_form_kwargs() | {"instance": self.new(Cost)}


class OfCost(OfMeeting):
    """A page about the cost in the address."""

    permission_required = "meetings.change_cost"
    tab = "costs"

    def get_object(self, queryset=None):
        """The cost, which knows its meeting."""
        rows = self.meeting.costs.select_related("line", "expense")
        cost = get_object_or_404(rows, pk=self.kwargs["cost"])
        cost.meeting, cost.program, cost.community = (
            self.meeting, self.meeting.program, self.meeting.community,
        )  # fmt: skip
        return cost


class CostUpdate(OfCost, CostSaved, UpdateView):
    """Change what is planned."""

    heading = gettext_lazy("Change cost")


class CostSpend(OfCost, FormView):
    """Enter what was paid, as an expense of the budget."""

    form_class = SpentForm
    template_name = "components/form_page.html"

    def get_form_kwargs(self):
        return super().get_form_kwargs() | {"program": self.request.program}

    def get_initial(self):
        cost = self.get_object()
        if cost.expense is None:
            return {"amount": cost.planned or None, "spent_on": today_in(self.request.program)}
        paid = cost.expense
        return {"amount": paid.amount, "payee": paid.payee, "spent_on": paid.spent_on}

    def get_context_data(self, **kwargs):
        return super().get_context_data(**kwargs) | {
            "heading": _("What was paid: %(what)s") % {"what": self.get_object().what},
            "submit": _("Save expense"),
            "cancel_url": self.address("meeting_costs", self.meeting.pk),
        }

    def form_valid(self, form):
        data = form.cleaned_data
        try:
            services.spend(
                self.get_object(), amount=data["amount"], payee=data["payee"],
                on=data["spent_on"], by=self.request.user,
            )  # fmt: skip
        except services.NoLine:
            form.add_error(None, _("Choose a budget line for this cost first."))
            return self.form_invalid(form)
        return self.back(_("Entered in the budget."))


class CostRemove(OfCost, View):
    """Take a planned cost away."""

    http_method_names = ("post",)
    permission_required = "meetings.delete_cost"

    def post(self, request, **_kwargs):
        try:
            services.remove_cost(self.get_object())
        except services.IsSpent:
            return self.refuse(_("It was paid: remove its expense in the budget first."))
        return self.back(_("Cost removed. The history keeps it."))
