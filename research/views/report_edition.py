"""Published research reports: their editions, as a page and as PDF."""

from django.contrib import messages
from django.http import HttpResponse
from django.shortcuts import get_object_or_404
from django.utils.text import slugify
from django.utils.translation import gettext as _
from django.views.generic import TemplateView, View

from bic.reports.making import NothingToRetry
from bic.reports.published_views import download
from research.completion import completion
from research.edition import html
from research.findings import quotes
from research.models import ReportEdition, ReportPart, ResearchReport
from research.services import report as services
from research.views.report import OneReport


class ReportDetail(OneReport, TemplateView):
    """A published version: its languages, its files, and the other versions."""

    permission_required = "research.view_researchreport"
    template_name = "research/researchreport_detail.html"

    def get_context_data(self, **kwargs):
        report, user = self.own_object(), self.request.user
        editions = list(ReportEdition.objects.filter(report=report).for_list().defer(None))
        own = next((it for it in editions if it.language == self.request.LANGUAGE_CODE), None)
        may_translate = user.has_perm("research.translate_researchreport", report)
        versions = ResearchReport.objects.filter(community=report.community)
        context = super().get_context_data(**kwargs) | {
            "report": report,
            "title": own or editions[0],
            "editions": [(one, usable_file(one)) for one in editions],
            "versions": versions.published().for_list(),
            "draft": versions.drafts().first() if may_translate else None,
            "may_begin": user.has_perm("research.add_researchreport", report),
            "may_publish": user.has_perm("research.publish_researchreport", report),
        }
        if may_translate:
            parts = ReportPart.objects.filter(report=report).in_order()
            done = [one.language for one in editions]
            states = completion(parts, self.request.program.languages, done)
            context["waiting"] = [one for one in states if not one.is_published]
        return context


def usable_file(edition):
    """The file of an edition, None where there is none or a quote in it was withdrawn since."""
    file = getattr(edition, "file", None)
    if file is None or file.without != quotes.withdrawn(edition.facts):
        return None
    return file


class OneEdition(OneReport):
    """The edition in the address; its report says who may read it."""

    permission_required = "research.view_researchreport"

    def own_edition(self):
        """The edition with its report. 404 where there is none in that language."""
        report = self.own_object()
        edition = get_object_or_404(
            ReportEdition.objects.select_related("file"),
            report=report,
            language=self.kwargs["language"],
        )
        edition.report = report
        return edition

    def back(self):
        """The page of the version."""
        return self.to("researchreport_detail", self.kwargs["pk"])


class EditionRead(OneEdition, View):
    """An edition as a page, with the words of its PDF."""

    def get(self, request, **_kwargs):
        edition = self.own_edition()
        back = self.address("researchreport_detail", edition.report_id)
        return HttpResponse(html(edition.facts, medium="screen", back_url=back))


class EditionMake(OneEdition, View):
    """Have the PDF made, where there is none yet or a quote in it was withdrawn."""

    permission_required = "research.download_researchreport"
    http_method_names = ("post",)

    def post(self, request, **_kwargs):
        services.file_of(self.own_edition())
        return self.back()


class EditionFileProgress(OneEdition, TemplateView):
    """How far the file is; the page asks every two seconds until it is there."""

    template_name = "research/researchreport_file.html"

    def get_context_data(self, **kwargs):
        edition = self.own_edition()
        return super().get_context_data(**kwargs) | {
            "report": edition.report, "edition": edition, "file": usable_file(edition),
        }  # fmt: skip


class EditionDownload(OneEdition, View):
    """The PDF, as a file to keep."""

    permission_required = "research.download_researchreport"

    def get(self, request, **_kwargs):
        edition = self.own_edition()
        file = services.ready_file(edition)
        if file is None:
            messages.info(request, _("The file is not there yet."))
            return self.back()
        name = slugify(edition.title)[:100] or "report"
        return download(file.storage_key, f"{name}-{edition.language}.pdf")


class EditionRetry(OneEdition, View):
    """Have a failed file made again."""

    permission_required = "research.retry_researchreport"
    http_method_names = ("post",)

    def post(self, request, **_kwargs):
        edition = self.own_edition()
        if getattr(edition, "file", None) is None:
            services.file_of(edition)
            return self.back()
        try:
            services.files.retry(edition=edition)
        except NothingToRetry:
            messages.info(request, _("The file is there or being made already."))
        return self.back()
