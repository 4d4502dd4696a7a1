"""Subjects of the addresses of planning."""

from datetime import date

from planning.models import Assignment, Availability, Member, Skill

OF_MEMBER = (
    *("team_member", "team_member_update", "team_member_history", "team_member_leave"),
    *("team_member_come_back", "team_hours_create", "team_work_create"),
)
OF_HOURS = ("team_hours_update", "team_hours_history", "team_hours_delete")
OF_WORK = ("team_work_update", "team_work_history", "team_work_delete")
OF_SKILL = ("team_skill_update", "team_skill_move", "team_skill_delete")


def furnish(place):
    """Somebody on the team with hours and work, and a skill."""
    program = place.program
    member = Member.objects.create(program=program, name=f"Helper of {place.community.name}")
    period = {"program": program, "member": member, "starts_on": date(2026, 1, 1)}
    hours = Availability.objects.create(**period, hours_per_week=20)
    work = Assignment.objects.create(
        **period, community=place.community, role="Facilitator", hours_per_week=10
    )
    skill = Skill.objects.create(program=program, name=f"Skill of {place.community.name}")
    for name in (*OF_MEMBER, *OF_HOURS, *OF_WORK):
        place.subjects[f"planning:{name}:pk"] = member.pk
    for names, subject in ((OF_HOURS, hours), (OF_WORK, work)):
        for name in names:
            place.subjects[f"planning:{name}:number"] = subject.pk
    for name in OF_SKILL:
        place.subjects[f"planning:{name}:pk"] = skill.pk
