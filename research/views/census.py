"""Census files of a program."""

from django.contrib import messages
from django.shortcuts import redirect
from django.utils.decorators import method_decorator
from django.utils.translation import gettext_lazy as _
from django.views.generic import FormView, TemplateView, View

from bic.documents.uploads import receives_upload
from bic.ui.history import HistoryView
from bic.ui.tables import Listing
from bic.ui.views import ObjectPermissionMixin, ProgramPermissionMixin
from communities.models import Place
from research.census import cells
from research.census.errors import BadRows, Refused
from research.filters.census import CensusFileFilter
from research.forms.census import CensusFileForm
from research.models import CensusFile
from research.services import census as services
from research.tables.census import CensusFileTable


class CensusFiles(ProgramPermissionMixin, View):
    """The Census files of the program."""

    permission_required = "research.view_censusfile"

    def get(self, request):
        files = CensusFile.objects.filter(program=request.program).for_list()
        listing = Listing(request, files, CensusFileTable, CensusFileFilter)
        context = {"place_count": Place.objects.filter(program=request.program).count()}
        return listing.response("research/census_list.html", context)


@method_decorator(receives_upload, name="dispatch")
class CensusFileLoad(ProgramPermissionMixin, FormView):
    """Load a table that was downloaded from data.census.gov."""

    permission_required = "research.add_censusfile"
    form_class = CensusFileForm
    template_name = "research/census_form.html"

    def get_form_kwargs(self):
        return super().get_form_kwargs() | {"upload_error": self.request.upload_error}

    def form_valid(self, form):
        said = dict(form.cleaned_data)
        upload = said.pop("file")
        try:
            result = services.load_census_file(
                self.request.program, upload.file, upload.name, by=self.request.user, **said
            )
        except (Refused, BadRows, services.FiguresDiffer) as error:
            form.refuse(error)
            return self.form_invalid(form)
        if result.is_new:
            messages.success(self.request, _("File loaded."))
        else:
            messages.info(self.request, _("This file is loaded already. Nothing changed."))
        return redirect("research:census_detail", self.request.program.slug, result.file.pk)


class OneCensusFile(ObjectPermissionMixin):
    """The Census file in the address."""

    def get_queryset(self):
        files = CensusFile.objects.filter(program=self.request.program)
        return files.select_related("loaded_by").defer("lines")


class CensusFileDetail(OneCensusFile, TemplateView):
    """What loading a file brought."""

    permission_required = "research.view_censusfile"
    template_name = "research/census_file.html"

    def get_context_data(self, **kwargs):
        file = self.own_object()
        return super().get_context_data(**kwargs) | {
            "file": file,
            "outcome": file.outcome,
            "empty": [
                {"row": row, "name": name, "reason": cells.reason(symbol)}
                for row, name, symbol in file.outcome["empty"]
            ],
            "may_remove": self.request.user.has_perm("research.delete_censusfile", file),
        }


class CensusFileRemove(OneCensusFile, TemplateView):
    """Ask once more, then take a file back with its figures."""

    permission_required = "research.delete_censusfile"
    template_name = "research/census_remove.html"

    def get_context_data(self, **kwargs):
        return super().get_context_data(**kwargs) | {"file": self.own_object()}

    def post(self, request, pk):
        services.remove_census_file(self.own_object())
        messages.success(request, _("File and figures removed. The places it taught us stay."))
        return redirect("research:census_list", request.program.slug)


class CensusHistory(OneCensusFile, HistoryView):
    """Who loaded a file, and who said what it is."""

    permission_required = "research.view_history_censusfile"
    leave_out = ("sha256",)
