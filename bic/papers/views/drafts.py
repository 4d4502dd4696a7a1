"""Papers while they are written: drafts, how far they are, publishing."""

from typing import Any

from django.contrib import messages
from django.http import HttpResponse
from django.utils.translation import gettext as _
from django.views.generic import TemplateView, View

from bic.papers.facts import in_language
from bic.papers.views.frame import OfPaper, OfPapers
from bic.papers.writing import DraftExists, NotReady, PublishedAlready, ReportPublished
from bic.spoken import name_of
from bic.ui.history import HistoryView, changes_in
from bic.ui.views import ProgramPermissionMixin


class ListPage(OfPapers, ProgramPermissionMixin, TemplateView):
    """The versions in a community; partners see the published ones."""

    def get_context_data(self, **kwargs):
        place = self.request.community
        papers = self.writing.paper.objects.filter(community=place).for_list()
        if not self.may("view_draft", place):
            papers = papers.published()
        papers = list(papers)
        found = {}
        for one in self.writing.edition.objects.filter(report__in=papers).for_list():
            found.setdefault(one.report_id, []).append(one)
        return super().get_context_data(**kwargs) | {
            "versions": [(one, found.get(one.pk, [])) for one in papers],
            "has_draft": any(one.is_draft for one in papers),
            "may_begin": self.may("add", place),
        }


class BeginPage(OfPapers, ProgramPermissionMixin, View):
    """Assemble a draft, or go on with the one that there is."""

    http_method_names = ("post",)

    def about(self):
        """What the paper will be about."""
        return self.request.community

    def post(self, request, **_kwargs):
        try:
            paper = self.writing.begin(self.about(), by=request.user)
        except DraftExists as error:
            messages.info(request, _("There is a draft already; this is it."))
            return self.to_page("edit", error.args[0].pk)
        messages.success(request, _("Assembled from what is known today."))
        return self.to_page("edit", paper.pk)


class EditPage(OfPaper, TemplateView):
    """The facts of a paper, a text in each part, and how far each language is."""

    template_name: Any = "papers/edit.html"

    def get_context_data(self, **kwargs):
        paper = self.own_object()
        languages = self.request.program.languages
        done = self.writing.published_in(paper)
        open_in = [code for code in languages if code not in done]
        parts = list(self.parts_of(paper))
        return super().get_context_data(**kwargs) | {
            "report": paper,
            "parts": [self.shown(paper, part, open_in, done) for part in parts],
            "completion": self.writing.completion(parts, languages, done),
            "assembled_at": max(one.assembled_at for one in parts),
            "may_publish": self.may("publish", paper),
        }

    def shown(self, paper, part, open_in, done):
        """A part as the page shows it; no form where its words are published in all languages."""
        facts, language = in_language(part.facts, self.request.LANGUAGE_CODE)
        is_open = open_in and (paper.is_draft or part.text)
        return {
            "part": part,
            "facts": self.writing.filled(facts),
            "language": language,
            "template": self.fragment(part.key) if facts else "",
            "expects": part.key in self.writing.told_by_data,
            "form": self.form_class(instance=part, open_in=open_in) if is_open else None,
            "is_published": bool(done),
            "url": self.page("text", paper.pk, part.key),
            "autosave": self.page("autosave", paper.pk, part.key),
        }


class AssemblePage(OfPaper, View):
    """Replace the facts of a draft by those of today, and say what changed."""

    http_method_names = ("post",)

    def post(self, request, **_kwargs):
        paper = self.own_object()
        try:
            changes = self.writing.assemble(paper)
        except ReportPublished:
            return self.published()
        if not changes:
            messages.info(request, _("Nothing is different from when it was assembled."))
        for one in changes:
            messages.success(request, one.in_words)
        return self.to_page("edit", paper.pk)


class PreviewPage(OfPaper, View):
    """A paper in one language as it would be published now, as a page."""

    def get(self, request, **_kwargs):
        paper = self.own_object()
        language = self.known_language()
        back = self.page("edit", paper.pk)
        facts = self.writing.compose(paper, self.parts_of(paper), language)
        return HttpResponse(self.html(facts, medium="screen", back_url=back, is_preview=True))


class PublishPage(OfPaper, TemplateView):
    """Says what is missing in a language; once nothing is, asks and publishes."""

    template_name = "papers/publish.html"

    def get_context_data(self, **kwargs):
        paper = self.own_object()
        state = self.writing.state_in(paper, self.known_language())
        return super().get_context_data(**kwargs) | {"report": paper, "state": state}

    def post(self, request, **_kwargs):
        paper, language = self.own_object(), self.known_language()
        try:
            edition = self.writing.publish(paper, language, by=request.user)
        except NotReady:
            messages.error(request, _("Texts are missing in this language. They are listed here."))
            return self.to_page("publish", paper.pk, language)
        except PublishedAlready:
            messages.info(request, _("It is published in this language already."))
            return self.to_page("detail", paper.pk)
        messages.success(
            request,
            _("Published in %(language)s. Its partners are told.")
            % {"language": name_of(language)},
        )
        self.published_as(edition)
        return self.to_page("detail", paper.pk)

    def published_as(self, edition):
        """What follows from publishing an edition, where an app has something."""


class DiscardPage(OfPaper, TemplateView):
    """Asks once more, then deletes a draft."""

    template_name = "papers/discard.html"

    def get_context_data(self, **kwargs):
        return super().get_context_data(report=self.own_object(), **kwargs)

    def post(self, request, **_kwargs):
        try:
            self.writing.discard(self.own_object())
        except ReportPublished:
            return self.published()
        messages.success(request, _("Draft deleted."))
        return self.to_page("list")


class HistoryPage(OfPaper, HistoryView):
    """Who wrote, moved and left out what."""

    def back_url(self):
        if self.object.is_draft:
            return self.page("list")
        return self.page("detail", self.object.pk)

    def changes(self, found, page):
        part = self.writing.part
        events = part.pgh_event_model.objects.filter(report_id=found.pk)
        leave_out = ("report", "key", "community", "assembled_at")
        return changes_in(part, events, page, leave_out=leave_out, named_by=["key"])
