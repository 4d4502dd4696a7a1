"""The kinds of items that people add, in words, and how each begins."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from django.utils.translation import gettext_lazy as _

from bic.surveys.models import Direction, Item, Kind, Version, Wording
from bic.surveys.pagewords import words_of_ours
from bic.surveys.services.items import GIVEN_CHOICES

POINTS = 5


@dataclass(frozen=True)
class Offer:
    """A kind, and what it is for."""

    kind: str
    text: Any

    @property
    def label(self) -> Any:
        """Its name."""
        return Kind(self.kind).label


@dataclass(frozen=True)
class Group:
    """Kinds that belong together."""

    label: Any
    kinds: tuple[Offer, ...]


GROUPS = (
    Group(
        _("Questions with choices"),
        (
            Offer(Kind.ONE, _("People choose one of several answers.")),
            Offer(Kind.MANY, _("People choose all answers that fit.")),
            Offer(Kind.YES_NO, _("People answer yes or no.")),
            Offer(Kind.SCALE, _("People say how far they agree, or how often, on steps.")),
            Offer(Kind.RANKING, _("People put answers into an order.")),
        ),
    ),
    Group(
        _("Questions to write an answer to"),
        (
            Offer(Kind.TEXT, _("A few words.")),
            Offer(Kind.LONG_TEXT, _("As much as people like to write.")),
            Offer(Kind.NUMBER, _("A number, such as how many people live together.")),
            Offer(Kind.DATE, _("A day.")),
        ),
    ),
    Group(
        _("Around questions"),
        (
            Offer(Kind.GROUP, _("Holds questions that belong together, under a heading.")),
            Offer(Kind.MATRIX, _("Holds scales with the same steps, one below the other.")),
            Offer(Kind.NOTE, _("A text that people read; it asks nothing.")),
            Offer(Kind.CALCULATED, _("A value that follows from answers; nobody sees it.")),
        ),
    ),
)


def blank(
    version: Version, original: str, kind: str, holder: Item | None
) -> tuple[Item, Mapping[str, Any]]:
    """An item that is not stored yet, and the words that it begins with.

    A scale begins like the last one, because people compare scales with the same steps.
    """
    item = Item(kind=kind, parent=holder, direction=Direction.UP if kind == Kind.SCALE else "")
    if kind == Kind.YES_NO:
        item.choices = list(GIVEN_CHOICES[Kind.YES_NO])
        ours = words_of_ours(original)
        return item, {"choices": {name: ours.get(name, "") for name in ("yes", "no")}}
    if kind != Kind.SCALE:
        return item, {}
    last = Item.objects.filter(version=version, kind=kind).order_by("position").last()
    if last is None:
        item.choices = [{"value": str(point)} for point in range(1, POINTS + 1)]
        return item, {}
    item.choices, item.direction = last.choices, last.direction
    said = Wording.objects.filter(item=last, language=original).first()
    return item, {"choices": said.choices if said else {}}
