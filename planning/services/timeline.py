"""What people do with the timeline: start one, add and link milestones, let one slip."""

from collections import defaultdict
from collections.abc import Iterable, Mapping
from datetime import date
from typing import Any

from django.db import transaction
from django.utils.translation import gettext as _

from bic import days
from bic.blueprint.models import StepRecord
from bic.querysets import hold
from bic.tenancy.models import Program
from planning import calendar, template_calendar
from planning.calendar import Unit
from planning.models import Dependency, Milestone, Slip

# A date further away than this is a slip of the finger.
LONGEST_SLIP_DAYS = 3660


class Cycle(ValueError):
    """Milestones would wait for each other; `names` are their titles, the first one twice."""

    def __init__(self, names: list[str]) -> None:
        super().__init__(" → ".join(names))
        self.names = names


class TooFar(ValueError):
    """A slip of more than ten years, or to a day that nobody may write."""


def _lock(program: Program) -> None:
    """Keep others from changing the timeline of `program` until the transaction ends."""
    hold(program)


@transaction.atomic
def add_milestone(milestone: Milestone, *, after: Iterable[Milestone] = ()) -> Milestone:
    """Keep a new milestone; its days become the first plan, and the spine learns them."""
    milestone.first_starts_on, milestone.first_ends_on = milestone.starts_on, milestone.ends_on
    milestone.save(force_insert=True)
    set_after(milestone, after)
    tell_spine(milestone.program, [milestone])
    return milestone


@transaction.atomic
def change_milestone(
    milestone: Milestone, *, after: Iterable[Milestone], steps_before: Iterable[str] = ()
) -> Milestone:
    """Keep what a form changed; the first plan and those that wait stay where they are.

    `steps_before` are the steps that it stood for until now. Raises `Cycle`.
    """
    milestone.save()
    set_after(milestone, after)
    tell_spine(milestone.program, [milestone], also=steps_before)
    return milestone


@transaction.atomic
def remove_milestone(milestone: Milestone) -> None:
    """Take a milestone away; what waited for it waits for what it waited for."""
    program = milestone.program
    _lock(program)
    earlier = [link.after_id for link in milestone.waits_for.all()]
    later = [link.milestone_id for link in milestone.moves.all()]
    Dependency.objects.bulk_create(
        (
            Dependency(program=program, milestone_id=one, after_id=other)
            for one in later
            for other in earlier
        ),
        ignore_conflicts=True,
    )
    milestone.delete()
    tell_spine(program, [milestone])


@transaction.atomic
def set_after(milestone: Milestone, after: Iterable[Milestone]) -> None:
    """Let `milestone` wait for exactly these. Raises `Cycle` when they wait for it."""
    _lock(milestone.program)
    wanted = {one.pk: one for one in after}
    links = [pair for pair in _links(milestone.program) if pair[1] != milestone.pk]
    path = _path(_by_earlier(links), milestone.pk, set(wanted))
    if path:
        titles = dict(Milestone.objects.filter(pk__in=path).values_list("pk", "title"))
        raise Cycle([titles[key] for key in [*path, milestone.pk]])
    milestone.waits_for.exclude(after__in=wanted).delete()
    Dependency.objects.bulk_create(
        (
            Dependency(program=milestone.program, milestone=milestone, after_id=key)
            for key in wanted
        ),
        ignore_conflicts=True,
    )


def dependants(milestone: Milestone) -> list[Milestone]:
    """Everything that waits for `milestone`, near and far, not reached yet, by its day."""
    later = _by_earlier(_links(milestone.program))
    found: set[int] = set()
    ahead = [milestone.pk]
    while ahead:
        for key in later[ahead.pop()]:
            if key not in found:
                found.add(key)
                ahead.append(key)
    found.discard(milestone.pk)
    return list(Milestone.objects.open().filter(pk__in=found).for_list())


def moves_of(milestone: Milestone, amount: int, unit: Unit) -> list[tuple[Milestone, date, date]]:
    """What a slip would do: each milestone that moves, with its new first and last day.

    Raises `TooFar`.
    """
    if abs(amount) * (7 if unit == Unit.WEEKS else 1) > LONGEST_SLIP_DAYS:
        raise TooFar(amount)
    moves = [
        (
            one,
            calendar.slipped(one.starts_on, amount, unit),
            calendar.slipped(one.ends_on, amount, unit),
        )
        for one in [milestone, *dependants(milestone)]
    ]
    if any(first < days.FIRST or last > days.LAST for _one, first, last in moves):
        raise TooFar(amount)
    return moves


@transaction.atomic
def slip(milestone: Milestone, *, amount: int, unit: Unit, reason: str, by: Any) -> list[Milestone]:
    """Move a milestone, and all that waits for it, later (or earlier, below zero).

    What is reached already stays, and so does every first plan. Raises `TooFar`.
    """
    program = milestone.program
    _lock(program)
    moved = []
    for one, starts_on, ends_on in moves_of(milestone, amount, unit):
        one.starts_on, one.ends_on = starts_on, ends_on
        one.save(update_fields=["starts_on", "ends_on"])
        moved.append(one)
    Slip.objects.create(
        program=program, community_id=milestone.community_id, milestone=milestone, amount=amount,
        unit=unit, reason=reason, moved_count=len(moved), slipped_by=by,
    )  # fmt: skip
    tell_spine(program, moved)
    return moved


@transaction.atomic
def start_from_template(
    program: Program, community: Any | None, *, begins_on: date, owner: Any | None = None
) -> list[Milestone]:
    """Give a community, or the program, the usual milestones around `begins_on`.

    Those it has from the template already stay as they are. Returns the new ones.
    """
    _lock(program)
    wanted = template_calendar.COMMUNITY if community else template_calendar.PROGRAM
    have = {
        one.template_key: one
        for one in Milestone.objects.filter(community=community).exclude(template_key="")
    }
    new = []
    for planned in wanted:
        if planned.key in have:
            continue
        first = calendar.after_months(begins_on, planned.first_month)
        last = calendar.after_months(begins_on, planned.last_month)
        milestone = Milestone(
            program=program, community=community, title=str(planned.title),
            steps=list(planned.steps), starts_on=first, ends_on=last, first_starts_on=first,
            first_ends_on=last, owner=owner, template_key=planned.key,
        )  # fmt: skip
        milestone.save(force_insert=True)
        have[planned.key] = milestone
        new.append(milestone)
    Dependency.objects.bulk_create(
        Dependency(program=program, milestone=have[planned.key], after=have[key])
        for planned in wanted
        if have[planned.key] in new
        for key in planned.after
    )
    tell_spine(program, new)
    return new


def tell_spine(
    program: Program, milestones: Iterable[Milestone], *, also: Iterable[str] = ()
) -> None:
    """Give the steps of these milestones their days: the first plan once, and where it is now.

    A step that several milestones stand for is planned for the last of them. `also` are
    steps that a milestone stood for before.
    """
    milestones = list(milestones)
    touched = {(one.community_id, code) for one in milestones for code in {*one.steps, *also}}
    places = {place for place, _code in touched}
    last: dict[tuple[int | None, str], tuple[date, date, Any]] = {}
    for place in places:
        for one in Milestone.objects.filter(community=place).order_by("ends_on", "pk"):
            for code in one.steps:
                last[place, code] = (one.first_ends_on, one.ends_on, one.owner_id)
    records = {
        (record.community_id, record.code): record
        for place in places
        for record in StepRecord.objects.filter(community=place)
    }
    for place, code in sorted(touched & last.keys(), key=str):
        record = records.get((place, code)) or StepRecord(
            program=program, community_id=place, code=code
        )
        first, now, owner = last[place, code]
        record.planned_on = record.planned_on or first
        record.revised_on = now if now != record.planned_on else None
        record.owner_id = record.owner_id or owner
        record.save()


def _links(program: Program) -> list[tuple[int, int]]:
    """Every dependency as (the earlier one, the one that waits)."""
    return list(Dependency.objects.filter(program=program).values_list("after_id", "milestone_id"))


def _by_earlier(links: Iterable[tuple[int, int]]) -> defaultdict[int, list[int]]:
    later: defaultdict[int, list[int]] = defaultdict(list)
    for earlier, key in links:
        later[earlier].append(key)
    return later


def _path(later: Mapping[int, list[int]], start: int, goals: set[int]) -> list[int]:
    """Keys from `start` along dependencies to one of `goals`, or [] when none is reached."""
    came_from: dict[int, int | None] = {start: None}
    ahead = [start]
    while ahead:
        key = ahead.pop()
        if key in goals:
            path = [key]
            while (before := came_from[path[-1]]) is not None:
                path.append(before)
            return path[::-1]
        for further in later.get(key, []):
            if further not in came_from:
                came_from[further] = key
                ahead.append(further)
    return []


def in_words(error: Cycle) -> str:
    """Why a dependency is refused, naming the whole way round."""
    return _("These would wait for each other: %(names)s.") % {"names": " → ".join(error.names)}
