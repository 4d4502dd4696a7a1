"""A part of the charter in other languages."""

from django.contrib import messages
from django.http import HttpResponseRedirect
from django.shortcuts import get_object_or_404
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.generic import FormView

from bic.querysets import hold
from bic.ui.views import ObjectPermissionMixin
from planning.forms.charter_words import CharterWordsForm
from planning.models import CharterItem, CharterVersion
from planning.wording import words_of


class Translate(ObjectPermissionMixin, FormView):
    """Say a part in other languages, also once its version is approved."""

    permission_required = "planning.translate_charter"
    form_class = CharterWordsForm
    template_name = "planning/charter_words.html"

    def get_object(self):
        items = CharterItem.objects.in_order().select_related("version__program")
        item = get_object_or_404(items, pk=self.kwargs["pk"])
        self.permitted(item.version)
        return item

    def get_form_kwargs(self):
        self.item, languages = self.get_object(), self.request.program.languages
        if self.request.method == "POST":
            # Who rewords the part, and who translates it at the same time, wait for each other.
            hold(self.item.version)
            self.item = self.get_object()
        words = words_of(self.item, languages[0])
        return super().get_form_kwargs() | {
            "program": self.request.program, "instance": words, "languages": languages,
        }  # fmt: skip

    def get_context_data(self, **kwargs):
        # The form comes first: with it comes the part.
        context = super().get_context_data(**kwargs)
        return context | {
            "heading": _("In other languages"), "item": self.item, "cancel_url": self.back(),
        }  # fmt: skip

    def back(self):
        """Where the part stands in its version."""
        version, program = self.item.version, self.request.program.slug
        in_force = CharterVersion.objects.in_force().first()
        if version == in_force:
            base = reverse("planning:charter", args=[program])
        else:
            base = reverse("planning:charter_version", args=[program, version.number])
        return f"{base}#item-{self.item.pk}"

    def form_valid(self, form):
        form.instance.updated_by = self.request.user
        form.save()
        messages.success(self.request, _("Translation saved."))
        return HttpResponseRedirect(self.back())
