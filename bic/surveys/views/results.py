"""What a survey found: each question, one group alone, two questions crossed."""

import logging
from dataclasses import dataclass
from typing import Any

from django.template.loader import render_to_string
from django.utils import timezone
from django.utils.safestring import SafeString
from django.utils.translation import get_language
from django.utils.translation import gettext as _
from django.views.generic import DetailView

from bic.privacy import OneWay, shows_texts, threshold_of
from bic.spoken import language_names
from bic.surveys.models import Mode, Quote, Survey
from bic.surveys.results import counting, items
from bic.surveys.results.questions import Instrument, instrument_of
from bic.surveys.results.telling import Telling
from bic.tenancy.pulse import Kept
from bic.ui.tables import file_name
from bic.ui.views import ObjectPermissionMixin

logger = logging.getLogger("bic.exports")
# Parts of pages, some 100 kB each: they are the same for all who may see the same.
MOST_KEPT = 64
_pieces: Kept[tuple[Any, ...], SafeString] = Kept(MOST_KEPT)


@dataclass(frozen=True)
class Reading:
    """The results of a survey as one reader may have them."""

    survey: Survey
    instrument: Instrument
    stamp: counting.Stamp
    telling: Telling

    def counted(self, split: counting.Split | None = None) -> counting.Counted:
        """The numbers, by the groups of a split."""
        return counting.counted(self.survey, self.instrument, self.stamp, split)

    @property
    def mark(self) -> tuple[Any, ...]:
        """What is equal as long as this reader's page says the same."""
        language = get_language()
        survey = (self.survey.program_id, self.survey.pk, self.survey.state)
        return (*survey, self.stamp, self.instrument.edition, self.telling, language)


def reading_of(survey: Survey, user: Any) -> Reading:
    """What a person may read of a survey: custodians all, others what suppression leaves."""
    is_open = user.has_perm("surveys.view_answers_survey", survey)
    is_final = survey.state == "closed"
    telling = Telling(threshold_of(survey.program), is_open, is_final)
    stamp = counting.stamp_of(survey, is_whole=is_open or is_final)
    return Reading(survey, instrument_of(survey), stamp, telling)


class ResultsPage(ObjectPermissionMixin, DetailView):
    """A page of results: `self.reading` has them."""

    model = Survey
    context_object_name: Any = "survey"
    permission_required = "surveys.view_results_survey"

    def get_queryset(self):
        return Survey.objects.for_detail()

    def get_context_data(self, **kwargs):
        self.reading = reading_of(self.object, self.request.user)
        found = super().get_context_data(**kwargs) | {
            "is_open_reader": self.reading.telling.is_open,
            "threshold": self.reading.telling.threshold,
            "is_so_far": self.object.state != "closed",
        }
        return found | self.shown()

    def shown(self) -> dict[str, Any]:
        """What the page shows of `self.reading`."""
        raise NotImplementedError


def reach_of(reading: Reading) -> dict[str, Any]:
    """How many people answered, when, in which languages and how."""
    counted, telling = reading.counted(), reading.telling
    names = language_names(counted.languages)
    languages = telling.line(OneWay.of(counted.languages))
    modes = telling.line(OneWay.of(counted.modes))
    return {
        "total": languages.total,
        "languages": [(names[code], cell) for code, cell in languages],
        "modes": [(Mode(mode).label, cell) for mode, cell in modes],
        "hides_reach": languages.hides or modes.hides,
        # Days say nothing of how many came on them.
        "first_day": counted.first_day,
        "last_day": counted.last_day,
    }


def told_of(
    reading: Reading, whole: list[items.Result], found: tuple[counting.Split, str] | None
) -> list[items.Result]:
    """The results of everybody, or of one group; nothing where the group is not offered."""
    if found is None:
        return whole
    split, row = found
    own = next(one for one in whole if one.key == split.key)
    if (split.ticked or row) not in own.told.offered:
        return []
    counted = reading.counted(split)
    return items.results_within(reading.instrument, counted, reading.telling, split, row)


class SurveyResults(ResultsPage):
    """Each question with its answers, over everybody or in one group."""

    template_name = "surveys/results_list.html"

    def shown(self):
        reading, only = self.reading, self.request.GET.get("only", "")
        found = items.chosen(reading.instrument, only) if only else None
        [piece] = _pieces.of(
            [(*reading.mark, found)],
            lambda keys: {keys[0]: self.piece(found)},
        ).values()
        return {
            "piece": piece,
            "is_unknown": bool(only and found is None),
            "only": only if found else "",
            "quotes": quotes_for(reading),
            "may_export": self.request.user.has_perm("surveys.export_results_survey", self.object),
        }

    def piece(self, found: tuple[counting.Split, str] | None) -> SafeString:
        """The results as HTML, the same for all who may see the same."""
        reading = self.reading
        whole = items.results_of(reading.instrument, reading.counted(), reading.telling)
        shown = told_of(reading, whole, found)
        group = items.group_words(reading.instrument, *found) if found else ""
        return SafeString(
            render_to_string(
                "surveys/results_piece.html",
                {
                    "request": self.request,
                    "survey": self.object,
                    "results": shown,
                    "group": group,
                    "is_refused": bool(found and not shown),
                    "filters": items.closed_results(whole, reading.instrument),
                    "only": f"{found[0].key}:{found[0].ticked or found[1]}" if found else "",
                    "threshold": reading.telling.threshold,
                    "is_open_reader": reading.telling.is_open,
                    "is_so_far": self.object.state != "closed",
                }
                | reach_of(reading),
            )
        )


def quotes_for(reading: Reading) -> list[tuple[str, list[Quote]]]:
    """Approved words by question, where enough people answered for any to be shown."""
    total = reading.counted().total
    if not shows_texts(total, reading.telling.threshold):
        return []
    rows = Quote.objects.filter(survey=reading.survey, approved_at__isnull=False)
    if not reading.telling.is_open:
        rows = rows.exclude(level=Quote.Level.INTERNAL)
    found: dict[str, list[Quote]] = {}
    for one in rows.order_by("key", "pk"):
        question = reading.instrument.questions.get(one.key)
        found.setdefault(reading.instrument.label(question) if question else one.key, []).append(
            one
        )
    return list(found.items())


class SurveyExport(ResultsPage):
    """What the page of results says, as a workbook."""

    permission_required = "surveys.export_results_survey"

    def get(self, request, *_args, **_kwargs):
        # They load what writes workbooks: half a second that only files need.
        from bic.surveys.results.files import told_workbook  # noqa: PLC0415
        from bic.ui.export import attachment  # noqa: PLC0415

        survey = self.object = self.get_object()
        reading = reading_of(survey, request.user)
        found = items.chosen(reading.instrument, request.GET.get("only", ""))
        whole = items.results_of(reading.instrument, reading.counted(), reading.telling)
        results = told_of(reading, whole, found)
        notes = [_("Said of those who answered; they were not drawn by lot.")]
        if survey.state != "closed":
            notes.append(_("So far: the survey is not closed, and these numbers will change."))
        if not reading.telling.is_open:
            notes.append(
                _("* Not shown, so that nobody can be recognized: numbers from 1 to %(largest)s, "
                  "and others that would give them away.")
                % {"largest": reading.telling.threshold - 1}
            )  # fmt: skip
        if found:
            notes.append(items.group_words(reading.instrument, *found))
        content = told_workbook(results, notes)
        logger.info("user %s exports results of survey %s", request.user.pk, survey.pk)
        return attachment(content, "xlsx", file_name(survey.title, timezone.localdate(), "xlsx"))


class SurveyCrosstab(ResultsPage):
    """Two closed questions crossed."""

    template_name = "surveys/results_crosstab.html"

    def shown(self):
        reading, asked = self.reading, self.request.GET
        splits = items.splits_of(reading.instrument)
        rows, columns = (splits.get(asked.get(name, "")) for name in ("rows", "columns"))
        found: dict[str, Any] = {
            "splits": [
                (name, items.split_words(reading.instrument, split))
                for name, split in splits.items()
            ],
            "rows": asked.get("rows", "") if rows else "",
            "columns": asked.get("columns", "") if columns else "",
            "is_unknown": bool(asked) and not (rows and columns),
            "is_same": bool(rows and rows == columns),
        }
        if rows and columns and rows != columns:
            counted = reading.counted(rows)
            grid = items.cross(reading.instrument, counted, reading.telling, rows, columns)
            found["table"] = items.crosstab_of(reading.instrument, grid, rows, columns)
        return found
