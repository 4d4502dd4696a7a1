"""Which documents are public, in which version and under which title."""

from django.contrib import messages
from django.utils.translation import gettext_lazy as _
from django.views.generic import CreateView, DeleteView, UpdateView

from bic.ui.views import ObjectPermissionMixin, ProgramPermissionMixin
from implementation.forms.publicpage import PublicDocumentAddForm, PublicDocumentForm
from implementation.models import PublicDocument
from implementation.views.publicpage import OfPage


class DocumentForm(OfPage):
    """What the two forms share."""

    template_name = "components/form_page.html"

    def get_form_kwargs(self):
        return super().get_form_kwargs() | {"program": self.request.program}

    def get_context_data(self, **kwargs):
        return super().get_context_data(**kwargs) | {
            "heading": self.heading,
            "submit": self.submit,
            "cancel_url": self.address("publicpage_detail"),
        }

    def form_valid(self, form):
        form.save()
        messages.success(self.request, self.saved)
        return self.back()


class PublicDocumentCreate(DocumentForm, ProgramPermissionMixin, CreateView):
    """Put a document on the public page."""

    permission_required = "implementation.add_publicdocument"
    form_class = PublicDocumentAddForm
    heading = _("Show a document to the public")
    submit, saved = _("Show document"), _("The document is among those that are public.")

    def get_form_kwargs(self):
        place = self.request.community
        row = PublicDocument(program=place.program, community=place, shown_by=self.request.user)
        return super().get_form_kwargs() | {"instance": row}


class OneDocument(ObjectPermissionMixin):
    """The public document in the address."""

    def get_object(self, queryset=None):
        return self.own_object()

    def get_queryset(self):
        rows = PublicDocument.objects.filter(community=self.request.community)
        return rows.select_related("program", "community", "version__document")


class PublicDocumentUpdate(OneDocument, DocumentForm, UpdateView):
    """Change its title for the public."""

    permission_required = "implementation.change_publicdocument"
    form_class = PublicDocumentForm
    heading = _("Change the public title")
    submit, saved = _("Save title"), _("Saved.")


class PublicDocumentDelete(OneDocument, OfPage, DeleteView):
    """Take a document off the public page; the document itself stays."""

    permission_required = "implementation.delete_publicdocument"
    template_name = "ui/delete.html"

    def get_context_data(self, **kwargs):
        return super().get_context_data(**kwargs) | {
            "heading": _("Take the document off the public page?"),
            "warning": _("The document itself stays where it is."),
            "cancel_url": self.address("publicpage_detail"),
        }

    def form_valid(self, form):
        self.object.delete()
        messages.success(self.request, _("Nobody can read the document there any more."))
        return self.back()
