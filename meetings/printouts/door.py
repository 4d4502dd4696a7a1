"""Sheets for the door: sign-in, badges, childcare. Names are on them, so they go with the names."""

from collections.abc import Callable
from math import ceil
from typing import Any

from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from bic.spoken import language_names
from meetings.covering import CHILDREN_PER_CARER
from meetings.models import Provision, Rsvp
from meetings.models.rsvp import AgeBand
from meetings.printouts.logistics import about

# For those who come without a reply.
BLANK_ROWS = 20
BADGES_IN_A_ROW = 2


def _replies(meeting: Any) -> list[Rsvp]:
    """Who comes, in the order of names; those who gave none stand last."""
    replies = Rsvp.objects.filter(meeting=meeting).going().order_by("name", "pk")
    return sorted(replies, key=lambda one: not one.name)


def _ages(children: dict[str, int]) -> str:
    labels = dict(AgeBand.choices)
    told = [f"{labels[age]}: {children[age]}" for age in AgeBand.values if children.get(age)]
    return "; ".join(told)


def sign_in(meeting: Any) -> dict[str, Any]:
    """Who is expected, in the order of names, and empty rows; nobody has to write a name."""
    replies = _replies(meeting)
    names = language_names({one.language for one in replies})
    return about(meeting) | {
        "rows": [
            [one.name or _("No name given"), one.adults, _ages(one.children), names[one.language]]
            for one in replies
        ],
        "blank": list(range(BLANK_ROWS)),
    }


def badges(meeting: Any) -> dict[str, Any]:
    """A badge for each name, with the language to speak; empty ones for everybody else."""
    replies = _replies(meeting)
    names = language_names({one.language for one in replies})
    cards = []
    for one in replies:
        cards.append([one.name, names[one.language]])
        cards += [["", names[one.language]]] * (one.adults - 1)
    cards += [["", ""]] * (BADGES_IN_A_ROW * 4 + -len(cards) % BADGES_IN_A_ROW)
    rows = range(0, len(cards), BADGES_IN_A_ROW)
    return about(meeting) | {"rows": [cards[row : row + BADGES_IN_A_ROW] for row in rows]}


def childcare(meeting: Any) -> dict[str, Any]:
    """Children by age with who brings them, a number for each, and how many carers they need."""
    families = [one for one in _replies(meeting) if one.wants_childcare and one.child_count]
    labels = dict(AgeBand.choices)
    counts = {age: sum(one.children.get(age, 0) for one in families) for age in AgeBand.values}
    names = language_names({one.language for one in families})
    rows = [
        [str(labels[age]), one.name or _("No name given"), names[one.language]]
        for age in AgeBand.values
        for one in families
        for _child in range(one.children.get(age, 0))
    ]
    rooms = Provision.objects.filter(meeting=meeting, kind=Provision.Kind.CHILDCARE).exclude(
        state=Provision.State.CANCELED
    )
    return about(meeting) | {
        "ages": [
            [str(labels[age]), count, ceil(count / CHILDREN_PER_CARER[AgeBand(age)])]
            for age, count in counts.items()
            if count
        ],
        "children": [[number, *row] for number, row in enumerate(rows, 1)],
        "rooms": [[one.what, str(labels.get(one.serves, "")), one.quantity] for one in rooms],
        "blank": list(range(BLANK_ROWS // 2)),
    }


type Facts = Callable[[Any], dict[str, Any]]

# By the last part of the address: title, template, facts.
SHEETS: dict[str, tuple[Any, str, Facts]] = {
    "sign-in": (gettext_lazy("Sign-in sheet"), "meetings/print/sign_in.html", sign_in),
    "badges": (gettext_lazy("Badges"), "meetings/print/badges.html", badges),
    "childcare": (gettext_lazy("Childcare sheet"), "meetings/print/childcare.html", childcare),
}
