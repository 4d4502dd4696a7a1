"""Pages of reports of waves (`bic.papers.views`), with who may open them."""

from django.contrib import messages
from django.http import Http404, HttpResponse
from django.shortcuts import get_object_or_404
from django.utils.http import content_disposition_header
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from django.views.generic import FormView, View

from bic.blueprint import step
from bic.documents.downloads import HEADERS
from bic.papers.views import drafts, editions, texts
from evaluations import annex
from evaluations.edition import fragment, html
from evaluations.forms.report import EvaluationTextForm
from evaluations.models import EvaluationPart, Wave
from evaluations.services.report import WaveNotClosed, reports
from evaluations.views.reader import readers_form, send_to

HINTS = {
    EvaluationPart.Key.LESSONS: gettext_lazy(
        "Lessons in the log are read by staff alone. What you write for the report on the page of "
        "a lesson stands here as a fact; say beside it what it means."
    ),
    EvaluationPart.Key.NEXT: gettext_lazy("What should the community do now, and who begins?"),
}


class InReports:
    """A page of reports of waves, in step M3."""

    writing = reports
    strange = "evaluations/evaluationreport_strange.html"
    fragment, html = staticmethod(fragment), staticmethod(html)

    def get_context_data(self, **kwargs):
        return super().get_context_data(**kwargs) | {"step": step("M3"), "rail_step": "M3"}

    def begin_url(self, paper):
        """Where the next version of a report of the same wave is begun."""
        return self.page("create", paper.wave_id)


class ReportList(InReports, drafts.ListPage):
    """The reports of the community by wave, with what may be begun, or why it may not yet."""

    permission_required = "evaluations.list_evaluationreport"
    template_name = "evaluations/evaluationreport_list.html"

    def get_context_data(self, **kwargs):
        context = super().get_context_data(**kwargs)
        waves = Wave.objects.filter(community=self.request.community).order_by("-opens_on", "-pk")
        found = {}
        for one, published in context["versions"]:
            found.setdefault(one.wave_id, []).append((one, published))
        return context | {
            "waves": [
                {
                    "wave": wave, "versions": found.get(wave.pk, []),
                    "has_draft": any(one.is_draft for one, _its in found.get(wave.pk, ())),
                }
                for wave in waves
            ]
        }  # fmt: skip


class ReportBegin(InReports, drafts.BeginPage):
    """Assemble a draft of the report of a wave, once the wave is closed."""

    permission_required = "evaluations.add_evaluationreport"

    def about(self):
        waves = Wave.objects.filter(community=self.request.community)
        rows = waves.select_related("program", "community")
        return get_object_or_404(rows, pk=self.kwargs["wave"])

    def post(self, request, **kwargs):
        try:
            return super().post(request, **kwargs)
        except WaveNotClosed:
            messages.error(
                request,
                _("The report is drafted once the wave is closed: until then numbers still grow."),
            )
            return self.to_page("list")


class ReportEdit(InReports, drafts.EditPage):
    """The facts, a text in each part, and how far each language is."""

    permission_required = "evaluations.translate_evaluationreport"
    form_class = EvaluationTextForm

    def shown(self, paper, part, open_in, done):
        return super().shown(paper, part, open_in, done) | {"hint": HINTS.get(part.key, "")}


class ReportAssemble(InReports, drafts.AssemblePage):
    """Replace the facts of a draft by those of today."""

    permission_required = "evaluations.translate_evaluationreport"


class ReportPreview(InReports, drafts.PreviewPage):
    """The report as it would be published now."""

    permission_required = "evaluations.translate_evaluationreport"


class ReportPublish(InReports, drafts.PublishPage):
    """Publish the report in a language, and send it to people without an account."""

    permission_required = "evaluations.publish_evaluationreport"
    template_name = "evaluations/evaluationreport_publish.html"
    form = None

    def get_context_data(self, **kwargs):
        context = super().get_context_data(**kwargs)
        form = self.form or readers_form(context["report"], self.kwargs["language"])
        return context | {"form": form}

    def post(self, request, **kwargs):
        self.known_language()
        self.form = readers_form(self.own_object(), kwargs["language"], request.POST)
        if not self.form.is_valid():
            return self.render_to_response(self.get_context_data())
        return super().post(request, **kwargs)

    def published_as(self, edition):
        send_to(self.request, edition, self.form)


class ReportDiscard(InReports, drafts.DiscardPage):
    """Delete a draft."""

    permission_required = "evaluations.change_evaluationreport"


class ReportHistory(InReports, drafts.HistoryPage):
    """Who wrote, moved and left out what."""

    permission_required = "evaluations.view_history_evaluationreport"


class ReportDetail(InReports, editions.DetailPage):
    """A published version, with its data annex."""

    permission_required = "evaluations.view_evaluationreport"
    template_name = "evaluations/evaluationreport_detail.html"


class ReportSend(InReports, editions.OfEdition, FormView):
    """Send a published edition to people without an account."""

    permission_required = "evaluations.publish_evaluationreport"
    template_name = "evaluations/evaluationreport_send.html"

    def get_form(self, form_class=None):
        self.edition = self.own_edition()
        data = self.request.POST if self.request.method == "POST" else None
        return readers_form(self.edition.report, self.edition.language, data)

    def get_context_data(self, **kwargs):
        # The form comes first: with it comes the edition.
        context = super().get_context_data(**kwargs)
        back = self.page("detail", self.kwargs["pk"])
        return context | {"edition": self.edition, "cancel_url": back}

    def form_valid(self, form):
        if not form.cleaned_data["readers"]:
            form.add_error(None, _("Choose somebody, or write an address."))
            return self.form_invalid(form)
        send_to(self.request, self.edition, form)
        return self.back()


class EditionRead(InReports, editions.ReadPage):
    """An edition as a page."""

    permission_required = "evaluations.view_evaluationreport"


class EditionMake(InReports, editions.MakePage):
    """Have the PDF made."""

    permission_required = "evaluations.download_evaluationreport"


class EditionFileProgress(InReports, editions.FilePage):
    """How far the file is."""

    permission_required = "evaluations.view_evaluationreport"


class EditionDownload(InReports, editions.DownloadPage):
    """The PDF, as a file to keep."""

    permission_required = "evaluations.download_evaluationreport"


class EditionRetry(InReports, editions.RetryPage):
    """Have a failed file made again."""

    permission_required = "evaluations.retry_evaluationreport"


class TextWrite(InReports, texts.TextPage):
    """One text on a page of its own."""

    permission_required = "evaluations.translate_evaluationreport"
    form_class = EvaluationTextForm


class TextAutosave(InReports, texts.AutosavePage):
    """Saves a text while it is written."""

    permission_required = "evaluations.translate_evaluationreport"
    form_class = EvaluationTextForm


class PartMove(InReports, texts.MovePage):
    """Move a part of a draft."""

    permission_required = "evaluations.translate_evaluationreport"


class PartLeave(InReports, texts.LeavePage):
    """Leave a part of a draft out, or take it in again."""

    permission_required = "evaluations.translate_evaluationreport"


class AnnexDownload(InReports, editions.OfEdition, View):
    """Every number of an edition as a spreadsheet, made of what was frozen."""

    permission_required = "evaluations.download_evaluationreport"

    def get(self, request, form, **_kwargs):
        if form not in annex.TYPES:
            raise Http404
        edition = self.own_edition()
        name = f"{self.file_name(edition)}-data.{form}"
        return HttpResponse(
            annex.made(edition.facts, form),
            content_type=annex.TYPES[form],
            headers=HEADERS | {"Content-Disposition": content_disposition_header(True, name)},
        )
