"""Skills: the catalogue, levels, coverage, and the evidence of step P1."""

from datetime import date

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.utils import translation

from bic.blueprint import State
from bic.blueprint.evidence import _questions, gather_program
from bic.tenancy import scope
from bic.tenancy.founding import found
from planning.coverage import by_community, coverage
from planning.histories import skill_changes
from planning.models import Assignment, Member, Skill, SkillLevel
from planning.services import team as services
from tests.factories import CommunityFactory, ProgramFactory

TODAY = date(2026, 6, 1)
BEFORE = date(2026, 1, 1)


@pytest.fixture
def ana(program, open_scope):
    return Member.objects.create(program=program, name="Ana Ruiz")


@pytest.fixture
def bo(program, open_scope):
    return Member.objects.create(program=program, name="Bo Lind", kind="expert")


def skill(key):
    return Skill.objects.get(key=key)


def set_all(member, level="able", but=()):
    keys = [one.pk for one in Skill.objects.exclude(key__in=but)]
    return services.set_levels(member.program, {(member.pk, key): level for key in keys})


def people():
    return list(Member.objects.on_team(TODAY).for_list(TODAY))


def catalogue():
    return [one.label for one in Skill.objects.order_by("position", "name")]


def test_a_new_program_has_the_skills_of_the_blueprint(program, open_scope):
    assert catalogue() == [
        "Group facilitation",
        "Appreciative Inquiry",
        "Qualitative research",
        "Quantitative research",
        "Immigration and refugee issues",
        "City and regional planning",
        "Administration",
    ]
    with translation.override("es"):
        assert skill("administration").label == "Administración"


def test_setting_levels_writes_what_differs_and_nothing_else(ana):
    first, second = skill("facilitation").pk, skill("planning").pk

    done = [
        services.set_levels(ana.program, {(ana.pk, first): "able", (ana.pk, second): ""}),
        services.set_levels(ana.program, {(ana.pk, first): "able"}),
        services.set_levels(ana.program, {(ana.pk, first): "expert"}),
        services.set_levels(ana.program, {(ana.pk, first): ""}),
    ]

    assert done == [1, 0, 1, 1]
    assert SkillLevel.objects.count() == 0
    told = [(one.skill, one.before, one.after) for one in skill_changes(ana)]
    assert told == [
        ("Group facilitation", "Expert", ""),
        ("Group facilitation", "Able", "Expert"),
        ("Group facilitation", "", "Able"),
    ]


def test_levels_of_people_and_skills_elsewhere_are_left_out(ana):
    other = ProgramFactory()
    with scope(other):
        stranger = Member.objects.create(program=other, name="Stranger")
        theirs = Skill.objects.create(program=other, name="Theirs")
    own = skill("planning").pk

    count = services.set_levels(
        ana.program,
        {(stranger.pk, own): "able", (ana.pk, theirs.pk): "able", (10**15, own): "able"},
    )

    assert (count, SkillLevel.objects.count()) == (0, 0)


def test_skills_move_and_stay_in_their_order(program, open_scope):
    last = services.add_skill(program, "Grant writing")

    services.move_skill(last, by=-2)
    services.move_skill(skill("facilitation"), by=-1)
    services.move_skill(skill("administration"), by=5)

    assert catalogue()[0] == "Group facilitation"
    assert catalogue()[-3:] == ["Grant writing", "City and regional planning", "Administration"]


def test_a_skill_that_people_have_goes_only_with_their_levels(ana):
    services.set_levels(ana.program, {(ana.pk, skill("planning").pk): "able"})

    with pytest.raises(services.SkillInUse) as refused:
        services.remove_skill(skill("planning"))
    services.remove_skill(skill("planning"), with_levels=True)

    assert refused.value.args == (1,)
    assert not Skill.objects.filter(key="planning").exists()


def test_coverage_names_what_nobody_and_what_one_alone_covers(ana, bo):
    set_all(ana, but=["quantitative"])
    services.set_levels(ana.program, {(ana.pk, skill("quantitative").pk): "learning"})
    services.set_levels(ana.program, {(bo.pk, skill("planning").pk): "expert"})

    found = coverage(Skill.objects.order_by("position"), people())

    assert [one.skill.key for one in found.missing] == ["quantitative"]
    assert "planning" not in [one.skill.key for one in found.thin]
    assert (len(found.thin), found.covered) == (5, 6)


def test_coverage_of_a_community_is_by_those_assigned_to_it(program, larkspur, ana, bo):
    oakhaven = CommunityFactory(program=program, name="Oakhaven", slug="oakhaven")
    cleo = Member.objects.create(program=program, name="Cleo Day")
    period = {"program": program, "starts_on": BEFORE, "role": "Helper", "hours_per_week": 1}
    Assignment.objects.create(member=ana, community=larkspur, **period)
    Assignment.objects.create(member=bo, community=None, **period)
    Assignment.objects.create(member=cleo, community=oakhaven, ends_on=BEFORE, **period)
    for one in (ana, cleo):
        set_all(one)
    services.set_levels(program, {(bo.pk, skill("planning").pk): "able"})

    here, there = by_community(Skill.objects.all(), people(), [larkspur, oakhaven])

    assert ([one.name for one in here.people], here.covered) == (["Ana Ruiz", "Bo Lind"], 7)
    assert ([one.name for one in there.people], there.covered) == (["Bo Lind"], 1)


def test_step_p1_has_not_started_without_anybody(program, open_scope):
    assert gather_program(program).get("P1") is None


def test_step_p1_is_done_when_every_skill_is_covered(program, ana, bo):
    set_all(ana, but=["quantitative"])
    services.set_levels(program, {(bo.pk, skill("quantitative").pk): "learning"})
    before = gather_program(program).get("P1")

    services.set_levels(program, {(bo.pk, skill("quantitative").pk): "expert"})
    with CaptureQueriesContext(connection) as queries:
        after = gather_program(program).get("P1")

    assert (before.state, before.headline) == (
        State.IN_PROGRESS,
        "1 member and 1 outside expert cover 6 of 7 skills",
    )
    assert (after.state, after.headline, after.url) == (
        State.DONE,
        "1 member and 1 outside expert cover 7 of 7 skills",
        "/piedmont/planning/team/",
    )
    assert len(queries) == 1


def test_the_question_is_written_once_for_all_programs(program, ana):
    other = ProgramFactory()
    found(other)
    set_all(ana)

    one = gather_program(program)["P1"]
    (written,) = _questions.values()
    another = gather_program(other).get("P1")

    assert (one.state, another) == (State.DONE, None)
    assert all(question is written for question in _questions.values())


def test_who_left_covers_nothing(program, ana, bo):
    set_all(ana)
    services.leave(ana, on=BEFORE)

    found = gather_program(program).get("P1")

    assert (found.state, found.headline) == (
        State.IN_PROGRESS,
        "1 outside expert covers 0 of 7 skills",
    )


def test_an_empty_catalogue_proves_nothing(program, ana):
    Skill.objects.all().delete()

    assert gather_program(program).get("P1").state == State.IN_PROGRESS


def test_evidence_says_it_in_spanish(program, ana):
    set_all(ana)

    with translation.override("es"):
        assert gather_program(program).get("P1").headline == "1 integrante cubre 7 de 7 habilidades"
