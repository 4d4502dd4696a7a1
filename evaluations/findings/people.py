"""Who took part in a wave and in meetings, beside the frozen profile."""

from typing import Any

from django.utils import timezone
from django.utils.formats import date_format
from django.utils.translation import gettext as _

from bic.spoken import listed
from evaluations.compared.participation import Participation, participation_of
from evaluations.findings import tables
from evaluations.findings.rounds import series_until
from evaluations.findings.tables import figure, part, people, row, table, words
from evaluations.models import Wave

# So many sources fit beside each other on paper.
MOST_BESIDE = 3


def facts(wave: Wave) -> dict[str, Any]:
    """Languages of those who took part, as suppression leaves them, and which are missing."""
    found = participation_of(wave.community, sees_all=False, series=series_until(wave))
    if not found.sources:
        return {}
    missing = _(
        "Languages with a smaller share among those who took part than among residents; the "
        "tables say where: %(languages)s."
    ) % {"languages": listed(found.missing)}
    starts = range(0, len(found.sources), MOST_BESIDE)
    return part(
        [_languages(found, at, _named(at // MOST_BESIDE + 1, len(starts))) for at in starts],
        [missing] if found.missing else [],
    )


def _named(number: int, count: int) -> str:
    if count == 1:
        return _("Languages")
    return _("Languages (%(number)s of %(count)s)") % {"number": number, "count": count}


def _languages(found: Participation, at: int, title: str) -> dict[str, Any]:
    """The sources from one place on, as many as a sheet of paper has room for."""
    some = slice(at, at + MOST_BESIDE)
    sources = found.sources[some]
    residents = [_("Residents with little English")] if found.profile else []
    rows = [
        row(one.label, [
            [figure(tables.PERCENT, f"{one.share} {one.margin}".strip())],
            *(
                [*people(cell, share), *words(_("Missing") if lacks else "", "worse")]
                for cell, share, lacks in one.told[some]
            ),
            *([words(_("Not counted as one"))] * (0 if one.cells else len(sources))),
        ])
        for one in found.rows
    ]  # fmt: skip
    blank: list[list[Any]] = [[] for _one in residents]
    rows += [row(name, [*blank, *map(people, cells[some])]) for name, cells in found.beside]
    rows.append(row(_("Everybody"), [*blank, *(people(one.people) for one in sources)]))
    return table(
        title, _("Language"), [*residents, *(one.name for one in sources)], rows,
        notes=[*(f"{one.name}: {one.note}" for one in sources if one.note), *_of(found)],
        threshold=found.threshold if found.hides else None,
    )  # fmt: skip


def _of(found: Participation) -> list[str]:
    """Where the figures of residents are from."""
    if found.profile is None:
        return [_("No profile with languages was frozen, so nothing stands beside them.")]
    zone = found.profile.community.program.tzinfo
    day = timezone.localdate(found.profile.frozen_at, timezone=zone)
    return [
        _("Residents: profile %(number)s, frozen on %(day)s, from the American Community Survey: "
          "percent of people of 5 years and older who speak the language at home and English less "
          "than “very well”, with the margin of error of 90%%. It is an estimate over five years "
          "and context, never an effect.") % {
            "number": found.profile.number, "day": date_format(day),
        },
        _("A language counts as missing where its share among those who took part lies below the "
          "margin. Somebody who came twice to a meeting counts twice."),
    ]  # fmt: skip
