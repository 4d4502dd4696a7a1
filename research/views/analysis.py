"""What the codes say: sources, saturation, agreement; and what could be done about it."""

from django.contrib import messages
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from django.views.generic import CreateView, TemplateView, UpdateView, View

from bic.ui.views import ProgramPermissionMixin
from research.codes import codebook, coded_records, compared, saturation
from research.forms.coding import RecommendationForm
from research.models import Recommendation
from research.views.of_study import InPlace, WalledPart


class Analysis(InPlace, ProgramPermissionMixin, TemplateView):
    """Counts of sources, new codes by record, agreement of coders, and recommendations."""

    permission_required = "research.view_code"
    template_name = "research/analysis.html"

    def get_context_data(self, **kwargs):
        community = self.request.community
        rows = Recommendation.objects.filter(community=community).select_related("code")
        return super().get_context_data(**kwargs) | {
            "lines": codebook(community),
            "saturation": saturation(community),
            "compared": compared(community),
            "records": coded_records(community),
            "recommendations": rows.order_by("pk"),
        }


class RecommendationSaved:
    """What the forms of a recommendation have in common."""

    form_class = RecommendationForm
    template_name = "components/form_page.html"
    heading = ""

    def get_form_kwargs(self):
        return super().get_form_kwargs() | {"program": self.request.program}

    def get_context_data(self, **kwargs):
        return super().get_context_data(**kwargs) | {
            "heading": self.heading, "cancel_url": self.address("analysis"),
        }  # fmt: skip

    def form_valid(self, form):
        form.save()
        messages.success(self.request, _("Saved."))
        return self.to("analysis")


class RecommendationCreate(RecommendationSaved, WalledPart, CreateView):
    """Say what could be done about an issue."""

    permission_required = "research.add_recommendation"
    heading = gettext_lazy("From an issue to a recommendation")

    def dispatch(self, request, *args, **kwargs):
        self.permitted(request.community)
        return super().dispatch(request, *args, **kwargs)

    def get_form_kwargs(self):
        new = self.placed(Recommendation, created_by=self.request.user)
        return super().get_form_kwargs() | {"instance": new}


class OneRecommendation(WalledPart):
    """The recommendation in the address."""

    def get_queryset(self):
        rows = Recommendation.objects.filter(community=self.request.community)
        return rows.select_related("program", "community")


class RecommendationUpdate(RecommendationSaved, OneRecommendation, UpdateView):
    """Change a recommendation."""

    permission_required = "research.change_recommendation"
    heading = gettext_lazy("Change the recommendation")


class RecommendationDelete(OneRecommendation, View):
    """Take a recommendation away."""

    http_method_names = ("post",)
    permission_required = "research.delete_recommendation"

    def post(self, request, **_kwargs):
        self.own_object().delete()
        messages.success(request, _("Removed. The history keeps it."))
        return self.to("analysis")
