"""Local counts of a community."""

from django.utils.translation import gettext_lazy as _
from django.views.generic import CreateView, DeleteView, DetailView, UpdateView, View

from bic.ui.history import HistoryView
from bic.ui.tables import Listing
from bic.ui.views import (
    ObjectPermissionMixin,
    ProgramPermissionMixin,
    RowDeleteMixin,
    RowFormMixin,
)
from research.filters.localcount import LocalCountFilter
from research.forms.localcount import LocalCountForm
from research.models import LocalCount
from research.tables.localcount import LocalCountTable


class LocalCountList(ProgramPermissionMixin, View):
    """What local sources counted in the community."""

    permission_required = "research.view_localcount"

    def get(self, request, **_kwargs):
        counts = LocalCount.objects.filter(community=request.community).for_list()
        return Listing(request, counts, LocalCountTable, LocalCountFilter).response()


class LocalCountSaved(RowFormMixin):
    """What the forms of a local count have in common."""

    form_class = LocalCountForm
    submit, saved = _("Save count"), _("Count saved.")

    def get_form_kwargs(self):
        return super().get_form_kwargs() | {"community": self.request.community}


class LocalCountCreate(LocalCountSaved, ProgramPermissionMixin, CreateView):
    """Write down a number with its source and day."""

    permission_required = "research.add_localcount"
    heading = _("Add a local count")

    def save(self, form):
        form.instance.added_by = self.request.user
        return form.save()


class OneLocalCount(ObjectPermissionMixin):
    """The local count in the address."""

    def get_queryset(self):
        counts = LocalCount.objects.filter(community=self.request.community)
        return counts.select_related("added_by")


class LocalCountDetail(OneLocalCount, DetailView):
    """One number, and who says so."""

    permission_required = "research.view_localcount"


class LocalCountUpdate(LocalCountSaved, OneLocalCount, UpdateView):
    """Correct a number."""

    permission_required = "research.change_localcount"
    heading = _("Change this count")


class LocalCountHistory(OneLocalCount, HistoryView):
    """Who changed what about a number."""

    permission_required = "research.view_history_localcount"


class LocalCountDelete(OneLocalCount, RowDeleteMixin, DeleteView):
    """Delete a number that was entered by mistake."""

    permission_required = "research.delete_localcount"
    heading = _("Delete this count?")
