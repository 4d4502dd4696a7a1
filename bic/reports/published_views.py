"""A published report: reading and correcting it, and the way of its file."""

from django.conf import settings
from django.contrib import messages
from django.core.files.storage import default_storage
from django.http import FileResponse, HttpResponse, HttpResponseRedirect
from django.shortcuts import redirect
from django.utils.http import content_disposition_header
from django.utils.text import slugify
from django.utils.translation import gettext as _
from django.views.generic import TemplateView, View

from bic.documents.downloads import HEADERS
from bic.documents.storage import signed_url
from bic.reports import services
from bic.reports.comparison import between, previous
from bic.reports.layout import arrange
from bic.reports.making import NothingToRetry
from bic.reports.models import ReportFile
from bic.reports.pdf import html
from bic.reports.views import ReportMixin, address

PDF = "application/pdf"


class ReportDetail(ReportMixin, TemplateView):
    """A published report with its file, or how far that is."""

    permission_required = "reports.view_progressreport"
    template_name = "reports/report_detail.html"

    def get_context_data(self, **kwargs):
        report = self.get_object()
        return super().get_context_data(
            report=report, file=report.file, layout=arrange(report.facts), **kwargs
        )


class ReportRead(ReportMixin, View):
    """A published report as a page, with the words of its PDF."""

    permission_required = "reports.view_progressreport"

    def get(self, request, **_kwargs):
        report = self.get_object()
        back = address(report, "detail")
        return HttpResponse(html(report.facts, medium="screen", request=request, back_url=back))


class ReportChanges(ReportMixin, TemplateView):
    """What a published report tells otherwise than the one before."""

    permission_required = "reports.view_progressreport"
    template_name = "reports/report_changes.html"

    def get_context_data(self, **kwargs):
        report = self.get_object()
        before = previous(report)
        return super().get_context_data(**kwargs) | {
            "report": report,
            "before": before,
            "changes": between(before.facts, report.facts) if before else None,
        }


class ReportCorrect(ReportMixin, View):
    """Begin the next version of a published report."""

    permission_required = "reports.correct_progressreport"
    http_method_names = ["post"]

    def post(self, request, **_kwargs):
        report = self.get_object()
        try:
            new = services.correct(report, by=request.user)
        except services.NotCorrectable:
            messages.info(request, _("This version has a correction already."))
            return redirect(address(report, "detail"))
        return redirect(address(new, "edit"))


class FileProgress(ReportMixin, TemplateView):
    """How far the file is; the page asks every two seconds until it is there."""

    permission_required = "reports.view_progressreport"
    template_name = "reports/parts/file.html"

    def get_context_data(self, **kwargs):
        report = self.get_object()
        return super().get_context_data(report=report, file=report.file, **kwargs)


class ReportDownload(ReportMixin, View):
    """The PDF, as a file to keep."""

    permission_required = "reports.download_progressreport"

    def get(self, request, **_kwargs):
        report = self.get_object()
        if report.file.state != ReportFile.State.READY:
            messages.info(request, _("The file is not there yet."))
            return redirect(address(report, "detail"))
        return download(report.file.storage_key, f"{slugify(report.title)[:100] or 'report'}.pdf")


def download(key, name, content_type=PDF):
    """A stored file as an attachment: from the store, the server in front, or from here."""
    disposition = content_disposition_header(True, name)
    told = {"ResponseContentDisposition": disposition, "ResponseContentType": content_type}
    if url := signed_url(key, told):
        return HttpResponseRedirect(url, headers=HEADERS)
    if settings.X_ACCEL_PREFIX:
        inner = {"X-Accel-Redirect": f"{settings.X_ACCEL_PREFIX}{key}"}
        response = HttpResponse(
            content_type=content_type,
            headers=HEADERS | inner | {"Content-Disposition": disposition},
        )
        # The server in front knows the length; ours is that of the empty answer.
        del response.headers["Content-Length"]
        return response
    return FileResponse(
        default_storage.open(key),
        as_attachment=True,
        filename=name,
        content_type=content_type,
        headers=HEADERS,
    )


class ReportRetry(ReportMixin, View):
    """Have a failed file made again."""

    permission_required = "reports.retry_progressreport"
    http_method_names = ["post"]

    def post(self, request, **_kwargs):
        report = self.get_object()
        try:
            services.files.retry(report=report)
        except NothingToRetry:
            messages.info(request, _("The file is there or being made already."))
        return redirect(address(report, "detail"))
