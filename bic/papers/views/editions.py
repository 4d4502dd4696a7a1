"""Published papers: their editions, as a page and as PDF."""

from django.contrib import messages
from django.http import HttpResponse
from django.shortcuts import get_object_or_404
from django.utils.text import slugify
from django.utils.translation import gettext as _
from django.views.generic import TemplateView, View

from bic.papers.views.frame import OfPaper
from bic.reports.making import NothingToRetry
from bic.reports.published_views import download


class DetailPage(OfPaper, TemplateView):
    """A published version: its languages, its files, and the other versions."""

    template_name = "papers/detail.html"

    def get_context_data(self, **kwargs):
        paper, writing = self.own_object(), self.writing
        editions = list(writing.edition.objects.filter(report=paper).for_list().defer(None))
        own = next((it for it in editions if it.language == self.request.LANGUAGE_CODE), None)
        may_translate = self.may("translate", paper)
        versions = writing.paper.objects.filter(**writing.same_as(paper))
        context = super().get_context_data(**kwargs) | {
            "report": paper,
            "title": own or editions[0],
            "editions": [(one, writing.usable_file(one)) for one in editions],
            "versions": versions.published().for_list(),
            "draft": versions.drafts().first() if may_translate else None,
            "may_begin": self.may("add", paper),
            "begin_url": self.begin_url(paper),
            "may_publish": self.may("publish", paper),
            "may_retry": self.may("retry", paper),
        }
        if may_translate:
            done = [one.language for one in editions]
            states = writing.completion(
                self.parts_of(paper), self.request.program.languages, done
            )  # fmt: skip
            context["waiting"] = [one for one in states if not one.is_published]
        return context


class OfEdition(OfPaper):
    """The edition in the address; its paper says who may read it."""

    def own_edition(self):
        """The edition with its paper. 404 where there is none in that language."""
        paper = self.own_object()
        edition = get_object_or_404(
            self.writing.edition.objects.select_related("file"),
            report=paper,
            language=self.kwargs["language"],
        )
        edition.report = paper
        return edition

    def file_name(self, edition):
        """What a file of an edition is called, without its ending."""
        return f"{slugify(edition.title)[:100] or 'report'}-{edition.language}"

    def back(self):
        """The page of the version."""
        return self.to_page("detail", self.kwargs["pk"])


class ReadPage(OfEdition, View):
    """An edition as a page, with the words of its PDF."""

    def get(self, request, **_kwargs):
        edition = self.own_edition()
        back = self.page("detail", edition.report_id)
        return HttpResponse(self.html(edition.facts, medium="screen", back_url=back))


class MakePage(OfEdition, View):
    """Have the PDF made, where there is none yet or more must be left out."""

    http_method_names = ("post",)

    def post(self, request, **_kwargs):
        self.writing.file_of(self.own_edition())
        return self.back()


class FilePage(OfEdition, TemplateView):
    """How far the file is; the page asks every two seconds until it is there."""

    template_name = "papers/file.html"

    def get_context_data(self, **kwargs):
        edition = self.own_edition()
        return super().get_context_data(**kwargs) | {
            "report": edition.report,
            "edition": edition,
            "file": self.writing.usable_file(edition),
            "may_retry": self.may("retry", edition.report),
        }


class DownloadPage(OfEdition, View):
    """The PDF, as a file to keep."""

    def get(self, request, **_kwargs):
        edition = self.own_edition()
        file = self.writing.usable_file(edition)
        if file is None or file.state != self.writing.file.State.READY:
            messages.info(request, _("The file is not there yet."))
            return self.back()
        return download(file.storage_key, f"{self.file_name(edition)}.pdf")


class RetryPage(OfEdition, View):
    """Have a failed file made again."""

    http_method_names = ("post",)

    def post(self, request, **_kwargs):
        edition = self.own_edition()
        if getattr(edition, "file", None) is None:
            self.writing.file_of(edition)
            return self.back()
        try:
            self.writing.files.retry(edition=edition)
        except NothingToRetry:
            messages.info(request, _("The file is there or being made already."))
        return self.back()
