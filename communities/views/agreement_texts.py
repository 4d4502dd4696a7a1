"""The text of an agreement in other forms: versions, Word files, PDF, and the sealed file."""

from django.contrib import messages
from django.http import HttpResponse
from django.shortcuts import get_object_or_404, redirect
from django.utils.decorators import method_decorator
from django.utils.http import content_disposition_header
from django.utils.text import slugify
from django.utils.translation import gettext_lazy as _
from django.views.generic import FormView, TemplateView, View

from bic.days import today_in
from bic.documents.downloads import HEADERS
from bic.documents.filetypes import OFFICE
from bic.documents.uploads import receives_upload
from bic.reports.making import NothingToRetry
from bic.reports.printing import print_out
from bic.reports.published_views import download
from communities.forms.agreements import RecordForm, UploadVersionForm
from communities.moa import certificate, record
from communities.moa import draft as reading
from communities.models import AgreementFile, AgreementVersion
from communities.services import asking, drafting, files, versions
from communities.views.agreements import OneAgreement

WORD = f"{OFFICE}.wordprocessingml.document"


def content_of(agreement):
    """What counts of an agreement: its record, or the draft as it reads now."""
    if agreement.record:
        return agreement.record.content
    return record.content(reading.load(agreement))


class Word(OneAgreement, View):
    """The text as a Word file, for lawyers."""

    def get(self, request, **_kwargs):
        from communities.moa import word  # noqa: PLC0415  (python-docx takes long to load)

        agreement = self.get_object()
        day = today_in(request.program)
        note = _("%(state)s, %(day)s. Headings become clauses when the file comes back.") % {
            "state": agreement.get_state_display(),
            "day": day.isoformat(),
        }
        content = word.write(
            content_of(agreement), organization=request.program.organization, note=note
        )
        name = f"{slugify(agreement.title)[:80] or 'agreement'}-{day.isoformat()}.docx"
        disposition = content_disposition_header(True, name)
        headers = HEADERS | {"Content-Disposition": disposition}
        return HttpResponse(content, content_type=WORD, headers=headers)


@method_decorator(receives_upload, name="dispatch")
class VersionUpload(OneAgreement, FormView):
    """Take in a text that comes back as a Word file."""

    permission_required = "communities.change_agreement"
    form_class = UploadVersionForm
    template_name = "communities/moa/form.html"

    def get_form_kwargs(self):
        self.agreement = self.get_object()
        more = {"upload_error": self.request.upload_error, "title": self.agreement.title}
        return super().get_form_kwargs() | more

    def get_context_data(self, **kwargs):
        return super().get_context_data(
            heading=_("Upload a version"),
            lead=_("It is kept beside the draft, and counts only once you choose it."),
            submit=_("Upload"),
            cancel_url=self.page(),
            **kwargs,
        )

    def form_valid(self, form):
        agreement = self.agreement
        try:
            version = versions.keep_upload(
                agreement,
                upload=form.cleaned_data["file"],
                title=_("%(title)s, uploaded version") % {"title": agreement.title},
                sections=form.sections,
                by=self.request.user,
                comment=form.cleaned_data["comment"],
            )
        except drafting.NotADraft:
            return self.too_late()
        messages.success(self.request, _("Uploaded. Read it, then choose it if it shall count."))
        return redirect(self.page("agreement_version", version.number))


class VersionDetail(OneAgreement, TemplateView):
    """One version of the text, as it was kept."""

    permission_required = "communities.view_draft_agreement"
    template_name = "communities/moa/version.html"

    def get_context_data(self, **kwargs):
        agreement = self.get_object()
        rows = AgreementVersion.objects.select_related("created_by", "file__document")
        version = get_object_or_404(rows, agreement=agreement, number=self.kwargs["number"])
        return super().get_context_data(**kwargs) | {
            "agreement": agreement,
            "version": version,
            "sections": record.sections_of(version.content),
            "may_change": self.request.user.has_perm("communities.change_agreement", agreement),
        }


class VersionKeep(OneAgreement, View):
    """Keep the draft's text as a version."""

    permission_required = "communities.change_agreement"
    http_method_names = ["post"]

    def post(self, request, **_kwargs):
        try:
            version = versions.keep_version(self.get_object(), by=request.user)
        except drafting.NotADraft:
            return self.too_late()
        messages.success(request, _("Kept as version %(number)s.") % {"number": version.number})
        return redirect(self.page())


class RecordChoose(OneAgreement, View):
    """Choose the text of record: an uploaded version, or the clauses of the draft."""

    permission_required = "communities.change_agreement"
    http_method_names = ["post"]

    def post(self, request, **_kwargs):
        agreement, form = self.get_object(), RecordForm(request.POST)
        number = form.cleaned_data.get("version") if form.is_valid() else None
        uploaded = AgreementVersion.objects.filter(agreement=agreement, origin="uploaded")
        version = get_object_or_404(uploaded, number=number) if number else None
        try:
            versions.choose_record(agreement, version)
        except drafting.NotADraft:
            return self.too_late()
        if version:
            messages.success(request, _("The uploaded version is the text of record now."))
        else:
            messages.success(request, _("The clauses of the draft are the text of record now."))
        return redirect(self.page())


class Print(OneAgreement, View):
    """Have the text made into a PDF: for reading, or for signing on paper."""

    http_method_names = ["post"]

    def post(self, request, **_kwargs):
        agreement = self.get_object()
        facts = certificate.printed(agreement, asking.all_of(agreement))
        facts |= {
            "sections": [
                certificate.section_words(one) for one in record.sections_of(content_of(agreement))
            ],
            "payments": certificate.payment_lines(content_of(agreement), request.program.currency),
        }
        printout = print_out(
            request.program,
            by=request.user,
            title=agreement.title[:160],
            template="communities/print/agreement.html",
            facts=facts,
            permission="communities.browse_agreement",
            back_url=self.page(),
            community=request.community,
        )
        return redirect("reports:printout", request.program.slug, printout.pk)


class FileProgress(OneAgreement, TemplateView):
    """How far the sealed file is; the page asks every two seconds until it is there."""

    template_name = "communities/moa/file.html"

    def get_context_data(self, **kwargs):
        agreement = self.get_object()
        file = get_object_or_404(
            AgreementFile.objects.select_related("document__current"), agreement=agreement
        )
        may = {"keep": self.request.user.has_perm("communities.tend_agreement", agreement)}
        found = {"agreement": agreement, "file": file, "may": may}
        return super().get_context_data(**kwargs) | found


class FileDownload(OneAgreement, View):
    """The sealed file."""

    def get(self, request, **_kwargs):
        agreement = self.get_object()
        rows = AgreementFile.objects.select_related("document__current")
        file = rows.filter(agreement=agreement).first()
        if file is None or file.document is None:
            messages.info(request, _("The file is not there yet."))
            return redirect(self.page())
        version = file.document.current
        return download(version.storage_key, version.original_name)


class FileRetry(OneAgreement, View):
    """Have a failed file made again."""

    permission_required = "communities.tend_agreement"
    http_method_names = ["post"]

    def post(self, request, **_kwargs):
        agreement = self.get_object()
        if not AgreementFile.objects.filter(agreement=agreement).exists():
            messages.info(request, _("The file is made when all have signed."))
            return redirect(self.page())
        try:
            files.making.retry(agreement=agreement)
        except NothingToRetry:
            messages.info(request, _("The file is there or being made already."))
        return redirect(self.page())
