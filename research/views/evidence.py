"""Attaching what speaks for a theme, and taking it off."""

from django.contrib import messages
from django.shortcuts import get_object_or_404, redirect
from django.utils.functional import cached_property
from django.utils.translation import gettext_lazy as _
from django.views.generic import DeleteView, FormView

from bic.ui.views import ObjectPermissionMixin
from research.attaching import NotThere
from research.forms.theme import EvidenceForm, KindForm
from research.models import Theme, ThemeEvidence
from research.services import theme as services
from research.views.in_community import InCommunity

Kind = ThemeEvidence.Kind


class OfTheme(InCommunity, ObjectPermissionMixin):
    """Something that is attached to the theme in the address."""

    permission_required = "research.change_theme"

    def get_queryset(self):
        return Theme.objects.filter(community=self.request.community).for_detail()

    def dispatch(self, request, *args, **kwargs):
        self.theme = self.own_object()
        return super().dispatch(request, *args, **kwargs)

    def get_context_data(self, **kwargs):
        return super().get_context_data(**kwargs) | {
            "theme": self.theme,
            "cancel_url": self.address("theme_detail", self.theme.pk),
        }


class ThemeAttach(OfTheme, FormView):
    """Choose the kind of thing that speaks for a theme, then the thing."""

    template_name = "research/theme_attach.html"

    @cached_property
    def kinds(self):
        """Kinds that this person may look through; the codebook is the custodians'."""
        reads_codes = self.request.user.has_perm("research.view_code", self.request.community)
        return {one for one in Kind.values if one != Kind.SOURCES or reads_codes}

    @property
    def kind(self):
        """The chosen kind, "" before one is."""
        wanted = self.request.GET.get("kind", "")
        return wanted if wanted in self.kinds else ""

    def get_form_class(self):
        return EvidenceForm if self.kind else KindForm

    def get_form_kwargs(self):
        found = super().get_form_kwargs()
        if self.kind:
            return found | {"theme": self.theme, "kind": self.kind}
        return found | {"kinds": self.kinds}

    def get_context_data(self, **kwargs):
        label = Kind(self.kind).label if self.kind else ""
        return super().get_context_data(**kwargs) | {"kind": self.kind, "kind_label": label}

    def form_valid(self, form):
        if not self.kind:
            return redirect(f"{self.request.path}?kind={form.cleaned_data['kind']}")
        said = form.cleaned_data
        try:
            services.attach(
                self.theme, self.kind, said["reference"], note=said["note"], by=self.request.user
            )
        except NotThere:
            form.add_error("reference", _("This is not there any more. Choose another one."))
            return self.form_invalid(form)
        messages.success(self.request, _("Attached, as it is today."))
        return self.to("theme_detail", self.theme.pk)


class ThemeDetach(OfTheme, DeleteView):
    """Take something off a theme."""

    template_name = "ui/delete.html"

    def get_object(self, queryset=None):
        rows = ThemeEvidence.objects.filter(theme=self.theme)
        return get_object_or_404(rows, pk=self.kwargs["evidence"])

    def get_context_data(self, **kwargs):
        return super().get_context_data(**kwargs) | {
            "heading": _("Take this off the theme?"),
            "warning": _("The committee does not see it any more. The history keeps it."),
        }

    def form_valid(self, form):
        self.object.delete()
        messages.success(self.request, _("Taken off."))
        return self.to("theme_detail", self.theme.pk)
