"""Outlines of towns for the maps of the program."""

from django.contrib import messages
from django.shortcuts import redirect
from django.utils.decorators import method_decorator
from django.utils.translation import gettext_lazy as _
from django.utils.translation import ngettext
from django.views.generic import DeleteView, FormView, View

from bic.documents.uploads import receives_upload
from bic.ui.history import HistoryView
from bic.ui.tables import Listing
from bic.ui.views import ObjectPermissionMixin, ProgramPermissionMixin, sibling
from research.forms.outline import OutlineForm
from research.models import Outline
from research.services import outline as services
from research.tables.outline import OutlineTable


class OutlineList(ProgramPermissionMixin, View):
    """The outlines that are loaded."""

    permission_required = "research.view_outline"

    def get(self, request):
        rows = Outline.objects.filter(program=request.program).for_list()
        return Listing(request, rows, OutlineTable).response()


@method_decorator(receives_upload, name="dispatch")
class OutlineCreate(ProgramPermissionMixin, FormView):
    """Load outlines out of a GeoJSON file."""

    permission_required = "research.add_outline"
    form_class = OutlineForm
    template_name = "components/form_page.html"

    def get_form_kwargs(self):
        return super().get_form_kwargs() | {"upload_error": self.request.upload_error}

    def get_context_data(self, **kwargs):
        return super().get_context_data(**kwargs) | {
            "heading": _("Load outlines of towns"),
            "submit": _("Load outlines"),
            "cancel_url": sibling(self.request, "list"),
        }

    def form_valid(self, form):
        upload = form.cleaned_data["file"]
        try:
            outcome = services.load_outlines(
                self.request.program, form.found, upload.name, by=self.request.user
            )
        except services.NobodyKnown as error:
            form.add_error(
                "file",
                _("The program knows none of these places, such as %(names)s. Nothing was loaded.")
                % {"names": ", ".join(error.names)},
            )
            return self.form_invalid(form)
        count = len(outcome.names)
        words = ngettext("%(count)d outline loaded.", "%(count)d outlines loaded.", count)
        messages.success(self.request, words % {"count": count})
        if outcome.unknown:
            left = ngettext(
                "%(count)d place of the file is not known here and was left out.",
                "%(count)d places of the file are not known here and were left out.",
                outcome.unknown,
            )
            messages.info(self.request, left % {"count": outcome.unknown})
        return redirect(sibling(self.request, "list"))


class OneOutline(ObjectPermissionMixin):
    """The outline in the address."""

    def get_queryset(self):
        return Outline.objects.filter(program=self.request.program).defer("polygons")


class OutlineHistory(OneOutline, HistoryView):
    """Who loaded an outline."""

    permission_required = "research.view_history_outline"


class OutlineDelete(OneOutline, DeleteView):
    """Take an outline away; maps show the county alone then."""

    permission_required = "research.delete_outline"
    template_name = "ui/delete.html"

    def get_context_data(self, **kwargs):
        return super().get_context_data(**kwargs) | {
            "heading": _("Delete this outline?"),
            "warning": _("Maps of this town show its county alone until it is loaded again."),
            "cancel_url": sibling(self.request, "list"),
        }

    def form_valid(self, form):
        self.object.delete()
        messages.success(self.request, _("Outline deleted."))
        return redirect(sibling(self.request, "list"))
