"""Research reports while they are written: drafts, texts, translations, publishing."""

from django.contrib import messages
from django.http import Http404, HttpResponse
from django.utils.translation import gettext as _
from django.views.generic import TemplateView, View

from bic.blueprint import step
from bic.spoken import name_of
from bic.ui.history import HistoryView, changes_in
from bic.ui.views import ObjectPermissionMixin, ProgramPermissionMixin
from research.completion import completion
from research.edition import compose, html
from research.findings import in_language
from research.forms.report import ReportTextForm
from research.models import ReportEdition, ReportPart, ResearchReport
from research.services import report as services
from research.views.in_community import InCommunity


class InResearch(InCommunity):
    """A page of step R2 in the community of the address."""

    def get_context_data(self, **kwargs):
        return super().get_context_data(**kwargs) | {"step": step("R2"), "rail_step": "R2"}


class ReportList(InResearch, ProgramPermissionMixin, TemplateView):
    """The versions of the community's report; partners see the published ones."""

    permission_required = "research.list_researchreport"
    template_name = "research/researchreport_list.html"

    def get_context_data(self, **kwargs):
        place, user = self.request.community, self.request.user
        reports = ResearchReport.objects.filter(community=place).for_list()
        if not user.has_perm("research.view_draft_researchreport", place):
            reports = reports.published()
        reports = list(reports)
        editions = {}
        for one in ReportEdition.objects.filter(report__in=reports).for_list():
            editions.setdefault(one.report_id, []).append(one)
        return super().get_context_data(**kwargs) | {
            "versions": [(one, editions.get(one.pk, [])) for one in reports],
            "has_draft": any(one.is_draft for one in reports),
            "may_begin": user.has_perm("research.add_researchreport", place),
        }


class ReportBegin(InResearch, ProgramPermissionMixin, View):
    """Assemble a draft, or go on with the one that there is."""

    permission_required = "research.add_researchreport"
    http_method_names = ("post",)

    def post(self, request, **_kwargs):
        try:
            report = services.begin(request.community, by=request.user)
        except services.DraftExists as error:
            messages.info(request, _("There is a draft already; this is it."))
            return self.to("researchreport_edit", error.args[0].pk)
        messages.success(request, _("Assembled from what is known today."))
        return self.to("researchreport_edit", report.pk)


class OneReport(InResearch, ObjectPermissionMixin):
    """The research report in the address."""

    def get_queryset(self):
        return ResearchReport.objects.filter(community=self.request.community).for_detail()

    def published(self):
        """The answer to who comes too late."""
        messages.info(self.request, _("This report is published and does not change any more."))
        return self.to("researchreport_detail", self.kwargs["pk"])

    def known_language(self):
        """The language in the address, if the program has it; 404 otherwise."""
        language = self.kwargs["language"]
        if language not in self.request.program.languages:
            raise Http404
        return language


class ReportEdit(OneReport, TemplateView):
    """The facts of a report, a text in each part, and how far each language is."""

    permission_required = "research.translate_researchreport"
    template_name = "research/researchreport_edit.html"

    def get_context_data(self, **kwargs):
        report = self.own_object()
        languages = self.request.program.languages
        done = services.published_in(report)
        open_in = [code for code in languages if code not in done]
        parts = list(ReportPart.objects.filter(report=report).in_order())
        return super().get_context_data(**kwargs) | {
            "report": report,
            "parts": [self.shown(report, part, open_in, done) for part in parts],
            "completion": completion(parts, languages, done),
            "assembled_at": max(one.assembled_at for one in parts),
            "may_publish": self.request.user.has_perm("research.publish_researchreport", report),
        }

    def shown(self, report, part, open_in, done):
        """A part as the page shows it; no form where its words are published in all languages."""
        facts, language = in_language(part.facts, self.request.LANGUAGE_CODE)
        is_open = open_in and (report.is_draft or part.text)
        return {
            "part": part,
            "facts": services.quotes.filled(facts),
            "language": language,
            "template": f"research/findings/{part.key}.html" if facts else "",
            "form": ReportTextForm(instance=part, open_in=open_in) if is_open else None,
            "is_published": bool(done),
            "url": self.address("researchreport_text", report.pk, part.key),
            "autosave": self.address("researchreport_autosave", report.pk, part.key),
        }


class ReportAssemble(OneReport, View):
    """Replace the facts of a draft by those of today, and say what changed."""

    permission_required = "research.translate_researchreport"
    http_method_names = ("post",)

    def post(self, request, **_kwargs):
        report = self.own_object()
        try:
            changes = services.assemble(report)
        except services.ReportPublished:
            return self.published()
        if not changes:
            messages.info(request, _("Nothing is different from when it was assembled."))
        for one in changes:
            messages.success(request, one.in_words)
        return self.to("researchreport_edit", report.pk)


class ReportPreview(OneReport, View):
    """The report in one language as it would be published now, as a page."""

    permission_required = "research.translate_researchreport"

    def get(self, request, **_kwargs):
        report = self.own_object()
        language = self.known_language()
        parts = ReportPart.objects.filter(report=report).in_order()
        back = self.address("researchreport_edit", report.pk)
        facts = compose(report, parts, language)
        return HttpResponse(html(facts, medium="screen", back_url=back, is_preview=True))


class ReportPublish(OneReport, TemplateView):
    """Says what is missing in a language; once nothing is, asks and publishes."""

    permission_required = "research.publish_researchreport"
    template_name = "research/researchreport_publish.html"

    def get_context_data(self, **kwargs):
        report = self.own_object()
        state = services.state_in(report, self.known_language())
        return super().get_context_data(**kwargs) | {"report": report, "state": state}

    def post(self, request, **_kwargs):
        report, language = self.own_object(), self.known_language()
        try:
            services.publish(report, language, by=request.user)
        except services.NotReady:
            messages.error(request, _("Texts are missing in this language. They are listed here."))
            return self.to("researchreport_publish", report.pk, language)
        except services.PublishedAlready:
            messages.info(request, _("It is published in this language already."))
            return self.to("researchreport_detail", report.pk)
        messages.success(
            request,
            _("Published in %(language)s. Its partners are told.")
            % {"language": name_of(language)},
        )
        return self.to("researchreport_detail", report.pk)


class ReportDiscard(OneReport, TemplateView):
    """Asks once more, then deletes a draft."""

    permission_required = "research.change_researchreport"
    template_name = "research/researchreport_discard.html"

    def get_context_data(self, **kwargs):
        return super().get_context_data(report=self.own_object(), **kwargs)

    def post(self, request, **_kwargs):
        services.discard(self.own_object())
        messages.success(request, _("Draft deleted."))
        return self.to("researchreport_list")


class ReportHistory(OneReport, HistoryView):
    """Who wrote, moved and left out what."""

    permission_required = "research.view_history_researchreport"

    def back_url(self):
        if self.object.is_draft:
            return self.address("researchreport_list")
        return self.address("researchreport_detail", self.object.pk)

    def changes(self, found, page):
        events = ReportPart.pgh_event_model.objects.filter(report_id=found.pk)
        leave_out = ("report", "key", "community", "assembled_at")
        return changes_in(ReportPart, events, page, leave_out=leave_out, named_by=["key"])
