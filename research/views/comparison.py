"""Communities side by side, and when the program calls a figure reliable."""

from django.contrib import messages
from django.shortcuts import get_object_or_404, redirect
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from django.views.generic import FormView, TemplateView

from bic.ui.history import HistoryView
from bic.ui.views import ObjectPermissionMixin, ProgramPermissionMixin
from research.comparison import choices, compare
from research.forms.profile import ComparisonForm, ReliabilityForm
from research.indicators import INDICATORS
from research.models import ReliabilityRule
from research.rules_in_force import limits_of


class Comparison(ProgramPermissionMixin, TemplateView):
    """The communities of the program by one indicator."""

    permission_required = "research.compare_profile"
    template_name = "research/comparison.html"

    def get_context_data(self, **kwargs):
        program, user = self.request.program, self.request.user
        offered = choices(INDICATORS.values())
        names = [name for name, _label in offered]
        asked = self.request.GET.get("indicator", "")
        one = INDICATORS[asked if asked in names else names[0]]
        found = compare(program, program.communities.order_by("name"), one, limits_of(program))
        bars = [line.bar for line in found.lines]
        headers = [_("Community"), _("Estimate")]
        return super().get_context_data(**kwargs) | {
            "form": ComparisonForm(initial={"indicator": one.name}, choices=offered),
            "one": one,
            "found": found,
            "chart": [{"bars": bars, "about": str(one.about), "headers": headers}],
            "may_set": user.has_perm("research.change_reliabilityrule", program),
        }


class ReliabilityUpdate(ProgramPermissionMixin, FormView):
    """Set when the program calls an estimate reliable."""

    permission_required = "research.change_reliabilityrule"
    form_class = ReliabilityForm
    template_name = "research/reliability_form.html"
    extra_context = {"heading": gettext_lazy("When a figure is reliable")}  # noqa: RUF012

    def get_form_kwargs(self):
        program = self.request.program
        rule = ReliabilityRule.objects.filter(program=program).first()
        self.rule = rule
        return super().get_form_kwargs() | {
            "program": program,
            "instance": rule or ReliabilityRule(program=program),
        }

    def get_context_data(self, **kwargs):
        return super().get_context_data(**kwargs) | {"has_history": self.rule is not None}

    def form_valid(self, form):
        form.save()
        messages.success(self.request, _("Saved. Frozen profiles keep the rule they had."))
        return redirect("research:comparison", self.request.program.slug)


class ReliabilityHistory(ObjectPermissionMixin, HistoryView):
    """Who set it otherwise, and when."""

    permission_required = "research.view_history_reliabilityrule"

    def get_object(self, queryset=None):
        return self.permitted(get_object_or_404(ReliabilityRule, program=self.request.program))
