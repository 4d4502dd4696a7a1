"""Reports and data sets that are there already."""

from django.utils.translation import gettext_lazy as _
from django.views.generic import CreateView, DeleteView, DetailView, UpdateView, View

from bic.spoken import language_names
from bic.ui.history import HistoryView
from bic.ui.tables import Listing
from bic.ui.views import (
    ObjectPermissionMixin,
    ProgramPermissionMixin,
    RowDeleteMixin,
    RowFormMixin,
)
from research.filters.study import ExistingFilter
from research.forms.existing import ExistingForm
from research.models import ExistingData
from research.tables.existing import ExistingTable
from research.views.of_study import ON_STUDIES, InPlace


class ExistingList(ProgramPermissionMixin, View):
    """What a community has already."""

    permission_required = "research.view_existingdata"

    def get(self, request):
        rows = ExistingData.objects.filter(community=request.community).for_list()
        listing = Listing(request, rows, ExistingTable, ExistingFilter)
        return listing.response(context=ON_STUDIES)


class ExistingSaved(RowFormMixin):
    """What the forms of existing data have in common."""

    form_class = ExistingForm

    def get_form_kwargs(self):
        return super().get_form_kwargs() | {"user": self.request.user}


class ExistingCreate(ExistingSaved, ProgramPermissionMixin, CreateView):
    """List a report or a data set."""

    permission_required = "research.add_existingdata"
    heading, submit = _("Add a report or a data set"), _("Save")
    extra_context = ON_STUDIES

    def get_form_kwargs(self):
        row = ExistingData(
            program=self.request.program,
            community=self.request.community,
            created_by=self.request.user,
        )
        return super().get_form_kwargs() | {"instance": row}


class OneExisting(InPlace, ObjectPermissionMixin):
    """The report or data set in the address."""

    def get_queryset(self):
        rows = ExistingData.objects.filter(community=self.request.community)
        return rows.select_related("program", "community", "document", "created_by")


class ExistingDetail(OneExisting, DetailView):
    """What a report or a data set says."""

    permission_required = "research.view_existingdata"
    template_name = "research/existing_detail.html"
    context_object_name = "existing"

    def get_context_data(self, **kwargs):
        row, user = self.object, self.request.user
        names = language_names(row.languages)
        document = row.document
        may_open = document is not None and user.has_perm("documents.view_document", document)
        return super().get_context_data(**kwargs) | {
            "languages": [names[code] for code in row.languages],
            "document": document if may_open else None,
        }


class ExistingUpdate(ExistingSaved, OneExisting, UpdateView):
    """Change what is said of a report or a data set."""

    permission_required = "research.change_existingdata"
    heading = _("Change report or data")


class ExistingHistory(OneExisting, HistoryView):
    """Who changed what about it."""

    permission_required = "research.view_history_existingdata"


class ExistingDelete(OneExisting, RowDeleteMixin, DeleteView):
    """Take it off the list."""

    permission_required = "research.delete_existingdata"
    heading = _("Delete this entry?")
