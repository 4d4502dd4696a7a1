"""Pages of research reports (`bic.papers.views`), with who may open them."""

from bic.blueprint import step
from bic.papers.views import drafts, editions, texts
from research.edition import fragment, html
from research.forms.report import ReportTextForm
from research.services.report import reports
from research.views.in_community import InCommunity


class InResearch(InCommunity):
    """A page of research reports, in step R2."""

    writing = reports
    strange = "research/researchreport_strange.html"
    fragment, html = staticmethod(fragment), staticmethod(html)

    def get_context_data(self, **kwargs):
        return super().get_context_data(**kwargs) | {"step": step("R2"), "rail_step": "R2"}


class ReportList(InResearch, drafts.ListPage):
    """The versions of the community's report."""

    permission_required = "research.list_researchreport"
    template_name = "research/researchreport_list.html"


class ReportBegin(InResearch, drafts.BeginPage):
    """Assemble a draft, or go on with the one that there is."""

    permission_required = "research.add_researchreport"


class ReportEdit(InResearch, drafts.EditPage):
    """The facts, a text in each part, and how far each language is."""

    permission_required = "research.translate_researchreport"
    template_name = "research/researchreport_edit.html"
    form_class = ReportTextForm


class ReportAssemble(InResearch, drafts.AssemblePage):
    """Replace the facts of a draft by those of today."""

    permission_required = "research.translate_researchreport"


class ReportPreview(InResearch, drafts.PreviewPage):
    """The report as it would be published now."""

    permission_required = "research.translate_researchreport"


class ReportPublish(InResearch, drafts.PublishPage):
    """Publish the report in a language."""

    permission_required = "research.publish_researchreport"


class ReportDiscard(InResearch, drafts.DiscardPage):
    """Delete a draft."""

    permission_required = "research.change_researchreport"


class ReportHistory(InResearch, drafts.HistoryPage):
    """Who wrote, moved and left out what."""

    permission_required = "research.view_history_researchreport"


class ReportDetail(InResearch, editions.DetailPage):
    """A published version."""

    permission_required = "research.view_researchreport"


class EditionRead(InResearch, editions.ReadPage):
    """An edition as a page."""

    permission_required = "research.view_researchreport"


class EditionMake(InResearch, editions.MakePage):
    """Have the PDF made."""

    permission_required = "research.download_researchreport"


class EditionFileProgress(InResearch, editions.FilePage):
    """How far the file is."""

    permission_required = "research.view_researchreport"


class EditionDownload(InResearch, editions.DownloadPage):
    """The PDF, as a file to keep."""

    permission_required = "research.download_researchreport"


class EditionRetry(InResearch, editions.RetryPage):
    """Have a failed file made again."""

    permission_required = "research.retry_researchreport"


class TextWrite(InResearch, texts.TextPage):
    """One text on a page of its own."""

    permission_required = "research.translate_researchreport"
    form_class = ReportTextForm


class TextAutosave(InResearch, texts.AutosavePage):
    """Saves a text while it is written."""

    permission_required = "research.translate_researchreport"
    form_class = ReportTextForm


class PartMove(InResearch, texts.MovePage):
    """Move a part of a draft."""

    permission_required = "research.translate_researchreport"


class PartLeave(InResearch, texts.LeavePage):
    """Leave a part of a draft out, or take it in again."""

    permission_required = "research.translate_researchreport"
