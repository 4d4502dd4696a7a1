"""A question or an indicator of a plan in other languages."""

from django.contrib import messages
from django.http import Http404, HttpResponseRedirect
from django.shortcuts import get_object_or_404
from django.utils.translation import gettext as _
from django.views.generic import FormView

from bic.translated import Translated
from bic.ui.views import ObjectPermissionMixin
from evaluations.forms.wording import PlanWordsForm
from evaluations.models import PlanRow, PlanWords, Question
from evaluations.views.frame import InEvaluation
from research.forms.theme import languages_of

# What can be said in other languages, by its word in the address: where, and which column.
TEXTS = {"question": (Question, "text"), "row": (PlanRow, "indicator")}


class PlanTranslate(InEvaluation, ObjectPermissionMixin, FormView):
    """Say a question or an indicator in other languages, also once the plan is approved."""

    permission_required = "evaluations.translate_plan"
    form_class = PlanWordsForm
    template_name = "evaluations/plan_words.html"

    def get_object(self, queryset=None):
        if self.kwargs["kind"] not in TEXTS:
            raise Http404
        model, column = TEXTS[self.kwargs["kind"]]
        rows = model.objects.filter(community=self.request.community).select_related("plan")
        part = get_object_or_404(rows, pk=self.kwargs["pk"])
        self.said = getattr(part, column)
        self.permitted(part.plan)
        return part

    def get_form_kwargs(self):
        self.part, place = self.get_object(), self.request.community
        first = self.request.program.languages[0]
        rows = PlanWords.objects.select_for_update(of=("self",)).filter(community=place)
        held = rows.filter(of=self.said).first() or PlanWords(
            program=self.request.program, community=place, of=self.said,
            text=Translated.of(self.said, first),
        )  # fmt: skip
        return super().get_form_kwargs() | {
            "program": self.request.program, "instance": held, "languages": languages_of(place),
        }  # fmt: skip

    def get_context_data(self, **kwargs):
        # The form comes first: with it comes the text.
        context = super().get_context_data(**kwargs)
        return context | {
            "heading": _("In other languages"), "said": self.said, "cancel_url": self.back(),
        }  # fmt: skip

    def back(self):
        """Where the text stands in its version."""
        plan, anchor = self.part.plan, f"#{self.kwargs['kind']}-{self.part.pk}"
        if plan.is_draft:
            return f"{self.address('plan_draft')}{anchor}"
        return f"{self.address('plan_detail', plan.number)}{anchor}"

    def form_valid(self, form):
        form.instance.updated_by = self.request.user
        form.save()
        messages.success(self.request, _("Translation saved."))
        return HttpResponseRedirect(self.back())
