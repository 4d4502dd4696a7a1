"""Reading a version of the charter: its sections, what it lacks, and what was seen of it."""

import hashlib
import json
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from django.utils.formats import date_format
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from bic.approval import done
from bic.versions import named
from planning.models import CharterItem, CharterVersion
from planning.models.charter import Kind
from planning.wording import purpose_of

DAY, SHORT_DAY = "DATE_FORMAT", "SHORT_DATE_FORMAT"
HEADINGS = {
    Kind.SERVICE: gettext_lazy("Services we offer"),
    Kind.OUTCOME: gettext_lazy("Outcomes we want"),
    Kind.CRITERION: gettext_lazy("Communities we look for"),
    Kind.STAGE: gettext_lazy("How we select"),
}
HINTS = {
    Kind.SERVICE: gettext_lazy("What a community gets from the program."),
    Kind.OUTCOME: gettext_lazy("What shall be different. Indicators point to the code of each."),
    Kind.CRITERION: gettext_lazy(
        "By these, with their weights, the reviewers of a call score the applications."
    ),
    Kind.STAGE: gettext_lazy("The stages of a call and their days, in the order of the days."),
}
ADD_WORDS = {
    Kind.SERVICE: gettext_lazy("Add a service"),
    Kind.OUTCOME: gettext_lazy("Add an outcome"),
    Kind.CRITERION: gettext_lazy("Add a criterion"),
    Kind.STAGE: gettext_lazy("Add a stage"),
}
EDIT_WORDS = {
    Kind.SERVICE: gettext_lazy("Edit service"),
    Kind.OUTCOME: gettext_lazy("Edit outcome"),
    Kind.CRITERION: gettext_lazy("Edit criterion"),
    Kind.STAGE: gettext_lazy("Edit stage"),
}
NONE_YET = {
    Kind.SERVICE: gettext_lazy("No services yet."),
    Kind.OUTCOME: gettext_lazy("No outcomes yet."),
    Kind.CRITERION: gettext_lazy("No criteria yet."),
    Kind.STAGE: gettext_lazy("No stages yet."),
}


def days_in_words(start: date, end: date | None, *, short: bool = False) -> str:
    """The days of a stage: "Jan 12 – Jan 16, 2027"; without the year when `short`."""
    last = SHORT_DAY if short else DAY
    if end is None or end == start:
        return date_format(start, last)
    first = SHORT_DAY if start.year == end.year else last
    return f"{date_format(start, first)} – {date_format(end, last)}"


@dataclass(frozen=True)
class Line:
    """One item as a page shows it; `share` is a criterion's part of all weight, in percent."""

    item: CharterItem
    share: int | None
    place: int
    is_last: bool

    @property
    def is_first(self) -> bool:
        """Whether it cannot move up."""
        return self.place == 1

    @property
    def days(self) -> str:
        """The days of a stage, "" of anything else."""
        item = self.item
        return days_in_words(item.starts_on, item.ends_on) if item.starts_on else ""


@dataclass(frozen=True)
class Section:
    """All items of one kind in a version, in order."""

    kind: Kind
    lines: Sequence[Line]

    @property
    def heading(self) -> Any:
        """What stands above it."""
        return HEADINGS[self.kind]

    @property
    def hint(self) -> Any:
        """What it is for, in a sentence."""
        return HINTS[self.kind]

    @property
    def add_words(self) -> Any:
        """The label of the button that adds one."""
        return ADD_WORDS[self.kind]

    @property
    def none_yet(self) -> Any:
        """What stands in its place while it is empty."""
        return NONE_YET[self.kind]

    @property
    def is_sortable(self) -> bool:
        """Whether people order it; stages stand in the order of their days."""
        return self.kind != Kind.STAGE


def sections(items: Iterable[CharterItem]) -> list[Section]:
    """Items of one version by kind, in the order in which a charter is read."""
    by_kind: dict[str, list[CharterItem]] = {kind: [] for kind in Kind}
    for item in items:
        by_kind[item.kind].append(item)
    return [Section(kind, _lines(by_kind[kind])) for kind in Kind]


def _lines(items: Sequence[CharterItem]) -> list[Line]:
    total = sum(item.weight or 0 for item in items)
    return [
        Line(
            item,
            round(100 * item.weight / total) if item.weight is not None and total else None,
            place,
            place == len(items),
        )
        for place, item in enumerate(items, 1)
    ]


@dataclass(frozen=True)
class Gap:
    """Something without which a charter cannot be approved; `anchor` is its place on the page."""

    anchor: str
    words: str


def gaps(version: CharterVersion, items: Sequence[CharterItem]) -> list[Gap]:
    """What a draft still lacks, in the order of the page."""
    kinds = {item.kind for item in items}
    weighs = any(item.weight for item in items)
    lacking = {
        "purpose": (not version.purpose.strip(), _("Write what the program is for.")),
        Kind.SERVICE: (Kind.SERVICE not in kinds, _("Add at least one service.")),
        Kind.OUTCOME: (Kind.OUTCOME not in kinds, _("Add at least one outcome.")),
        Kind.CRITERION: (
            not weighs,
            _("Give at least one criterion a weight above zero.")
            if Kind.CRITERION in kinds
            else _("Add at least one criterion."),
        ),
        Kind.STAGE: (Kind.STAGE not in kinds, _("Add at least one stage with its days.")),
    }
    return [Gap(f"part-{key}", words) for key, (lacks, words) in lacking.items() if lacks]


def fingerprint(version: CharterVersion, items: Iterable[CharterItem]) -> str:
    """Short hash of everything a draft says, so that what is approved is what was read."""
    said = [version.pk, version.purpose] + [
        [i.entry_id, i.position, i.title, i.text, i.weight, str(i.starts_on), str(i.ends_on)]
        for i in items
    ]
    return hashlib.sha256(json.dumps(said).encode()).hexdigest()[:24]


def standing(version: CharterVersion) -> str:
    """What a version is, in words: "Version 3, approved by … on …"."""
    if version.is_draft or version.approved_by is None or version.approved_at is None:
        return _("Draft of version %(number)s, not approved yet") % {"number": version.number}
    zone = version.program.tzinfo
    approved = done("approved", version.approved_by, version.approved_at, zone)
    return f"{named(version.number)}, {approved}"


def printed(version: CharterVersion, items: Iterable[CharterItem]) -> dict[str, Any]:
    """Everything that the paper shows of a version, as plain words of the active language.

    `items` come from `planning.wording.put_words`.
    """
    program = version.program
    return {
        "program": program.name,
        "organization": program.organization or program.name,
        "standing": standing(version),
        "note": version.approval_note,
        "purpose": str(purpose_of(version, program.languages[0])),
        "sections": [
            {
                "kind": str(section.kind),
                "heading": str(section.heading),
                "lines": [
                    {
                        "code": line.item.code,
                        "title": str(line.item.said),
                        "text": str(line.item.told),
                        "weight": line.item.weight,
                        "share": line.share,
                        "days": line.days,
                    }
                    for line in section.lines
                ],
            }
            for section in sections(items)
            if section.lines
        ],
    }
