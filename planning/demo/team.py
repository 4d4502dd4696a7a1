"""The demo's team: seven members and two outside experts, who cover every skill.

Quantitative research hangs on one person, and the facilitator has more work than hours while
the call for applications is open.
"""

from dataclasses import dataclass
from datetime import timedelta
from typing import Any

from bic.story import OF_PROGRAM
from planning.models import Assignment, Availability, Member, Skill, SkillLevel
from planning.services import team as services

LEARNING, ABLE, EXPERT = SkillLevel.Level
PROGRAM = ""
# Days before today, until days after today; None is without end.
FROM_THE_START = (OF_PROGRAM["P1"], None)


@dataclass(frozen=True)
class Work:
    """What somebody does in the town with this short name, or for the program."""

    town: str
    role: str
    hours: int
    days: tuple[int, int | None] = FROM_THE_START


@dataclass(frozen=True)
class Helper:
    """Somebody on the team; `key` is that of the demo's person with an account."""

    name: str
    role: str
    hours: int
    levels: dict[str, str]
    work: tuple[Work, ...] = ()
    languages: tuple[str, ...] = ("en",)
    key: str = ""
    kind: str = Member.Kind.MEMBER
    organization: str = ""
    left_days_ago: int = 0


TEAM = (
    Helper(
        "Amara Whitfield", "Program director", 24,
        {"facilitation": EXPERT, "appreciative": ABLE, "administration": ABLE},
        (Work(PROGRAM, "Director", 16), Work("oakhaven", "Facilitator", 6)), key="amara",
    ),
    Helper(
        "Priya Venkataraman", "Facilitator", 32,
        {"facilitation": EXPERT, "appreciative": EXPERT, "immigration": ABLE},
        (
            Work("mill-fork", "Facilitator", 14), Work("larkspur", "Facilitator", 8),
            Work("saluda-bend", "Facilitator", 8, (400, None)),
            Work(PROGRAM, "Call for applications", 8, (20, 75)),
        ),
        ("en", "es"), key="priya",
    ),
    Helper(
        "Jonah Castellanos", "Researcher", 20,
        {"qualitative": EXPERT, "quantitative": ABLE, "facilitation": LEARNING},
        (Work("mill-fork", "Researcher", 10), Work("saluda-bend", "Researcher", 8, (300, None))),
        ("en", "es"), key="jonah",
    ),
    Helper(
        "Beth Lindqvist", "Advisory board", 4, {"administration": ABLE, "planning": LEARNING},
        (Work(PROGRAM, "Advisor", 3),), key="beth",
    ),
    Helper(
        "Noor Haddad", "Research assistant", 15, {"qualitative": ABLE, "quantitative": LEARNING},
        (Work("mill-fork", "Interviewer", 9, (300, 120)), Work("oakhaven", "Evaluation", 4)),
        ("ar", "en"),
    ),
    Helper(
        "Marcus Ellery", "Planning fellow", 20,
        {"planning": ABLE, "facilitation": LEARNING, "appreciative": LEARNING},
        (Work("mill-fork", "Planner", 8), Work("three-pines", "Planner", 6, (120, None))),
    ),
    Helper(
        "Teresa Boone", "Office manager", 30, {"administration": EXPERT},
        (Work(PROGRAM, "Administration", 26),),
    ),
    Helper(
        "Henrik Osei", "Lecturer in planning", 2, {"planning": EXPERT, "quantitative": LEARNING},
        (Work("mill-fork", "Advisor on planning", 2),), key="henrik",
        kind=Member.Kind.EXPERT, organization="Alder Ridge University",
    ),
    Helper(
        "Sofia Marchetti", "Immigration attorney", 3, {"immigration": EXPERT},
        (Work(PROGRAM, "Advisor on immigration law", 2),), ("en", "es", "it"),
        kind=Member.Kind.EXPERT, organization="Piedmont Legal Aid",
    ),
    Helper(
        "Dale Pruitt", "Facilitator", 20, {"facilitation": ABLE, "quantitative": ABLE},
        (Work("larkspur", "Facilitator", 12),), left_days_ago=210,
    ),
)  # fmt: skip


def load(demo: Any) -> None:
    """Add everybody with their levels, hours and work."""
    skills = {skill.key: skill for skill in Skill.objects.exclude(key="")}
    for helper in TEAM:
        member = _add(demo, helper)
        levels = {(member.pk, skills[key].pk): level for key, level in helper.levels.items()}
        services.set_levels(demo.program, levels)
        if helper.left_days_ago:
            services.leave(member, on=demo.today - timedelta(days=helper.left_days_ago))


def _add(demo: Any, helper: Helper) -> Member:
    user = demo.people.get(helper.key)
    member = Member.objects.create(
        program=demo.program,
        name=helper.name,
        user=user,
        kind=helper.kind,
        role=helper.role,
        organization=helper.organization or demo.program.organization,
        email=user.email if user else "",
        languages=list(helper.languages),
        joined_on=demo.today - timedelta(days=FROM_THE_START[0]),
    )
    Availability.objects.create(
        program=demo.program,
        member=member,
        hours_per_week=helper.hours,
        **_days(demo, FROM_THE_START),
    )
    for work in helper.work:
        Assignment.objects.create(
            program=demo.program,
            member=member,
            community=demo.communities.get(work.town),
            role=work.role,
            hours_per_week=work.hours,
            **_days(demo, work.days),
        )
    return member


def _days(demo: Any, days: tuple[int, int | None]) -> dict[str, Any]:
    before, after = days
    ends_on = None if after is None else demo.today + timedelta(days=after)
    return {"starts_on": demo.today - timedelta(days=before), "ends_on": ends_on}
