"""What changed in somebody's skills: levels come and go, so no one row tells it."""

from dataclasses import dataclass
from datetime import datetime
from typing import Any

from bic.people.models import User
from planning.models import Skill, SkillLevel

SHOWN = 8


@dataclass(frozen=True)
class SkillChange:
    """One change of a level; `before` and `after` are in words, "" for none."""

    when: datetime
    who: Any
    skill: str
    before: str
    after: str


def skill_changes(member: Any) -> list[SkillChange]:
    """The newest changes of levels, newest first; three queries."""
    events: Any = SkillLevel.pgh_event_model  # type: ignore[attr-defined]
    # Twice as many, so that most of those shown know what was before.
    rows = list(events.objects.filter(member_id=member.pk).order_by("-pgh_id")[: SHOWN * 2])
    skills = Skill.objects.in_bulk({row.skill_id for row in rows})
    people = User.objects.in_bulk({(row.pgh_context or {}).get("user") for row in rows} - {None})
    words = {str(value): str(label) for value, label in SkillLevel.Level.choices}
    found = []
    for number, row in enumerate(rows[:SHOWN]):
        if row.pgh_label == "delete":
            before, after = row.level, ""
        else:
            older = (one for one in rows[number + 1 :] if one.skill_id == row.skill_id)
            last = None if row.pgh_label == "insert" else next(older, None)
            before, after = (last.level if last else ""), row.level
        found.append(
            SkillChange(
                row.pgh_created_at,
                people.get((row.pgh_context or {}).get("user")),
                skills[row.skill_id].label if row.skill_id in skills else "",
                words.get(before, ""),
                words.get(after, ""),
            )
        )
    return found
