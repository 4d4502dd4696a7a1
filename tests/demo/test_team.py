"""The team of the demo program."""

from bic.blueprint.evidence import gather_program
from bic.days import today_in
from bic.tenancy import scope
from planning.capacity import pieces
from planning.coverage import coverage
from planning.models import Member, Skill


def test_the_demo_team_covers_every_skill_one_of_them_thinly_and_one_person_does_too_much(program):
    today = today_in(program)
    with scope(program):
        people = list(Member.objects.on_team(today).for_list(today))
        found = coverage(Skill.objects.order_by("position"), people)
        over = {
            one.name
            for one in people
            if any(p.over for p in pieces(one.availability.all(), one.assignments.all()))
        }
        said = gather_program(program).get("P1").headline

    assert said == "7 members and 2 outside experts cover 7 of 7 skills"
    assert [(c.skill.key, c.people[0].name) for c in found.thin] == [
        ("quantitative", "Jonah Castellanos")
    ]
    assert over == {"Priya Venkataraman"}
