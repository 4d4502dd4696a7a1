"""The program's criteria of readiness."""

from django.contrib import messages
from django.shortcuts import get_object_or_404, redirect
from django.utils.translation import gettext as _
from django.views.generic import CreateView, UpdateView, View

from bic.ui.history import HistoryView
from bic.ui.tables import Listing
from bic.ui.views import ObjectPermissionMixin, ProgramPermissionMixin
from communities.filters.readiness import CriterionFilter
from communities.forms.readiness import CriterionForm
from communities.models import ReadinessCriterion
from communities.services import readiness as services
from communities.tables.readiness import CriterionTable

CHANGE = "communities.change_readinesscriterion"


class CriterionList(ProgramPermissionMixin, View):
    """By what readiness is scored; suggestions of the product say so."""

    permission_required = "communities.view_readinesscriterion"

    def get(self, request):
        rows = ReadinessCriterion.objects.for_list()
        listing = Listing(request, rows, CriterionTable, CriterionFilter)
        return listing.response("communities/readiness_criteria.html")


class CriterionForms:
    """What adding and changing have in common."""

    form_class = CriterionForm
    template_name = "communities/readiness_criterion_form.html"

    def get_form_kwargs(self):
        return super().get_form_kwargs() | {"program": self.request.program}

    def form_valid(self, form):
        services.save_criterion(form.instance)
        messages.success(self.request, _("Criterion saved."))
        return redirect("communities:readiness_criteria", self.request.program.slug)


class CriterionCreate(ProgramPermissionMixin, CriterionForms, CreateView):
    """Add a criterion."""

    permission_required = "communities.add_readinesscriterion"


class OneCriterion(ObjectPermissionMixin):
    """The criterion in the address."""

    permission_required = CHANGE

    def get_object(self, queryset=None):
        return self.permitted(get_object_or_404(ReadinessCriterion, pk=self.kwargs["pk"]))


class CriterionUpdate(OneCriterion, CriterionForms, UpdateView):
    """Change a criterion; scorecards that have begun keep its words."""


class CriterionRetire(OneCriterion, View):
    """Take a criterion out of use, or back into it."""

    http_method_names = ["post"]

    def post(self, request, **_kwargs):
        criterion = self.get_object()
        back = criterion.retired_at is not None
        try:
            services.retire_criterion(criterion, back=back)
        except services.TitleTaken:
            messages.error(request, CriterionForm.taken)
        else:
            words = _("Criterion in use again.") if back else _("Criterion taken out of use.")
            messages.success(request, words)
        return redirect("communities:readiness_criteria", request.program.slug)


class CriterionHistory(OneCriterion, HistoryView):
    """Who changed a criterion."""

    permission_required = "communities.view_history_readinesscriterion"
    leave_out = ("position",)
