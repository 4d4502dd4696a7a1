"""Results over the waves of a community: which surveys were asked again, and what changed."""

from typing import Any

from django.contrib import messages
from django.http import Http404
from django.template.loader import render_to_string
from django.utils.functional import cached_property
from django.utils.safestring import SafeString
from django.utils.translation import gettext as _
from django.views.generic import FormView, TemplateView

from bic.blueprint import step
from bic.tenancy.pulse import Kept
from bic.ui.views import ProgramPermissionMixin
from evaluations.compared.indicators import indicators_of
from evaluations.compared.reading import compared, readings_of, sees_all_of
from evaluations.compared.series import Series, series_of
from evaluations.forms.comparison import DesignForm
from evaluations.services import comparison as services
from evaluations.views.frame import InEvaluation

# Parts of pages, some 200 kB each: they are the same for all who may see the same.
MOST_KEPT = 64
_pieces: Kept[tuple[Any, ...], SafeString] = Kept(MOST_KEPT)


class InResults(InEvaluation, ProgramPermissionMixin):
    """A page about what came of it all (step M3)."""

    permission_required = "surveys.list_survey"

    def get_context_data(self, **kwargs):
        return super().get_context_data(**kwargs) | {"step": step("M3"), "rail_step": "M3"}


class ComparisonList(InResults, TemplateView):
    """The series of the community."""

    template_name = "evaluations/comparison_list.html"

    def get_context_data(self, **kwargs):
        place = self.request.community
        return super().get_context_data(
            series=series_of(place), indicators=indicators_of(place), **kwargs
        )


class OfSeries(InResults):
    """The series whose first survey stands in the address."""

    @cached_property
    def series(self) -> Series:
        """The series."""
        key = self.kwargs["pk"]
        for one in series_of(self.request.community):
            if one.key == key:
                return one
        raise Http404


class ComparisonDetail(OfSeries, TemplateView):
    """Each question over all waves, of everybody or of one group."""

    template_name = "evaluations/comparison_detail.html"

    def get_context_data(self, **kwargs):
        sees_all = sees_all_of(self.series, self.request.user)
        readings = readings_of(self.series, sees_all=sees_all)
        only = self.request.GET.get("only", "")
        # An address that names no group of any round shows everybody, and is kept once.
        named = only if any(_names(one.instrument, only) for one in readings) else ""
        rounds = tuple((one.name, one.reached, one.survey.title) for one in self.series.rounds)
        key = (self.series.key, rounds, tuple(one.mark for one in readings), named)
        [piece] = _pieces.of(
            [key], lambda keys: {keys[0]: self.piece(readings, named)}
        ).values()  # fmt: skip
        return super().get_context_data(**kwargs) | {
            "series": self.series,
            "piece": piece,
            "sees_all": sees_all,
            "is_unknown": bool(only and not named),
            "may_change": self.request.user.has_perm(
                "surveys.change_survey", self.series.rounds[0].survey
            )
            and any(one.link for one in self.series.rounds),
        }

    def piece(self, readings, only: str) -> SafeString:
        """The questions as HTML, the same for all who may see the same."""
        found = compared(self.series, readings, only)
        return SafeString(
            render_to_string(
                "evaluations/comparison_piece.html",
                {
                    "found": found,
                    "only": only,
                    "threshold": readings[0].telling.threshold,
                    "request": self.request,
                },
            )
        )


def _names(instrument, only: str) -> bool:
    key, _colon, value = only.partition(":")
    question = instrument.closed.get(key)
    return question is not None and value in question.values


class ComparisonDesign(OfSeries, FormView):
    """Say of each wave how those who answered were found."""

    permission_required = "surveys.change_survey"
    template_name = "evaluations/comparison_design.html"
    form_class = DesignForm

    def get_form_kwargs(self):
        return super().get_form_kwargs() | {"series": self.series}

    def get_context_data(self, **kwargs):
        return super().get_context_data(**kwargs) | {
            "series": self.series,
            "heading": _("How people were found"),
            "cancel_url": self.address("comparison_detail", self.series.key),
        }

    def form_valid(self, form):
        services.say_reached(form.chosen())
        messages.success(self.request, _("Saved."))
        return self.to("comparison_detail", self.series.key)
