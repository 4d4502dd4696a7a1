"""Asking for a dossier or an archive, seeing how far it is, fetching it."""

from django.contrib import messages
from django.shortcuts import redirect
from django.utils import timezone
from django.utils.translation import gettext as _
from django.views.generic import DetailView, View

from bic.dossier import services
from bic.dossier.models import Parcel
from bic.dossier.program.exporting import hidden
from bic.dossier.tables import ParcelTable
from bic.reports.making import NothingToRetry
from bic.reports.published_views import download
from bic.ui.tables import Listing, file_name
from bic.ui.views import ProgramPermissionMixin, WalledObjectMixin

ZIP = "application/zip"


class DossierPage(ProgramPermissionMixin, View):
    """What a dossier has, the button that asks for one, and who took which away."""

    permission_required = "dossier.list_parcel"

    def get(self, request):
        parcels = Parcel.objects.filter(community=request.community).for_list()
        return Listing(request, parcels, ParcelTable).response("dossier/dossier.html")


class DossierCreate(ProgramPermissionMixin, View):
    """Have the community's dossier made."""

    permission_required = "dossier.add_parcel"
    http_method_names = ["post"]

    def post(self, request):
        parcel = services.ask_for(request.program, by=request.user, community=request.community)
        return redirect("dossier:detail", request.program.slug, parcel.pk)


class WholePage(ProgramPermissionMixin, View):
    """The archive of the program: what it has, what it lacks today, who took one away."""

    permission_required = "dossier.list_whole_parcel"

    def get(self, request):
        parcels = Parcel.objects.filter(community=None).for_list()
        listing = Listing(request, parcels, ParcelTable)
        return listing.response("dossier/whole.html", {"left_out": hidden(request.program)})


class WholeCreate(ProgramPermissionMixin, View):
    """Have the archive of the program made."""

    permission_required = "dossier.add_whole_parcel"
    http_method_names = ["post"]

    def post(self, request):
        parcel = services.ask_for(request.program, by=request.user)
        return redirect("dossier:detail", request.program.slug, parcel.pk)


class ParcelMixin(WalledObjectMixin):
    """The parcel in the address."""

    permission_to_look = "dossier.list_parcel"

    def get_queryset(self):
        return Parcel.objects.for_list()


class ParcelDetail(ParcelMixin, DetailView):
    """How far the file is, and the way to it."""

    permission_required = "dossier.view_parcel"
    template_name = "dossier/parcel_detail.html"


class ParcelProgress(ParcelDetail):
    """How far the file is; the page asks every two seconds until it is there."""

    template_name = "dossier/parts/file.html"


class ParcelDownload(ParcelMixin, DetailView):
    """The file, for the person who asked."""

    permission_required = "dossier.download_parcel"

    def get(self, request, **_kwargs):
        parcel = self.get_object()
        if parcel.state != Parcel.State.READY:
            messages.info(request, _("The file is not there."))
            return redirect("dossier:detail", request.program.slug, parcel.pk)
        services.note_fetched(parcel)
        day = timezone.localdate(parcel.finished_at)
        what = parcel.community.slug if parcel.community else "archive"
        name = file_name(f"{request.program.slug}-{what}", day, "zip")
        return download(parcel.storage_key, name, ZIP)


class ParcelRetry(ParcelMixin, DetailView):
    """Have a failed file made again."""

    permission_required = "dossier.retry_parcel"
    http_method_names = ["post"]

    def post(self, request, **_kwargs):
        parcel = self.get_object()
        try:
            services.files.retry(pk=parcel.pk)
        except NothingToRetry:
            messages.info(request, _("The file is there or being made already."))
        return redirect("dossier:detail", request.program.slug, parcel.pk)
