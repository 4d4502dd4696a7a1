"""Guides of a study: written, read, and their next versions."""

from django.contrib import messages
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from django.views.generic import CreateView, DetailView, UpdateView, View

from bic.ui.views import ObjectPermissionMixin
from research.forms.study import GuideForm
from research.models import Guide
from research.services import study as services
from research.views.of_study import InPlace
from research.views.study import OfStudy


class GuideCreate(OfStudy, CreateView):
    """Write a guide in one language."""

    permission_required = "research.add_guide"
    model, form_class = Guide, GuideForm
    heading, submit = gettext_lazy("Write a guide"), gettext_lazy("Save guide")

    def form_valid(self, form):
        guide = services.add_guide(form.instance, by=self.request.user)
        messages.success(self.request, _("Guide saved."))
        return self.to("guide_detail", guide.pk)


class OneGuide(InPlace, ObjectPermissionMixin):
    """The guide in the address."""

    def get_queryset(self):
        rows = Guide.objects.filter(community=self.request.community)
        return rows.select_related("program", "community", "study", "created_by")


class GuideDetail(OneGuide, DetailView):
    """The questions of a guide in their order."""

    permission_required = "research.view_guide"

    def get_context_data(self, **kwargs):
        guide, user = self.object, self.request.user
        versions = Guide.objects.filter(study=guide.study, language=guide.language).in_order()
        return super().get_context_data(**kwargs) | {
            "versions": versions,
            "may_change": user.has_perm("research.change_guide", guide),
            "may_add": user.has_perm("research.add_guide", guide),
        }


class GuideUpdate(OneGuide, UpdateView):
    """Change a guide that no record used yet."""

    permission_required = "research.change_guide"
    form_class = GuideForm
    template_name = "components/form_page.html"

    def get_form_kwargs(self):
        return super().get_form_kwargs() | {"program": self.request.program}

    def get_context_data(self, **kwargs):
        return super().get_context_data(**kwargs) | {
            "heading": _("Change guide"), "submit": _("Save guide"),
            "cancel_url": self.address("guide_detail", self.object.pk),
        }  # fmt: skip

    def form_valid(self, form):
        form.save()
        messages.success(self.request, _("Guide saved."))
        return self.to("guide_detail", form.instance.pk)


class GuideNext(OneGuide, View):
    """Begin the next version of a guide that was used."""

    http_method_names = ("post",)
    permission_required = "research.add_guide"

    def post(self, request, **_kwargs):
        guide = services.next_version(self.own_object(), by=request.user)
        return self.to("guide_update", guide.pk)
