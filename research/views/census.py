"""Census files of a program."""

from functools import partial

from django.conf import settings
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
from research.census import cells, shapes
from research.filters.census import CensusFileFilter
from research.forms.census import CensusFileForm
from research.models import CensusFile, CensusLoad
from research.services import census as services
from research.services import censusload as loads
from research.tables.census import CensusFileTable


class CensusFiles(ProgramPermissionMixin, View):
    """The Census files of the program."""

    permission_required = "research.view_censusfile"

    def get(self, request):
        files = CensusFile.objects.filter(program=request.program).for_list()
        listing = Listing(request, files, CensusFileTable, CensusFileFilter)
        context = {"place_count": Place.objects.filter(program=request.program).count()}
        if request.user.has_perm("research.view_censusload", request.program):
            context["pending"] = CensusLoad.objects.filter(program=request.program).open_ones()
        return listing.response("research/census_list.html", context)


@method_decorator(partial(receives_upload, limit="CENSUS_UPLOAD_MAX_BYTES"), name="dispatch")
class CensusFileLoad(ProgramPermissionMixin, FormView):
    """Load a Census table, or look first at what loading it would do.

    Small files are read at once, large ones by a worker.
    """

    permission_required = "research.add_censusfile"
    form_class = CensusFileForm
    template_name = "research/census_form.html"

    def get_form_kwargs(self):
        return super().get_form_kwargs() | {"upload_error": self.request.upload_error}

    def form_valid(self, form):
        said = dict(form.cleaned_data)
        upload = said.pop("file")
        only_look = "look" in self.request.POST
        what = self.request.program, upload.file, upload.name
        try:
            if upload.size > settings.UPLOAD_MAX_BYTES:
                load = loads.leave_to_worker(
                    *what, by=self.request.user, only_look=only_look, **said
                )
                return redirect("research:census_pending", self.request.program.slug, load.pk)
            if only_look:
                load = loads.look(*what, by=self.request.user, **said)
                return redirect("research:census_pending", self.request.program.slug, load.pk)
            result = services.load_census_file(*what, by=self.request.user, **said)
        except loads.NOT_TAKEN as error:
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
            "shape": shapes.NAMES.get(file.outcome.get("shape")),
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
