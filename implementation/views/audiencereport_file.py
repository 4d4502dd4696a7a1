"""A report to an audience read online, and the way of its files."""

from importlib import import_module

from django.contrib import messages
from django.http import Http404, HttpResponse
from django.shortcuts import get_object_or_404, redirect
from django.urls import reverse
from django.utils.text import slugify
from django.utils.translation import gettext as _
from django.views.generic import TemplateView, View

from bic.reports.making import NothingToRetry
from bic.reports.published_views import PDF, download
from implementation import audiences
from implementation.audience_paper import cells, html
from implementation.models import Audience, AudienceFile
from implementation.services import audiencereport as services
from implementation.views.of_reporting import OneReport

WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.document"
TYPES = {AudienceFile.Format.PDF: PDF, AudienceFile.Format.WORD: WORD}


class OneEdition(OneReport):
    """The report in one of its languages."""

    permission_required = "implementation.view_audiencereport"

    def facts(self, report):
        """What it says in the language of the address, frozen or of today; 404 for another."""
        code = self.kwargs["language"]
        if report.report is None or code not in audiences.languages_of(report):
            raise Http404
        return audiences.composed(report, code) if report.is_draft else report.facts[code]


class ReportRead(OneEdition, View):
    """The report as a page; the whole one, of the committee, stands with the update."""

    def get(self, request, **_kwargs):
        report = self.own_object()
        facts = self.facts(report)
        if report.audience == Audience.COMMITTEE and not report.report.is_draft:
            slugs = request.program.slug, request.community.slug, report.report_id
            return redirect(reverse("reports:read", args=slugs))
        back = self.address("audiencereport_detail", report.pk)
        return HttpResponse(
            html(
                facts,
                medium="screen",
                request=request,
                back_url=back,
                back=_("Back to the report"),
            )
        )


class ReportLines(OneEdition, View):
    """Its numbers as a CSV file, with the funder's lines."""

    permission_required = "implementation.download_audiencereport"

    def get(self, request, **_kwargs):
        report = self.own_object()
        facts = self.facts(report)
        # By name: import-export takes half a second to load, and only exports need it.
        export = import_module("bic.ui.export")
        return export.attachment(export.table(cells(facts), "csv"), "csv", f"{_name(report)}.csv")


def _name(report):
    """The beginning of the names of its files."""
    return slugify(f"{report.community} {report.audience} {report.period_end}")


class OneFile(OneReport):
    """A file of the report: its language and its format are in the address."""

    permission_required = "implementation.download_audiencereport"

    def own_file(self):
        """The file with its report."""
        report = self.own_object()
        named = {name: self.kwargs[name] for name in ("language", "format")}
        file = get_object_or_404(AudienceFile, report=report, **named)
        file.report = report
        return file


class FileProgress(OneFile, TemplateView):
    """How far a file is; the page asks every two seconds until it is there."""

    template_name = "implementation/audiencereport_file.html"

    def get_context_data(self, **kwargs):
        file = self.own_file()
        return super().get_context_data(**kwargs) | {"file": file, "report": file.report}


class FileDownload(OneFile, View):
    """The file, to keep."""

    def get(self, request, **_kwargs):
        file = self.own_file()
        if file.state != AudienceFile.State.READY:
            messages.info(request, _("The file is not there yet."))
            return self.to("audiencereport_detail", file.report_id)
        name = f"{_name(file.report)}-{file.language}.{file.format}"
        return download(file.storage_key, name, TYPES[file.format])


class FileRetry(OneFile, View):
    """Have a failed file made again."""

    permission_required = "implementation.retry_audiencereport"
    http_method_names = ("post",)

    def post(self, request, **_kwargs):
        file = self.own_file()
        try:
            services.files.retry(pk=file.pk)
        except NothingToRetry:
            messages.info(request, _("The file is there or being made already."))
        return self.to("audiencereport_detail", file.report_id)
