"""What people wrote: listed for the custodians, coded with a codebook, quoted."""

from collections import Counter
from typing import Any

from django.contrib import messages
from django.core.paginator import Paginator
from django.db.models.fields.json import KeyTextTransform
from django.http import Http404
from django.shortcuts import get_object_or_404, redirect
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from django.views.generic import FormView, TemplateView, View

from bic.people.models import User
from bic.surveys.forms.results import EntryForm, QuoteForm
from bic.surveys.models import CodebookEntry, Coding, Quote, Response
from bic.surveys.results.agreement import agreements
from bic.surveys.results.questions import TEXTS, instrument_of
from bic.surveys.services import coding
from bic.surveys.views.survey import OneSurvey

PER_PAGE = 25


class OfTexts(OneSurvey):
    """The texts that answer one question: `self.survey`, `self.key`, and its words."""

    permission_required = "surveys.code_survey"
    request: Any

    def dispatch(self, request, *args, **kwargs):
        self.survey = self.own_object()
        instrument = instrument_of(self.survey)
        self.key = kwargs["key"]
        by_key = {
            (one.key if one.kind in TEXTS else one.other_key): one
            for one in instrument.questions.values()
            if one.kind in TEXTS or one.has_other
        }
        if self.key not in by_key:
            raise Http404
        self.label = instrument.label(by_key[self.key])
        return super().dispatch(request, *args, **kwargs)

    def responses(self) -> Any:
        """Responses that count and have a text here, in order."""
        rows = Response.objects.filter(survey=self.survey).counted()
        return rows.filter(answers__has_key=self.key).in_order()

    def entries(self) -> list[CodebookEntry]:
        """The codebook of the question."""
        rows = CodebookEntry.objects.filter(survey=self.survey, key=self.key)
        return list(rows.order_by("name"))

    def get_context_data(self, **kwargs):
        return super().get_context_data(**kwargs) | {
            "survey": self.survey, "tab": "results", "key": self.key, "label": self.label,
        }  # fmt: skip

    def back(self, page: str = "") -> Any:
        """Back to the texts."""
        found = redirect(
            "surveys:survey_texts", self.request.program.slug, self.survey.pk, self.key
        )
        if page.isdecimal():
            found["Location"] += f"?page={page}"
        return found


class SurveyTexts(OfTexts, TemplateView):
    """The texts with their codes; posted, the codes of this page as one coder sees them."""

    template_name = "surveys/results_texts.html"

    def page(self) -> Any:
        """The texts of the page in the address."""
        rows = self.responses().annotate(text=KeyTextTransform(self.key, "answers"))
        rows = rows.values("pk", "text", "language")
        return Paginator(rows, PER_PAGE).get_page(self.request.GET.get("page"))

    def get_context_data(self, **kwargs):
        page, entries = self.page(), self.entries()
        codings = Coding.objects.filter(entry__in=entries).values_list(
            "response_id", "entry_id", "coder_id"
        )
        rows = list(codings)
        me = self.request.user.pk
        names = {one.pk: one.name for one in entries}
        shown = {row["pk"] for row in page.object_list}
        mine = {(text, entry) for text, entry, coder in rows if coder == me}
        texts = [
            row
            | {
                "codes": [(one, (row["pk"], one.pk) in mine) for one in entries],
                "others": sorted(
                    {names[entry] for text, entry, coder in rows
                     if text == row["pk"] and coder != me}
                ),
            }
            for row in page.object_list
        ]  # fmt: skip
        used = Counter(entry for text, entry in {(text, entry) for text, entry, _coder in rows})
        return super().get_context_data(**kwargs) | {
            "page_obj": page,
            "texts": texts,
            "shown": shown,
            "entries": [(one, used[one.pk]) for one in entries],
            "agreements": _agreements(rows, set(names)),
            "quotes": list(
                Quote.objects.filter(survey=self.survey, key=self.key)
                .select_related("approved_by")
                .order_by("pk")
            ),
        }

    def post(self, request, **_kwargs):
        """Names of boxes are "<response>.<entry>"; what the page did not show stays."""
        shown = {int(one) for one in request.POST.getlist("shown") if one.isdecimal()}
        own = set(self.responses().filter(pk__in=shown).values_list("pk", flat=True))
        entries = {one.pk for one in self.entries()}
        marked = {
            (int(text), int(entry))
            for text, _dot, entry in (one.partition(".") for one in request.POST.getlist("code"))
            if text.isdecimal() and entry.isdecimal()
        }
        marked = {(text, entry) for text, entry in marked if text in own and entry in entries}
        coding.code(self.survey, self.key, own, marked, by=request.user)
        messages.success(request, _("Codes saved."))
        return self.back(request.POST.get("page", ""))


def _agreements(rows: list[tuple[int, int, int]], entries: set[int]) -> list[dict[str, Any]]:
    """How far every two coders agree, with their names."""
    coded: dict[int, dict[int, set[int]]] = {}
    for text, entry, coder in rows:
        coded.setdefault(coder, {}).setdefault(text, set()).add(entry)
    names = {one.pk: one.display_name for one in User.objects.filter(pk__in=coded)}
    return [
        {"first": names[one.first], "second": names[one.second], "texts": one.texts,
         "percent": one.percent, "kappa": one.kappa}
        for one in agreements(coded, entries)
    ]  # fmt: skip


class CodeAdd(OfTexts, FormView):
    """A new entry of the codebook."""

    form_class = EntryForm
    template_name = "surveys/results_form.html"
    extra_context = {"heading": gettext_lazy("Add a code"), "submit": gettext_lazy("Add code")}  # noqa: RUF012

    def form_valid(self, form):
        coding.add_entry(self.survey, self.key, by=self.request.user, **form.cleaned_data)
        messages.success(self.request, _("Code added."))
        return self.back()


class QuoteAdd(OfTexts, FormView):
    """Words out of one text that may be shown."""

    form_class = QuoteForm
    template_name = "surveys/results_form.html"
    extra_context = {  # noqa: RUF012
        "heading": gettext_lazy("Choose a quote"), "submit": gettext_lazy("Keep the quote"),
    }  # fmt: skip

    def setup(self, request, *args, **kwargs):
        super().setup(request, *args, **kwargs)
        self.response_key = kwargs["response"]

    def get_initial(self):
        response = get_object_or_404(self.responses(), pk=self.response_key)
        return {"text": response.answers[self.key][:1000]}

    def form_valid(self, form):
        response = get_object_or_404(self.responses(), pk=self.response_key)
        coding.choose_quote(response, self.key, by=self.request.user, **form.cleaned_data)
        messages.success(self.request, _("Quote kept. Others read it once it is approved."))
        return self.back()


class QuoteApprove(OfTexts, View):
    """Let those read a quote whom its level names."""

    def post(self, request, quote, **_kwargs):
        rows = Quote.objects.filter(survey=self.survey, key=self.key)
        coding.approve_quote(get_object_or_404(rows, pk=quote), by=request.user)
        messages.success(request, _("Quote approved."))
        return self.back()
