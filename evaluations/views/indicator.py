"""Indicators of a community: choosing them, seeing how they stand, reading them."""

from django.contrib import messages
from django.urls import reverse
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy, ngettext
from django.views.generic import CreateView, FormView, TemplateView, UpdateView

from bic.days import today_in
from bic.surveys.results.items import splits_of
from bic.surveys.results.questions import instrument_of
from bic.translated import Translated
from bic.ui.history import HistoryView, changes_in
from bic.ui.views import ObjectPermissionMixin, ProgramPermissionMixin, RowFormMixin, sibling
from evaluations.compared.series import series_of
from evaluations.forms.indicator import AnswersForm, IndicatorForm, PickForm, initial_of
from evaluations.measuring import formula_of, is_computed, source_of
from evaluations.models import Indicator, PlanRow, Reading
from evaluations.overview import drawn, opened_waves, standings
from evaluations.services import indicator as services
from evaluations.suggestions import SUGGESTED
from evaluations.views.frame import InPlace


class IndicatorList(InPlace, ProgramPermissionMixin, TemplateView):
    """All of them by level, context apart, with what is due and missing."""

    permission_required = "evaluations.list_indicator"
    template_name = "evaluations/indicator_list.html"

    def get_context_data(self, **kwargs):
        place, user = self.request.community, self.request.user
        found = standings(place, today_in(self.request.program))
        in_use = [one for one in found if not one.indicator.retired_at]
        return super().get_context_data(**kwargs) | {
            "levels": [
                (level, [one for one in in_use if one.indicator.level == level])
                for level in Indicator.Level
            ],
            "any": bool(found),
            "retired": [one for one in found if one.indicator.retired_at],
            "missing": sum(bool(one.missing) for one in in_use),
            "computed": any(is_computed(one.indicator) for one in in_use),
            "waves": opened_waves(place),
            "may_add": user.has_perm("evaluations.add_indicator", place),
            "may_read": user.has_perm("evaluations.read_computed_indicator", place),
        }


class IndicatorPick(InPlace, ProgramPermissionMixin, FormView):
    """Take indicators over from the library."""

    permission_required = "evaluations.add_indicator"
    form_class = PickForm
    template_name = "evaluations/indicator_pick.html"

    def get_form_kwargs(self):
        rows = Indicator.objects.filter(community=self.request.community)
        self.known = set(rows.values_list("suggested", flat=True))
        return super().get_form_kwargs() | {"known": self.known}

    def get_context_data(self, **kwargs):
        return super().get_context_data(**kwargs) | {
            "library": [one for one in SUGGESTED if one.key not in self.known],
            "levels": dict(Indicator.Level.choices),
            "cancel_url": self.address("indicator_list"),
        }

    def form_valid(self, form):
        keys = form.cleaned_data["picked"]
        found = services.pick(self.request.community, keys, by=self.request.user)
        words = ngettext("%(count)d indicator added.", "%(count)d indicators added.", len(found))
        messages.success(self.request, words % {"count": len(found)})
        return self.to("indicator_list")


class IndicatorSaved(InPlace, RowFormMixin):
    """What the forms of an indicator have in common."""

    form_class = IndicatorForm
    submit, saved = gettext_lazy("Save indicator"), gettext_lazy("Indicator saved.")

    def get_form_kwargs(self):
        return super().get_form_kwargs() | {"community": self.request.community}

    def form_valid(self, form):
        answer = super().form_valid(form)
        one = form.instance
        if one.survey_id and not one.values and not one.is_average:
            return self.to("indicator_answers", one.pk)
        return answer


class IndicatorCreate(IndicatorSaved, ProgramPermissionMixin, CreateView):
    """Add one of their own, or the one that a row of the plan is about."""

    permission_required = "evaluations.add_indicator"
    heading = gettext_lazy("Add an indicator")

    def get_initial(self):
        key = self.request.GET.get("row", "")
        rows = PlanRow.objects.filter(community=self.request.community).select_related("question")
        self.row = rows.filter(pk=int(key)).first() if key.isdecimal() and len(key) < 10 else None
        return initial_of(self.row)

    def get_form_kwargs(self):
        kwargs = super().get_form_kwargs()
        if self.row:
            kwargs["instance"] = Indicator(
                name=Translated.of(self.row.indicator), suggested=self.row.suggested
            )
        return kwargs

    def save(self, form):
        form.instance.created_by = self.request.user
        return form.save()


class OneIndicator(InPlace, ObjectPermissionMixin):
    """The indicator in the address."""

    def get_queryset(self):
        rows = Indicator.objects.filter(community=self.request.community)
        return rows.select_related("program", "community", "survey", "owner", "retired_by")

    def back(self):
        """To its page."""
        return self.to("indicator_detail", self.kwargs["pk"])


class IndicatorDetail(OneIndicator, TemplateView):
    """What it means, how it is computed, and all that was read, as a chart and as a table."""

    permission_required = "evaluations.view_indicator"
    template_name = "evaluations/indicator_detail.html"

    def get_context_data(self, **kwargs):
        one, user = self.own_object(), self.request.user
        today = today_in(self.request.program)
        standing = standings(self.request.community, today, only=one.pk)[0]
        may_compute = user.has_perm("evaluations.read_computed_indicator", one)
        return super().get_context_data(**kwargs) | {
            "indicator": one,
            "object": one,
            "standing": standing,
            "chart": drawn(standing),
            "shown": [(read, standing.said(read.value)) for read in standing.readings[::-1]],
            "formula": formula_of(one),
            "source": source_of(one, today),
            "answers": answers_of(one),
            "groups": groups_of(one),
            "waves": opened_waves(self.request.community),
            "may_change": user.has_perm("evaluations.change_indicator", one),
            "may_read": may_compute and is_computed(one) and not one.retired_at,
            "may_enter": not one.retired_at
            and not is_computed(one)
            and user.has_perm("evaluations.read_by_hand_indicator", one),
            "sees_history": user.has_perm("evaluations.view_history_indicator", one),
        }


def answers_of(one):
    """The item that an indicator is read from and the answers that count, in words."""
    if one.survey is None or not one.item or one.is_average:
        return None
    instrument = instrument_of(one.survey)
    question = instrument.questions.get(one.item)
    if question is None:
        return None
    return {
        "item": instrument.label(question),
        "values": [instrument.choice(question, value) for value in one.values],
    }


def groups_of(one):
    """By what an indicator may be told, in words, with the addresses where its groups stand."""
    if one.survey is None or not one.groups:
        return []
    instrument = instrument_of(one.survey)
    splits = splits_of(instrument)
    keys = [key for key in one.groups if key in splits]
    for series in series_of(one.community) if keys else ():
        if any(each.survey.pk == one.survey_id for each in series.rounds):
            slugs = one.program.slug, one.community.slug
            url = reverse("evaluations:comparison_detail", args=[*slugs, series.key])
            return [
                (instrument.label(instrument.questions[key]), f"{url}?by={key}#g-{one.item}")
                for key in keys
            ]
    return []


class IndicatorUpdate(IndicatorSaved, OneIndicator, UpdateView):
    """Say anew what it means, and what it should become."""

    permission_required = "evaluations.change_indicator"
    heading = gettext_lazy("Change this indicator")


class NoItem(Exception):
    """An indicator is read from no item of a survey."""


class IndicatorAnswers(OneIndicator, UpdateView):
    """Say which answers to the item of the survey count."""

    permission_required = "evaluations.change_indicator"
    form_class = AnswersForm
    template_name = "components/form_page.html"

    def dispatch(self, request, *args, **kwargs):
        try:
            return super().dispatch(request, *args, **kwargs)
        except NoItem:
            messages.info(request, _("The item that it is read from is gone, or was not chosen."))
            return self.back()

    def get_object(self, queryset=None):
        found = super().get_object(queryset)
        if answers_of(found) is None:
            raise NoItem
        return found

    def get_context_data(self, **kwargs):
        context = super().get_context_data(**kwargs)
        return context | {
            "heading": _("Which answers count to “%(item)s”?") % {"item": context["form"].words},
            "submit": _("Save answers"),
            "cancel_url": sibling(self.request, "detail"),
        }

    def form_valid(self, form):
        form.save()
        messages.success(self.request, _("Saved."))
        return self.back()


class IndicatorHistory(OneIndicator, HistoryView):
    """Who changed what about an indicator."""

    permission_required = "evaluations.view_history_indicator"
    leave_out = ("suggested",)

    def back_url(self):
        return sibling(self.request, "detail")


class IndicatorReadings(IndicatorHistory):
    """Who read it, and who corrected what was read."""

    def changes(self, found, page):
        events = Reading.pgh_event_model.objects.filter(indicator_id=found.pk)
        leave_out = ("indicator", "community", "is_computed")
        return changes_in(Reading, events, page, leave_out=leave_out, named_by=("day",))
