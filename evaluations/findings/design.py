"""How a wave asked: its days, its surveys, what may be said of them, and the questions behind."""

from typing import Any

from django.utils.formats import date_format
from django.utils.translation import gettext as _

from bic.privacy import Shown, threshold_of
from bic.spoken import listed, name_of
from bic.surveys.models import Survey
from bic.surveys.progress import people_of
from evaluations.compared.design import design_of
from evaluations.findings.rounds import series_until
from evaluations.findings.tables import part, people, row, table, words
from evaluations.models import Plan, PlanRow, Question, Wave, WaveSurvey
from evaluations.wording import coded, put_words


def facts(wave: Wave) -> dict[str, Any]:
    """The surveys of the wave and the evaluation questions of the plan in force."""
    intro = [
        _("%(wave)s: open from %(first)s to %(last)s.") % {
            "wave": wave, "first": date_format(wave.opens_on), "last": date_format(wave.closes_on),
        },
        _("Groups are compared from wave to wave, never single people."),
    ]  # fmt: skip
    return part([_surveys(wave), *_said(wave), _questions(wave)], intro)


def _surveys(wave: Wave) -> dict[str, Any]:
    rows = list(
        WaveSurvey.objects.filter(wave=wave, survey__closed_at__isnull=False)
        .select_related("survey")
        .order_by("pk")
    )
    threshold = threshold_of(wave.program)
    counts = people_of([one.survey for one in rows], threshold)
    cells = [counts.get(one.survey_id, Shown(0)) for one in rows]
    return table(
        _("Surveys of this wave"), _("Survey"),
        [_("Who was asked"), _("Languages"), _("People who answered")],
        [
            row(one.survey.title, [
                words(one.get_reached_display()),
                words(listed(map(name_of, _languages(one.survey)))),
                people(cell),
            ])
            for one, cell in zip(rows, cells, strict=True)
        ],
        threshold=threshold if any(cell.is_hidden for cell in cells) else None,
        notes=[
            _("%(survey)s: nobody answered.") % {"survey": one.survey.title}
            for one, cell in zip(rows, cells, strict=True) if cell.count == 0
        ],
    )  # fmt: skip


def _languages(survey: Survey) -> list[str]:
    """In which languages it could be answered, the original first."""
    return list(dict.fromkeys([survey.original, *survey.languages]))


def _said(wave: Wave) -> list[dict[str, Any]]:
    """What may be said of the change in each survey that was asked again."""
    rows = [
        row(one.title, [words(design_of(each.reached for each in one.rounds).why)])
        for one in series_until(wave)
        if len(one.rounds) > 1
    ]
    return [table(_("What may be said of a change"), _("Survey"), [_("What it allows")], rows)]


def _questions(wave: Wave) -> dict[str, Any]:
    plan = Plan.objects.filter(community_id=wave.community_id).in_force().first()
    asked = list(Question.objects.filter(plan=plan).in_order()) if plan else []
    rows = list(PlanRow.objects.filter(plan=plan).in_order()) if plan else []
    put_words(wave.community, asked, rows)
    found: dict[int, list[str]] = {}
    for one in rows:
        found.setdefault(one.question_id, []).append(str(one.said))
    return table(
        _("Evaluation questions of the plan"), _("Question"), [_("About"), _("Answered by")],
        [
            row(coded(one.code, one.said), [
                words(one.get_kind_display()), words("; ".join(found.get(one.pk, ()))),
            ])
            for one in asked
        ],
    )  # fmt: skip
