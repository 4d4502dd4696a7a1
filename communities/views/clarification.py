"""What goes with a call: answers to questions about it, and documents to download."""

from django.contrib import messages
from django.shortcuts import get_object_or_404
from django.utils.decorators import method_decorator
from django.utils.translation import gettext_lazy as _
from django.views.generic import FormView, TemplateView, View

from bic.documents.uploads import receives_upload
from bic.translated import Translated
from communities.forms.round import ClarificationForm, RoundFileForm
from communities.models import Clarification, RoundFile
from communities.services import calls as services
from communities.views.round import RoundMixin


class ClarificationCreate(RoundMixin, FormView):
    """Answer a question for all who read the call."""

    form_class = ClarificationForm
    template_name = "communities/clarification_form.html"

    def get_form_kwargs(self):
        return super().get_form_kwargs() | {"call": self.get_call()}

    def form_valid(self, form):
        told = form.cleaned_data
        services.add_clarification(
            self.get_call(), question=told["question"], answer=told["answer"]
        )
        messages.success(self.request, _("Everybody who reads the call sees it now."))
        return self.back("#answers")


class ClarificationMixin(RoundMixin):
    """A question about the call."""

    def get_clarification(self):
        """The one in the address."""
        rows = Clarification.objects.filter(round=self.get_call()).select_related("round")
        return get_object_or_404(rows, pk=self.kwargs["pk"])


class ClarificationUpdate(ClarificationMixin, FormView):
    """Change a question about the call, or its answer."""

    form_class = ClarificationForm
    template_name = "communities/clarification_form.html"

    def get_form_kwargs(self):
        self.clarification = self.get_clarification()
        return super().get_form_kwargs() | {
            "call": self.get_call(),
            "instance": self.clarification,
        }

    def get_context_data(self, **kwargs):
        # The form comes first: with it comes the clarification.
        context = super().get_context_data(**kwargs)
        return context | {"clarification": self.clarification}

    def form_valid(self, form):
        told = form.cleaned_data
        services.save_clarification(
            self.clarification, question=told["question"], answer=told["answer"]
        )
        messages.success(self.request, _("Answer saved."))
        return self.back("#answers")


class ClarificationRemove(ClarificationMixin, View):
    """Take it off the page of the call."""

    http_method_names = ["post"]

    def post(self, request, **_kwargs):
        services.remove_clarification(self.get_clarification())
        messages.success(request, _("Question and answer removed from the page of the call."))
        return self.back("#answers")


@method_decorator(receives_upload, name="dispatch")
class RoundFileCreate(RoundMixin, FormView):
    """Offer a document for download."""

    form_class = RoundFileForm
    template_name = "communities/round_file_form.html"

    def get_form_kwargs(self):
        return super().get_form_kwargs() | {
            "call": self.get_call(),
            "upload_error": getattr(self.request, "upload_error", None),
        }

    def form_valid(self, form):
        told = form.cleaned_data
        upload, language = told["file"], told["language"]
        title = told["title"] or Translated.of(upload.stem, language)
        services.add_file(self.get_call(), upload=upload, title=title, language=language)
        messages.success(self.request, _("Everybody who reads the call can download it now."))
        return self.back("#files")


class RoundFileRemove(RoundMixin, TemplateView):
    """Asks once more, then offers a document no longer."""

    template_name = "communities/round_file_remove.html"

    def get_file(self):
        """The document in the address."""
        rows = RoundFile.objects.filter(round=self.get_call()).select_related("round")
        return get_object_or_404(rows, pk=self.kwargs["pk"])

    def get_context_data(self, **kwargs):
        return super().get_context_data(**kwargs) | {"file": self.get_file()}

    def post(self, request, **_kwargs):
        services.remove_file(self.get_file())
        messages.success(request, _("Document removed from the page of the call."))
        return self.back("#files")
