"""Whether what a meeting provides covers what people need, in words: plain values, no query.

`Area`s are what the board shows: each has a state, one line for each language, age, diet or
part of town, and warnings. Warnings tell numbers of people and are for those alone who see
them as they are.
"""

from collections import Counter
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from math import ceil
from typing import Any

from django.utils.formats import date_format
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy, ngettext

from bic.spoken import language_names
from meetings.models import Booking, Provision
from meetings.models.interpreter import Mode
from meetings.models.rsvp import AgeBand, Diet
from meetings.needs import SIGN, Needs, riders

# From this length on simultaneous interpreters take turns.
ALONE_FOR = timedelta(hours=1)
# Children that one carer looks after. Suggestions, stricter than North Carolina's rules for
# child care centers (10A NCAC 09 .0713), because nobody knows these children yet.
CHILDREN_PER_CARER = {
    AgeBand.UNDER_3: 4,
    AgeBand.FROM_3: 8,
    AgeBand.FROM_6: 10,
    AgeBand.FROM_13: 15,
}
MET, ASKED, MISSING, NOTHING = "met", "asked", "missing", "nothing"
LABELS = {
    MET: gettext_lazy("Covered"),
    ASKED: gettext_lazy("Not confirmed yet"),
    MISSING: gettext_lazy("Missing"),
    NOTHING: gettext_lazy("Nothing needed"),
}
# How the states of the spine look like these.
BEADS = {MET: "done", ASKED: "in_progress", MISSING: "attention", NOTHING: "not_needed"}


@dataclass(frozen=True)
class Line:
    """One need: how many asked for it, what there is, and by whom it is covered."""

    label: str
    asked: int
    covered: str = ""
    state: str = MET

    @property
    def bead(self) -> str:
        """The state of the spine that looks like this one."""
        return BEADS[self.state]

    @property
    def state_label(self) -> str:
        """The state in words."""
        return str(LABELS[self.state])


@dataclass(frozen=True)
class Area:
    """One part of the logistics of a meeting."""

    key: str
    title: str
    icon: str
    state: str
    number: int
    unit: str
    lines: tuple[Line, ...] = ()
    warnings: tuple[str, ...] = ()

    @property
    def label(self) -> str:
        """The state in words."""
        return str(LABELS[self.state])

    @property
    def bead(self) -> str:
        """The state of the spine that looks like it."""
        return BEADS[self.state]


def _worst(states: Iterable[str]) -> str:
    found = set(states)
    return next((state for state in (MISSING, ASKED, MET) if state in found), NOTHING)


def _state(needed: int, confirmed: int, asked: int) -> str:
    if confirmed >= needed:
        return MET
    return ASKED if confirmed + asked >= needed else MISSING


def interpreters_needed(mode: str, duration: timedelta) -> int:
    """How many interpreters one language needs at a meeting of this length."""
    return 2 if mode in (Mode.SIMULTANEOUS, Mode.SIGN) and duration > ALONE_FOR else 1


def interpretation(meeting: Any, needs: Needs, bookings: list[Booking], named: bool) -> Area:
    """Interpreters by language: who asked, who is booked; two for simultaneous over an hour.

    `bookings` stand. With `named`, lines name the interpreters, who must be loaded.
    """
    asked = needs.interpretation + Counter(dict.fromkeys(meeting.interpreted, 0))
    codes = {*needs.interpretation, *meeting.interpreted, *(one.language for one in bookings)}
    names = language_names(codes)
    lines, warnings = [], []
    for code in sorted(codes, key=lambda one: (-asked[one], names[one])):
        booked = [one for one in bookings if one.language == code]
        modes = {one.mode for one in booked} or {Mode.SIGN if code == SIGN else Mode.CONSECUTIVE}
        needed = max(
            interpreters_needed(mode, meeting.ends_at - meeting.starts_at) for mode in modes
        )
        sure = sum(one.state == Booking.State.CONFIRMED for one in booked)
        state = _state(needed, sure, len(booked) - sure)
        lines.append(Line(names[code], asked[code], _by_whom(booked, sure, needed, named), state))
        if state != MET:
            warnings.append(_interpreters_missing(names[code], needed, sure, len(booked) - sure))
    return Area(
        "interpreters", _("Interpretation"), "translate", _worst(one.state for one in lines),
        sum(needs.interpretation.values()), _("asked"), tuple(lines), tuple(warnings),
    )  # fmt: skip


def _by_whom(booked: list[Booking], sure: int, needed: int, named: bool) -> str:
    if named and booked:
        return ", ".join(one.interpreter.name for one in booked)
    return _("%(sure)d of %(needed)d booked") % {"sure": sure, "needed": needed}


def _interpreters_missing(language: str, needed: int, sure: int, asked: int) -> str:
    told = ngettext(
        "%(language)s needs %(needed)d interpreter; %(sure)d confirmed.",
        "%(language)s needs %(needed)d interpreters, who take turns; %(sure)d confirmed.",
        needed,
    ) % {"language": language, "needed": needed, "sure": sure}
    if asked:
        told += " " + ngettext(
            "%(n)d was asked and has not said yes.",
            "%(n)d were asked and have not said yes.",
            asked,
        ) % {"n": asked}  # fmt: skip
    return told


def _provided(
    provisions: Iterable[Provision], count: Callable[[Provision], int]
) -> tuple[Counter[str], Counter[str]]:
    """What is confirmed and what is asked, by whom it serves."""
    sure: Counter[str] = Counter()
    asked: Counter[str] = Counter()
    for one in provisions:
        if one.state == Provision.State.CONFIRMED:
            sure[one.serves] += count(one)
        elif one.state == Provision.State.ASKED:
            asked[one.serves] += count(one)
    return sure, asked


def _quantity(provision: Provision) -> int:
    return provision.quantity


def _from(provisions: Iterable[Provision], serves: str) -> str:
    """What stands beside a line: from whom it comes."""
    return ", ".join(one.what for one in provisions if one.serves == serves)


def _shared(
    wanted: Mapping[str, int], words: Callable[[str], str], provisions: list[Provision]
) -> list[Line]:
    """A line for each need; what serves everybody fills up what single ones lack."""
    sure, asked = _provided(provisions, _quantity)
    free_sure, free_asked = sure[""], asked[""]
    lines = []
    for key, count in wanted.items():
        from_sure = min(max(count - sure[key], 0), free_sure)
        free_sure -= from_sure
        lack = max(count - sure[key] - from_sure - asked[key], 0)
        from_asked = min(lack, free_asked)
        free_asked -= from_asked
        state = _state(count, sure[key] + from_sure, asked[key] + from_asked)
        lines.append(Line(words(key), count, _from(provisions, key), state))
    return lines


def equipment(needs: Needs, bookings: list[Booking], provisions: list[Provision]) -> Area:
    """Headsets, where somebody interprets at the same time: one for each who asked."""
    with_headsets = {one.language for one in bookings if one.mode == Mode.SIMULTANEOUS}
    wanted = sum(needs.interpretation[code] for code in with_headsets)
    sure, asked = _provided(provisions, _quantity)
    have, coming = sure.total(), asked.total()
    is_needed = bool(with_headsets)
    state = _state(max(wanted, 1), have, coming) if is_needed else (MET if have else NOTHING)
    if state == NOTHING and coming:
        state = ASKED
    warnings = []
    if is_needed and state != MET:
        warnings.append(
            _("%(wanted)d people listen by headset; %(have)d headsets are confirmed.")
            % {"wanted": wanted, "have": have}
        )
    out = [one for one in provisions if one.given_back is not None and one.quantity]
    if lost := sum(one.quantity - (one.given_back or 0) for one in out):
        warnings.append(_("%(n)d did not come back.") % {"n": lost})
    lines = tuple(Line(one.what, one.quantity, one.note) for one in provisions)
    return Area(
        "equipment", _("Equipment"), "hearing", state, have + coming, _("at hand"), lines,
        tuple(warnings),
    )  # fmt: skip


def childcare(needs: Needs, provisions: list[Provision]) -> Area:
    """Places by age, and carers enough for the children of each age."""
    labels = dict(AgeBand.choices)
    ages = {age: needs.childcare[age] for age in AgeBand.values if needs.childcare[age]}
    lines = _shared(ages, lambda age: str(labels[age]), provisions)
    total = sum(ages.values())
    carers = sum(ceil(count / CHILDREN_PER_CARER[AgeBand(age)]) for age, count in ages.items())
    sure, asked = _provided(provisions, lambda one: one.carers)
    state = _worst([*(one.state for one in lines), _state(carers, sure.total(), asked.total())])
    places = _provided(provisions, _quantity)
    warnings = [
        _("%(age)s: %(n)d children, and not enough places.") % {"age": one.label, "n": one.asked}
        for one in lines
        if one.state == MISSING
    ]
    if sure.total() < carers:
        warnings.append(
            ngettext(
                "%(need)d carer is needed for these ages; %(have)d confirmed.",
                "%(need)d carers are needed for these ages; %(have)d confirmed.",
                carers,
            )
            % {"need": carers, "have": sure.total()}
        )
    if not total:
        state = MET if places[0].total() else NOTHING
    unit = _("of %(n)d places") % {"n": places[0].total() + places[1].total()}
    return Area(
        "childcare", _("Childcare"), "favorite_border", state, total, unit, tuple(lines),
        tuple(warnings),
    )  # fmt: skip


def food(needs: Needs, provisions: list[Provision]) -> Area:
    """Plates for everybody, and for each diet as many as asked for it."""
    labels = dict(Diet.choices)
    sure, asked = _provided(provisions, _quantity)
    lines, warnings = [], []
    for diet in filter(needs.diets.get, Diet.values):
        count, state = needs.diets[diet], _state(needs.diets[diet], sure[diet], asked[diet])
        lines.append(Line(str(labels[diet]), count, _from(provisions, diet), state))
        if state != MET:
            warnings.append(
                _("%(diet)s: %(n)d asked, %(plates)d plates confirmed.")
                % {"diet": labels[diet], "n": count, "plates": sure[diet]}
            )
    plates = _state(needs.people, sure.total(), asked.total()) if needs.people else NOTHING
    if plates == NOTHING and provisions:
        plates = MET if not asked.total() else ASKED
    if needs.people and plates != MET:
        warnings.insert(
            0,
            _("%(people)d people eat; %(plates)d plates are confirmed.")
            % {"people": needs.people, "plates": sure.total()},
        )
    if needs.allergies:
        warnings.append(
            ngettext(
                "%(n)d RSVP names an allergy. It stands on the sheet for the caterer.",
                "%(n)d RSVPs name allergies. They stand on the sheet for the caterer.",
                needs.allergies,
            )
            % {"n": needs.allergies}
        )
    return Area(
        "food", _("Meals"), "restaurant", _worst([plates, *(one.state for one in lines)]),
        sure.total() + asked.total(), _("plates for %(n)d") % {"n": needs.people}, tuple(lines),
        tuple(warnings),
    )  # fmt: skip


def rides(needs: Needs, provisions: list[Provision]) -> Area:
    """Seats from each part of town."""
    wanted = riders(needs)
    lines = _shared(wanted, lambda area: area or _("Anywhere"), provisions)
    count = sum(wanted.values())
    sure, asked = _provided(provisions, _quantity)
    state = _worst(one.state for one in lines)
    if state == NOTHING and provisions:
        state = MET if not asked.total() else ASKED
    warnings = [
        _("%(area)s: %(n)d riders, and not enough seats are confirmed.")
        % {"area": one.label, "n": one.asked}
        for one in lines
        if one.state != MET
    ]
    seats = ngettext("rider, %(n)d seats", "riders, %(n)d seats", count)
    return Area(
        "rides", _("Rides"), "directions_bus", state, count,
        seats % {"n": sure.total() + asked.total()}, tuple(lines), tuple(warnings),
    )  # fmt: skip


def thanks(payments: list[Any]) -> Area:
    """Thank-you payments: as many at hand as are needed."""
    planned = sum(one.planned for one in payments)
    ready = sum(one.ready for one in payments)
    lines = tuple(
        Line(
            one.get_kind_display(), one.planned,
            _("%(n)d at hand") % {"n": one.ready} if one.given is None
            else _("%(n)d given") % {"n": one.given},
            MET if one.ready >= one.planned else MISSING,
        )
        for one in payments
    )  # fmt: skip
    warnings = []
    if any(one.state == MISSING for one in lines):
        warnings.append(
            _("%(planned)d are needed; %(ready)d are at hand.")
            % {"planned": planned, "ready": ready}
        )
    return Area(
        "thanks", _("Thank-you payments"), "star_outline", _worst(one.state for one in lines),
        planned, _("planned"), lines, tuple(warnings),
    )  # fmt: skip


def late(area: Area, due_on: date | None, today: date) -> str:
    """The warning of an area whose lead time runs out or has run out, "" for none."""
    if area.state in (MET, NOTHING) or due_on is None:
        return ""
    words = {"day": date_format(due_on)}
    if due_on < today:
        return _("This should have been settled by %(day)s.") % words
    return _("Settle this by %(day)s.") % words
