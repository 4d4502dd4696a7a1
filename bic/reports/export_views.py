"""The way of a long list to its file: asked for, waited for, fetched."""

from django.contrib import messages
from django.core.exceptions import BadRequest
from django.core.signing import BadSignature
from django.shortcuts import redirect
from django.utils import timezone
from django.utils.translation import gettext as _
from django.views.generic import DetailView, View

from bic.reports import exports
from bic.reports.making import NothingToRetry
from bic.reports.models import Export
from bic.reports.published_views import download
from bic.reports.relisting import listing_at
from bic.ui.tables import CONTENT_TYPES, address_in, file_name
from bic.ui.views import ObjectPermissionMixin, ProgramPermissionMixin


class ExportCreate(ProgramPermissionMixin, View):
    """Have a long list made into a file; whether they may is asked of the list itself."""

    permission_required = "reports.add_export"
    http_method_names = ["post"]

    def post(self, request):
        form = request.POST.get("format")
        try:
            path, _mark, query = address_in(request.POST.get("list", "")).partition("?")
        except BadSignature as forged:
            raise BadRequest("not the address of a list") from forged
        if form not in Export.Format or not path.startswith(f"/{request.program.slug}/"):
            raise BadRequest("not a list of this program, or not a format")
        with listing_at(request.user, path, query) as listing:
            community, title = listing.request.community, str(listing.table.caption)
        export = exports.ask_for(
            request.program, path, query, form, by=request.user, community=community, title=title
        )
        return redirect("exports:detail", request.program.slug, export.pk)


class ExportMixin(ObjectPermissionMixin):
    """The export in the address."""

    def get_queryset(self):
        return Export.objects.select_related("community")


class ExportDetail(ExportMixin, DetailView):
    """How far the file is, and the way to it."""

    permission_required = "reports.view_export"
    template_name = "exports/export_detail.html"


class ExportProgress(ExportDetail):
    """How far the file is; the page asks every two seconds until it is there."""

    template_name = "exports/parts/file.html"


class ExportDownload(ExportMixin, DetailView):
    """The file, for the person who asked, as long as they may export the list."""

    permission_required = "reports.download_export"

    def get(self, request, **_kwargs):
        export = self.get_object()
        if export.state != Export.State.READY:
            messages.info(request, _("The file is not there."))
            return redirect("exports:detail", request.program.slug, export.pk)
        # Raises what the list itself would answer today.
        with listing_at(request.user, export.path, export.query):
            pass
        day = timezone.localdate(export.finished_at)
        name = file_name(f"{request.program.slug}-{export.title}", day, export.format)
        return download(export.storage_key, name, CONTENT_TYPES[export.format])


class ExportRetry(ExportMixin, DetailView):
    """Have a failed file made again."""

    permission_required = "reports.retry_export"
    http_method_names = ["post"]

    def post(self, request, **_kwargs):
        export = self.get_object()
        try:
            exports.files.retry(pk=export.pk)
        except NothingToRetry:
            messages.info(request, _("The file is there or being made already."))
        return redirect("exports:detail", request.program.slug, export.pk)
