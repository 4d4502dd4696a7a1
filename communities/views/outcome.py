"""What follows from a scorecard: its outcome and its conditions."""

from django.contrib import messages
from django.shortcuts import get_object_or_404, redirect
from django.utils.functional import cached_property
from django.utils.translation import gettext as _
from django.utils.translation import ngettext
from django.views.generic import CreateView, FormView, UpdateView, View

from bic.ui.history import HistoryView
from communities.forms.readiness import ConditionForm, MetForm
from communities.forms.scoring import OutcomeForm
from communities.models import Condition
from communities.services import readiness as planning
from communities.services import scoring as services
from communities.views.of_scorecard import OneScorecard, facts


class Decide(OneScorecard, FormView):
    """Say whether the community is ready; dimensions, stages and conditions stand beside."""

    permission_required = "communities.decide_scorecard"
    form_class = OutcomeForm
    template_name = "communities/readiness_outcome.html"

    def get_form_kwargs(self):
        return super().get_form_kwargs() | {"program": self.request.program}

    def get_initial(self):
        card = self.scorecard
        return {
            "outcome": card.outcome,
            "advice": card.advice,
            "recheck_on": card.recheck_on,
        }

    def get_context_data(self, **kwargs):
        context = super().get_context_data(**kwargs)
        conditions = self.scorecard.conditions.select_related("owner").order_by("due_on", "pk")
        return context | facts(self.scorecard) | {"conditions": conditions}

    def form_valid(self, form):
        try:
            card = services.decide(self.scorecard, by=self.request.user, **form.cleaned_data)
        except services.NotAllAgreed as error:
            words = ngettext(
                "%(count)s item has no agreed score yet. Agree on it first.",
                "%(count)s items have no agreed score yet. Agree on them first.",
                error.count,
            )
            form.add_error(None, words % {"count": error.count})
        except services.NoCondition:
            form.add_error("outcome", _("Write down at least one condition first."))
        except services.NothingScored:
            form.add_error(None, _("Nobody could score anything, so there is no result."))
        except planning.AlreadyFinished:
            messages.info(self.request, _("This scorecard was stopped."))
            return redirect(self.address())
        else:
            messages.success(
                self.request, _("Outcome: %(outcome)s.") % {"outcome": card.get_outcome_display()}
            )
            return redirect(self.address())
        return self.form_invalid(form)


class ConditionCreate(OneScorecard, CreateView):
    """Add a condition."""

    permission_required = "communities.add_condition"
    form_class = ConditionForm
    template_name = "communities/readiness_condition.html"

    def get_form_kwargs(self):
        card = self.scorecard
        new = Condition(program=card.program, community=card.community, scorecard=card)
        return super().get_form_kwargs() | {"community": card.community, "instance": new}

    def form_valid(self, form):
        form.save()
        messages.success(self.request, _("Condition added."))
        return redirect(self.address())


class OneCondition(OneScorecard):
    """The condition in the address."""

    permission_required = "communities.change_condition"

    @cached_property
    def condition(self):
        """It, with its scorecard."""
        card = self.find()
        found = get_object_or_404(card.conditions, pk=self.kwargs["condition"])
        found.scorecard, found.program = card, card.program
        return self.permitted(found)

    @cached_property
    def scorecard(self):
        """Its scorecard."""
        return self.condition.scorecard

    def get_object(self, queryset=None):
        return self.condition


class ConditionUpdate(OneCondition, UpdateView):
    """Change a condition."""

    form_class = ConditionForm
    template_name = "communities/readiness_condition.html"

    def get_form_kwargs(self):
        return super().get_form_kwargs() | {"community": self.request.community}

    def form_valid(self, form):
        form.save()
        messages.success(self.request, _("Condition saved."))
        return redirect(self.address())


class ConditionMet(OneCondition, UpdateView):
    """Say on which day a condition was met."""

    permission_required = "communities.meet_condition"
    form_class = MetForm
    template_name = "communities/readiness_condition.html"

    def form_valid(self, form):
        form.save()
        met = form.cleaned_data["met_on"]
        messages.success(self.request, _("Condition met.") if met else _("Condition open again."))
        return redirect(self.address())


class ConditionRemove(OneCondition, View):
    """Take a condition back; the last one of "ready with conditions" stays."""

    http_method_names = ["post"]

    def post(self, request, **_kwargs):
        if services.remove_condition(self.condition):
            messages.success(request, _("Condition removed."))
        else:
            messages.error(
                request, _("It is the last condition. Change the outcome first, or the condition.")
            )
        return redirect(self.address())


class ConditionHistory(OneCondition, HistoryView):
    """Who changed a condition."""

    permission_required = "communities.view_history_condition"
