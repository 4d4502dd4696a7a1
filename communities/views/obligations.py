"""What is owed under agreements: the list, and recording that it was done."""

from django.contrib import messages
from django.shortcuts import get_object_or_404, redirect
from django.utils.translation import gettext_lazy as _
from django.views.generic import FormView, TemplateView, View

from bic.ui.history import HistoryView
from bic.ui.tables import Listing
from bic.ui.views import ObjectPermissionMixin, ProgramPermissionMixin
from communities.filters.obligations import ObligationFilter
from communities.forms.obligations import FulfilForm
from communities.models import Fulfilment, Obligation
from communities.services import obligations as services
from communities.tables.obligations import ObligationTable


class ObligationList(ProgramPermissionMixin, View):
    """What is owed in every community, the most urgent first."""

    permission_required = "communities.list_obligation"

    def get(self, request):
        rows = Obligation.objects.filter(program=request.program).in_force().for_list()
        listing = Listing(request, rows, ObligationTable, ObligationFilter)
        return listing.response("communities/moa/obligation_list.html")


class OneObligation(ObjectPermissionMixin):
    """The obligation in the address; who may not read its agreement may not read it."""

    permission_required = "communities.view_obligation"

    def get_object(self):
        rows = Obligation.objects.filter(community=self.request.community)
        rows = rows.select_related("agreement__program", "agreement__community", "party", "owner")
        found = get_object_or_404(rows, pk=self.kwargs["obligation"])
        found.agreement.community = self.request.community
        return self.permitted(found)

    def back(self, found):
        """To its agreement."""
        return redirect(f"{found.agreement.get_absolute_url()}#obligations")


class ObligationDetail(OneObligation, TemplateView):
    """One obligation with all that was done about it."""

    template_name = "communities/moa/obligation.html"

    def get_context_data(self, **kwargs):
        found = self.get_object()
        done = Fulfilment.objects.filter(obligation=found).select_related("document", "recorded_by")
        return super().get_context_data(**kwargs) | {
            "obligation": found,
            "done": done.order_by("-due_on"),
            "may_change": self.request.user.has_perm("communities.change_obligation", found),
        }


class Fulfil(OneObligation, FormView):
    """Record what was done for the next day owed."""

    permission_required = "communities.change_obligation"
    form_class = FulfilForm
    template_name = "communities/moa/form.html"

    def get_form_kwargs(self):
        self.obligation = self.get_object()
        more = {"obligation": self.obligation, "user": self.request.user}
        return super().get_form_kwargs() | more

    def get_context_data(self, **kwargs):
        # The form comes first: with it comes the obligation.
        context = super().get_context_data(**kwargs)
        return context | {
            "heading": _("Record what was done"),
            "lead": self.obligation.title,
            "cancel_url": f"{self.obligation.agreement.get_absolute_url()}#obligations",
        }

    def form_valid(self, form):
        try:
            services.fulfil(self.obligation, by=self.request.user, **form.cleaned_data)
        except services.NothingDue:
            messages.info(self.request, _("Nothing is owed here any more, or it was recorded."))
        else:
            messages.success(self.request, _("Recorded."))
        return self.back(self.obligation)


class TakeBack(OneObligation, View):
    """Say that something was not done after all."""

    permission_required = "communities.change_obligation"
    http_method_names = ["post"]

    def post(self, request, **kwargs):
        found = self.get_object()
        rows = Fulfilment.objects.filter(obligation=found)
        services.take_back(get_object_or_404(rows, pk=kwargs["part"]))
        messages.success(request, _("Taken back."))
        return self.back(found)


class ObligationHistory(OneObligation, HistoryView):
    """Who changed an obligation, when and from where."""
