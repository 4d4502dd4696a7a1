"""What people do with the team: give hours and work, set levels, leave, keep the catalogue."""

from collections.abc import Iterable, Mapping
from datetime import date
from typing import Any

from django.db import transaction

from bic.querysets import hold
from planning.models import Assignment, Availability, Member, Skill, SkillLevel

STEP = 10


class PeriodsOverlap(ValueError):
    """Somebody has hours for some of these days already; the row is the error's argument."""


class SkillInUse(ValueError):
    """People have levels of the skill; how many is the error's argument."""


@transaction.atomic
def save_availability(availability: Availability) -> Availability:
    """Add or change hours of a period. Raises `PeriodsOverlap`."""
    member = Member.objects.select_for_update(of=("self",)).get(pk=availability.member_id)
    others = Availability.objects.filter(member=member).exclude(pk=availability.pk)
    if other := others.overlapping(availability.starts_on, availability.ends_on).first():
        raise PeriodsOverlap(other)
    availability.save()
    return availability


@transaction.atomic
def leave(member: Member, *, on: date) -> Member:
    """Make `on` the last day of somebody; hours and work end with it, levels stay.

    What was to begin later is deleted; its history stays.
    """
    member = hold(member)
    end_work({member.pk: on})
    member.left_on = on
    member.save(update_fields=["left_on", "updated_at"])
    return member


@transaction.atomic
def end_work(last_days: Mapping[int, date]) -> None:
    """End hours and work of people with their last days, by the members' keys.

    Costs the same for any number of people; what ended before stays as it is.
    """
    models: tuple[Any, ...] = (Availability, Assignment)
    for model in models:
        rows = model.objects.select_for_update(of=("self",)).filter(member__in=list(last_days))
        late, over = [], []
        for row in rows:
            last = last_days[row.member_id]
            if row.starts_on > last:
                late.append(row.pk)
            elif row.ends_on is None or row.ends_on > last:
                row.ends_on = last
                over.append(row)
        model.objects.filter(pk__in=late).delete()
        model.objects.bulk_update(over, ["ends_on"], batch_size=500)


@transaction.atomic
def come_back(member: Member) -> Member:
    """Take somebody who left back; hours and work must be given anew."""
    member = hold(member)
    member.left_on = None
    member.save(update_fields=["left_on", "updated_at"])
    return member


@transaction.atomic
def set_levels(program: Any, levels: Mapping[tuple[int, int], str]) -> int:
    """Set the levels of cells (member, skill); "" is none. Returns how many changed.

    Costs a fixed number of queries; cells of people and skills that are gone are left out.
    """
    members = {member for member, _skill in levels}
    # In the order of their keys, so that two who save at the same time wait for each other.
    locked = Member.objects.select_for_update(of=("self",)).filter(pk__in=members).order_by("pk")
    known = {member.pk for member in locked}
    skills = set(Skill.objects.filter(pk__in={s for _m, s in levels}).values_list("pk", flat=True))
    before = {
        (one.member_id, one.skill_id): one for one in SkillLevel.objects.filter(member__in=known)
    }
    write, gone = [], []
    for (member, skill), level in levels.items():
        old = before.get((member, skill))
        if member not in known or skill not in skills or level == (old.level if old else ""):
            continue
        if level:
            row = old or SkillLevel(program=program, member_id=member, skill_id=skill)
            row.level = level
            write.append(row)
        elif old:
            gone.append(old.pk)
    _write(write)
    if gone:
        SkillLevel.objects.filter(pk__in=gone).delete()
    return len(write) + len(gone)


def _write(rows: Iterable[SkillLevel]) -> None:
    SkillLevel.objects.bulk_create(
        rows,
        batch_size=1000,
        update_conflicts=True,
        unique_fields=["program", "member", "skill"],
        update_fields=["level", "changed_at"],
    )


@transaction.atomic
def add_skill(program: Any, name: str) -> Skill:
    """Put a skill at the end of the catalogue. Raises `IntegrityError` for a second of its name."""
    last = Skill.objects.order_by("-position").values_list("position", flat=True).first() or 0
    return Skill.objects.create(program=program, name=name, position=last + STEP)


@transaction.atomic
def move_skill(skill: Skill, *, by: int) -> list[Skill]:
    """Move a skill `by` places down the catalogue (up for less than 0); the new order."""
    skills = list(Skill.objects.select_for_update(of=("self",)).order_by("position", "name", "pk"))
    place = skills.index(skill)
    skills.insert(max(0, min(place + by, len(skills) - 1)), skills.pop(place))
    for number, one in enumerate(skills, 1):
        one.position = number * STEP
    Skill.objects.bulk_update(skills, ["position"])
    return skills


@transaction.atomic
def remove_skill(skill: Skill, *, with_levels: bool = False) -> None:
    """Take a skill out of the catalogue. Raises `SkillInUse` unless its levels may go too."""
    skill = hold(skill)
    if (count := skill.levels.count()) and not with_levels:
        raise SkillInUse(count)
    skill.delete()
