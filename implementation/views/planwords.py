"""The words of the plan: texts before the topics, and the translation desk."""

from django.http import Http404
from django.utils.functional import cached_property
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from django.views.generic import FormView, TemplateView, UpdateView

from bic.spoken import direction_of, name_of
from bic.ui.history import HistoryView, changes_in
from implementation.desk import languages_of
from implementation.forms.planwords import FrontTextForm, TranslationForm
from implementation.frozen import texts_in, whole
from implementation.models import FrontText
from implementation.services import words as services
from implementation.views.of_plan import OfPlan
from implementation.views.plan import ThePlan


class FrontList(OfPlan, TemplateView):
    """What stands before the topics."""

    permission_required = "implementation.view_fronttext"
    template_name = "implementation/fronttext_list.html"
    tab = "planversion_list"

    def get_context_data(self, **kwargs):
        written = {one.key: one for one in FrontText.objects.filter(plan=self.plan)}
        return super().get_context_data(**kwargs) | {
            "texts": [(key, label, written.get(key)) for key, label in FrontText.Key.choices],
            "may_change": self.request.user.has_perm("implementation.change_fronttext", self.plan),
            "may_see_history": self.request.user.has_perm(
                "implementation.view_history_fronttext", self.plan
            ),
        }


class FrontUpdate(OfPlan, UpdateView):
    """Write one of them."""

    permission_required = "implementation.change_fronttext"
    template_name = "implementation/plan_form.html"
    form_class = FrontTextForm
    tab = "planversion_list"
    extra_context = OfPlan.extra_context | {
        "submit": gettext_lazy("Save"),
        "note": gettext_lazy("Everybody can read this once the plan is published."),
    }

    def get_object(self, queryset=None):
        if self.kwargs["key"] not in FrontText.Key.values:
            raise Http404
        return services.front_of(self.plan, self.kwargs["key"])

    def get_form_kwargs(self):
        return super().get_form_kwargs() | {"program": self.request.program}

    def get_context_data(self, **kwargs):
        return super().get_context_data(**kwargs) | {
            "heading": self.object.get_key_display(),
            "cancel_url": self.address("fronttext_list"),
        }

    def form_valid(self, form):
        form.instance.updated_by = self.request.user
        form.save()
        return self.to("fronttext_list", told=_("Text saved."))


class FrontHistory(ThePlan, HistoryView):
    """Who wrote what before the topics."""

    permission_required = "implementation.view_history_fronttext"

    def name_of(self, found):
        return _("what stands before the topics of %(plan)s") % {"plan": found}

    def back_url(self):
        return self.address("fronttext_list")

    def changes(self, found, page):
        events = FrontText.pgh_event_model.objects.filter(plan_id=found.pk)
        leave_out = ("plan", "key", "community", "updated_at")
        return changes_in(FrontText, events, page, leave_out=leave_out, named_by=["key"])


class LanguageList(OfPlan, TemplateView):
    """How far the plan is in each language, and what is missing."""

    permission_required = "implementation.translate_fronttext"
    template_name = "implementation/planlanguage_list.html"
    tab = "planlanguage_list"

    def get_context_data(self, **kwargs):
        languages = languages_of(whole(self.plan), self.request.program.languages)
        return super().get_context_data(**kwargs) | {"languages": languages}


class Translate(OfPlan, FormView):
    """The texts of one part in one language, beside their originals."""

    permission_required = "implementation.translate_fronttext"
    template_name = "implementation/planlanguage_form.html"
    form_class = TranslationForm
    tab = "planlanguage_list"

    @cached_property
    def part(self):
        """The part in the address with how far it is; 404 where there is none."""
        language = self.kwargs["language"]
        if language not in self.request.program.languages:
            raise Http404
        [found] = languages_of(self.facts, [language])
        part = next((one for one in found.parts if one.key == self.kwargs["part"]), None)
        if part is None:
            raise Http404
        self.parts = found.parts
        return part

    @cached_property
    def facts(self):
        """The plan of today."""
        return whole(self.plan)

    def get_form_kwargs(self):
        key = self.part.key
        texts = [one for one in texts_in(self.facts) if one.part == key]
        return super().get_form_kwargs() | {"texts": texts, "language": self.kwargs["language"]}

    def get_context_data(self, **kwargs):
        language = self.kwargs["language"]
        return super().get_context_data(**kwargs) | {
            "part": self.part,
            "parts": self.parts,
            "language": language,
            "language_name": name_of(language),
            "direction": direction_of(language),
            "labels": LABELS,
        }

    def form_valid(self, form):
        language = self.kwargs["language"]
        written = form.written(approve_all="approve_all" in form.data)
        count = services.translate(self.plan, language, written, by=self.request.user)
        told = _("Saved.") if count else _("Nothing was changed.")
        return self.to("planlanguage_update", language, self.part.key, told=told)


LABELS = {
    "title": gettext_lazy("Title"),
    "text": gettext_lazy("Description"),
    "purpose": gettext_lazy("Purpose"),
    "indicator": gettext_lazy("Indicator"),
    "equity": gettext_lazy("Note on equity"),
    **dict(FrontText.Key.choices),
}
