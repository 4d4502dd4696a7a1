"""The documents of a community: list, upload, versions, withdrawal, history."""

from django.contrib import messages
from django.http import HttpResponseRedirect
from django.shortcuts import get_object_or_404, redirect
from django.urls import reverse
from django.utils.decorators import method_decorator
from django.utils.translation import gettext_lazy as _
from django.views.generic import DetailView, FormView, TemplateView, UpdateView, View

from bic.blueprint.navigation import spine_of
from bic.days import today_in
from bic.documents import services
from bic.documents.filters import DocumentFilter
from bic.documents.forms import DocumentForm, QuickUploadForm, UploadForm, VersionForm
from bic.documents.models import Document, DocumentVersion
from bic.documents.readers import readers_of
from bic.documents.tables import DocumentTable
from bic.documents.uploads import receives_upload
from bic.ui.forms import Offered
from bic.ui.history import HistoryView
from bic.ui.tables import Listing
from bic.ui.views import ObjectPermissionMixin, ProgramPermissionMixin

WITHDRAWN = _("This document is withdrawn. Bring it back before you change it.")
SAME_FILE = _("This is the current version already, byte for byte. Choose the newer file.")


def may_restrict(request):
    """Whether this person may keep a document among staff."""
    return request.user.has_perm("documents.restrict_document", request.community)


def form_options(request):
    """What forms about a document need to know of the request."""
    return {
        "may_restrict": may_restrict(request),
        "today": today_in(request.program),
    }


class DocumentList(ProgramPermissionMixin, View):
    """The documents of a community that the viewer may read."""

    permission_required = "documents.list_document"

    def get(self, request):
        queryset = Document.objects.filter(community=request.community).for_list()
        listing = Listing(request, queryset, DocumentTable, DocumentFilter)
        may_add = request.user.has_perm("documents.add_document", request.community)
        spine = spine_of(request)
        context = {
            "form": may_add
            and Offered(
                QuickUploadForm, "documents/quick_fields.html", may_restrict=may_restrict(request)
            ),
            "proved": [spine.step(code) for code in sorted(set(services.STEP_OF_KIND.values()))],
        }
        return listing.response("documents/document_list.html", context)


@method_decorator(receives_upload, name="dispatch")
class DocumentCreate(ProgramPermissionMixin, FormView):
    """Add a document: its file, and what is known about it."""

    permission_required = "documents.add_document"
    form_class = UploadForm
    template_name = "documents/document_form.html"

    def get_initial(self):
        """The step that a link from its page names."""
        return {"step": self.request.GET.get("step", "")}

    def get_form_kwargs(self):
        error = {"upload_error": self.request.upload_error}
        return super().get_form_kwargs() | form_options(self.request) | error

    def form_valid(self, form):
        document = services.add_document(
            program=self.request.program,
            community=self.request.community,
            by=self.request.user,
            **form.facts(),
        )
        if document.lacks_facts:
            messages.info(self.request, _("The file is stored. Now say who signed it, and when."))
            return redirect("documents:update", *self.address(), document.pk)
        messages.success(self.request, _("Document added."))
        return redirect("documents:detail", *self.address(), document.pk)

    def address(self):
        return self.request.program.slug, self.request.community.slug


class OneDocument(ObjectPermissionMixin):
    """The document in the address, in its community."""

    def get_queryset(self):
        found = Document.objects.filter(community=self.request.community)
        return found.select_related("current", "created_by", "withdrawn_by")

    def url(self, name="detail"):
        """Address of this document's page `name`."""
        slugs = self.request.program.slug, self.request.community.slug
        return reverse(f"documents:{name}", args=[*slugs, self.kwargs["pk"]])


class DocumentDetail(OneDocument, DetailView):
    """One document: what is known about it, its versions, and who sees it."""

    permission_required = "documents.view_document"

    def get_context_data(self, **kwargs):
        user, document = self.request.user, self.object
        versions = document.versions.select_related("uploaded_by").order_by("-number")
        may_change = user.has_perm("documents.change_document", document)
        return super().get_context_data(**kwargs) | {
            "versions": versions,
            "readers": readers_of(document, self.request.community),
            "may_change": may_change,
            "may_withdraw": user.has_perm("documents.withdraw_document", document),
            "version_form": Offered(VersionForm) if may_change else None,
            "rail_step": document.step,
            "step": document.proves,
        }


class DocumentUpdate(OneDocument, UpdateView):
    """Change what is known about a document; its files stay."""

    permission_required = "documents.change_document"
    form_class = DocumentForm
    template_name = "documents/document_form.html"

    def get_form_kwargs(self):
        return super().get_form_kwargs() | form_options(self.request)

    def form_valid(self, form):
        form.save()
        messages.success(self.request, _("Document saved."))
        return HttpResponseRedirect(self.url())


@method_decorator(receives_upload, name="dispatch")
class VersionCreate(OneDocument, FormView):
    """Put a newer file in the place of the current one."""

    permission_required = "documents.change_document"
    form_class = VersionForm
    template_name = "documents/version_form.html"

    def dispatch(self, request, *args, **kwargs):
        self.document = self.own_object()
        return super().dispatch(request, *args, **kwargs)

    def get_form_kwargs(self):
        return super().get_form_kwargs() | {"upload_error": self.request.upload_error}

    def get_context_data(self, **kwargs):
        return super().get_context_data(**kwargs) | {"document": self.document}

    def form_valid(self, form):
        data = form.cleaned_data
        try:
            version = services.add_version(
                self.document, upload=data["file"], by=self.request.user, comment=data["comment"]
            )
        except services.SameFile:
            form.add_error("file", SAME_FILE)
            return self.form_invalid(form)
        except services.DocumentWithdrawn:
            form.add_error(None, WITHDRAWN)
            return self.form_invalid(form)
        messages.success(
            self.request, _("Version %(number)s is current now.") % {"number": version.number}
        )
        return HttpResponseRedirect(self.url())


class VersionRestore(OneDocument, View):
    """Make an old version current again."""

    permission_required = "documents.change_document"
    http_method_names = ["post"]

    def post(self, request, pk, number):
        document = self.own_object()
        version = get_object_or_404(DocumentVersion, document=document, number=number)
        try:
            newest = services.restore_version(version, by=request.user)
        except services.SameFile:
            messages.info(request, _("This version is current already."))
        except services.DocumentWithdrawn:
            messages.warning(request, WITHDRAWN)
        else:
            messages.success(
                request,
                _("Version %(old)s is current again, as version %(new)s.")
                % {"old": number, "new": newest.number},
            )
        return HttpResponseRedirect(self.url())


class DocumentWithdraw(OneDocument, TemplateView):
    """Ask once more, then take a document out of use."""

    permission_required = "documents.withdraw_document"
    template_name = "documents/document_withdraw.html"

    def get_context_data(self, **kwargs):
        return super().get_context_data(**kwargs) | {"document": self.own_object()}

    def post(self, request, pk):
        services.withdraw(self.own_object(), by=request.user)
        messages.success(request, _("Document withdrawn. You can bring it back at any time."))
        return redirect("documents:list", request.program.slug, request.community.slug)


class DocumentBringBack(OneDocument, View):
    """Put a withdrawn document into use again."""

    permission_required = "documents.withdraw_document"
    http_method_names = ["post"]

    def post(self, request, pk):
        services.bring_back(self.own_object())
        messages.success(request, _("Document is in use again."))
        return HttpResponseRedirect(self.url())


class DocumentHistory(OneDocument, HistoryView):
    """Who changed what about a document."""

    permission_required = "documents.view_document"
