"""Languages of the public pages of meetings, beyond those of the product."""

from django.contrib import messages
from django.shortcuts import get_object_or_404, redirect
from django.utils.functional import cached_property
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from django.views.generic import CreateView, FormView, TemplateView, View

from bic.spoken import direction_of, name_of
from bic.ui.views import ProgramPermissionMixin, sibling
from meetings.forms.rsvp import RsvpWordsForm
from meetings.forms.rsvpwords import RsvpLanguageForm
from meetings.models import RsvpWords
from meetings.pagewords import GROUPS, OURS, PAGE_WORDS, words_of_ours
from meetings.services import rsvpwords as services


class RsvpWordsList(ProgramPermissionMixin, TemplateView):
    """In which languages the pages can be read, and how far others are."""

    permission_required = "meetings.list_rsvpwords"
    template_name = "meetings/rsvpwords_list.html"

    def get_context_data(self, **kwargs):
        rows = list(RsvpWords.objects.select_related("approved_by").order_by("language"))
        for row in rows:
            row.name, row.count = name_of(row.language), len(row.words)
        return super().get_context_data(**kwargs) | {
            "rows": rows, "total": len(PAGE_WORDS), "ours": [name_of(code) for code in OURS],
        }  # fmt: skip


class RsvpWordsCreate(ProgramPermissionMixin, CreateView):
    """Begin another language."""

    permission_required = "meetings.add_rsvpwords"
    form_class = RsvpLanguageForm
    template_name = "components/form_page.html"
    extra_context = {"heading": gettext_lazy("Add a language")}  # noqa: RUF012

    def get_form_kwargs(self):
        return super().get_form_kwargs() | {"program": self.request.program}

    def get_context_data(self, **kwargs):
        return super().get_context_data(**kwargs) | {"cancel_url": sibling(self.request, "list")}

    def form_valid(self, form):
        row = form.save()
        return redirect("meetings:rsvpwords_update", self.request.program.slug, row.pk)


class OneLanguage(ProgramPermissionMixin):
    """The language in the address."""

    @cached_property
    def row(self):
        """Its words."""
        return get_object_or_404(RsvpWords.objects.all(), pk=self.kwargs["pk"])

    def to_list(self, told):
        """To the list of languages, with a message."""
        messages.success(self.request, told)
        return redirect("meetings:rsvpwords_list", self.request.program.slug)


class RsvpWordsUpdate(OneLanguage, FormView):
    """Write the words of one language, each under the English one."""

    permission_required = "meetings.change_rsvpwords"
    form_class = RsvpWordsForm
    template_name = "meetings/rsvpwords_form.html"

    def get_form_kwargs(self):
        words = {"words": self.row.words, "english": words_of_ours("en")}
        return super().get_form_kwargs() | words

    def get_context_data(self, **kwargs):
        context = super().get_context_data(**kwargs)
        form = context["form"]
        return context | {
            "row": self.row,
            "language_name": name_of(self.row.language),
            "direction": direction_of(self.row.language),
            "groups": [(title, [form[name] for name in words]) for title, words in GROUPS],
        }

    def form_valid(self, form):
        services.write(self.row, form.written)
        return self.to_list(_("Words saved. They are read once they are approved."))


class RsvpWordsApprove(OneLanguage, View):
    """Somebody who knows the language has read them."""

    permission_required = "meetings.approve_rsvpwords"
    http_method_names = ("post",)

    def post(self, request, pk):
        try:
            services.approve(self.row, by=request.user)
        except services.Incomplete as error:
            told = _("%(count)d words are missing. Write them first.") % {"count": error.count}
            messages.error(request, told)
            return redirect("meetings:rsvpwords_update", request.program.slug, pk)
        return self.to_list(_("The pages can be read in this language now."))
