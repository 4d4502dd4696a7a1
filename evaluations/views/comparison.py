"""Results over the waves of a community: which surveys were asked again, and what changed."""

import logging
from typing import Any, NamedTuple
from urllib.parse import urlencode

from django.contrib import messages
from django.core.exceptions import PermissionDenied
from django.http import Http404
from django.template.loader import render_to_string
from django.utils import timezone
from django.utils.functional import cached_property
from django.utils.safestring import SafeString
from django.utils.translation import gettext as _
from django.views.generic import FormView, TemplateView, View

from bic.blueprint import step
from bic.days import today_in
from bic.surveys.results.items import chosen, splits_of
from bic.tenancy.pulse import Kept
from bic.ui.tables import file_name
from bic.ui.views import ProgramPermissionMixin
from evaluations.compared.completion import completion_of
from evaluations.compared.groups import refused_words
from evaluations.compared.indicators import indicators_of
from evaluations.compared.reading import compared, readings_of, sees_all_of
from evaluations.compared.series import Series, series_of
from evaluations.forms.comparison import DesignForm
from evaluations.services import comparison as services
from evaluations.views.frame import InEvaluation, InPlace

logger = logging.getLogger("bic.exports")
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
        place, user = self.request.community, self.request.user
        return super().get_context_data(**kwargs) | {
            "series": series_of(place),
            "indicators": indicators_of(place),
            "completion": completion_of(place, today_in(self.request.program)),
            "may_export": user.has_perm("evaluations.export_indicator", place),
        }


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
        asked = asked_for(readings, self.request.GET)
        rounds = tuple((one.name, one.reached, one.survey.title) for one in self.series.rounds)
        key = (self.series.key, rounds, tuple(one.mark for one in readings), asked)
        [piece] = _pieces.of(
            [key], lambda keys: {keys[0]: self.piece(readings, asked)}
        ).values()  # fmt: skip
        user, first = self.request.user, self.series.rounds[0].survey
        return super().get_context_data(**kwargs) | {
            "series": self.series,
            "piece": piece,
            "sees_all": sees_all,
            "is_unknown": asked.is_unknown,
            "query": asked.query,
            "may_export": user.has_perm("surveys.export_results_survey", first),
            "may_change": user.has_perm("surveys.change_survey", first)
            and any(one.link for one in self.series.rounds),
        }

    def piece(self, readings, asked) -> SafeString:
        """The questions as HTML, the same for all who may see the same."""
        found = compared(self.series, readings, asked.only, asked.by)
        return SafeString(
            render_to_string(
                "evaluations/comparison_piece.html",
                {
                    "found": found,
                    "only": asked.only,
                    "by": asked.by,
                    "refused": refused_words(found.beside) if found.beside else [],
                    "threshold": readings[0].telling.threshold,
                    "request": self.request,
                },
            )
        )


class AskedFor(NamedTuple):
    """What an address asks for: one group alone, or all groups of a split beside each other."""

    only: str
    by: str
    is_unknown: bool

    @property
    def query(self) -> str:
        """The same as it stands in an address."""
        found = {"only": self.only, "by": self.by}
        return urlencode({name: one for name, one in found.items() if one})


def asked_for(readings, given) -> AskedFor:
    """What an address asks for. What no round has is left out, so that it is kept once."""
    instruments = [one.instrument for one in readings]
    only, by = given.get("only", ""), given.get("by", "")
    has_only = any(chosen(one, only) for one in instruments)
    has_by = any(by in splits_of(one) for one in instruments)
    is_unknown = bool(only and not has_only or by and not has_by)
    # Beside each other all groups stand, also the one that was chosen.
    return AskedFor(only if has_only and not has_by else "", by if has_by else "", is_unknown)


class ComparisonExport(OfSeries, View):
    """What the page of a series says to this reader, as a file, with what its columns mean."""

    def get(self, request, **_kwargs):
        if not request.user.has_perm("surveys.export_results_survey", self.series.rounds[0].survey):
            raise PermissionDenied
        # They load what writes workbooks: half a second that only files need.
        from bic.ui.export import attachment  # noqa: PLC0415
        from evaluations.compared.files import comparison_file  # noqa: PLC0415

        readings = readings_of(self.series, sees_all=sees_all_of(self.series, request.user))
        asked = asked_for(readings, request.GET)
        found = compared(self.series, readings, asked.only, asked.by)
        form = request.GET.get("export", "xlsx")
        content, ending = comparison_file(found, form, readings[0].telling)
        logger.info("user %s exports waves of survey %s", request.user.pk, self.series.key)
        name = file_name(self.series.title, timezone.localdate(), ending)
        return attachment(content, ending, name)


class IndicatorsExport(InPlace, ProgramPermissionMixin, View):
    """The indicators of the community with all that was read of them, as a file."""

    permission_required = "evaluations.export_indicator"

    def get(self, request, **_kwargs):
        from bic.ui.export import attachment  # noqa: PLC0415
        from evaluations.compared.files import indicators_file  # noqa: PLC0415

        place, today = request.community, today_in(request.program)
        content, ending = indicators_file(place, today, request.GET.get("export", "xlsx"))
        logger.info("user %s exports indicators of community %s", request.user.pk, place.pk)
        name = file_name(f"{place.slug}-{_('Indicators')}", timezone.localdate(), ending)
        return attachment(content, ending, name)


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
