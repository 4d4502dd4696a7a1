"""The timeline: template, dependencies, slips, and what the spine learns."""

from datetime import date, timedelta

import pytest
from django.urls import reverse
from hypothesis import given, settings
from hypothesis import strategies as st

from bic.blueprint.models import StepRecord
from bic.tenancy import scope
from planning.calendar import Unit
from planning.models import Dependency, Milestone, Slip
from planning.services import timeline as services
from tests.factories import CommunityFactory, MembershipFactory, ProgramFactory

pytestmark = pytest.mark.django_db
BEGIN = date(2027, 3, 1)


@pytest.fixture
def director(program):
    return MembershipFactory(program=program, role="director").user


@pytest.fixture
def lay(program, larkspur):
    """The usual calendar of a community, from March 1, 2027."""
    with scope(program):
        services.start_from_template(program, larkspur, begins_on=BEGIN)
        yield {one.template_key: one for one in Milestone.objects.filter(community=larkspur)}


def milestone(program, title, day=BEGIN, **fields):
    return services.add_milestone(
        Milestone(program=program, title=title, starts_on=day, ends_on=day, **fields)
    )


def url(name, *args, **options):
    return reverse(f"planning:{name}", args=["piedmont", *args], **options)


def test_the_usual_calendar_lies_around_the_day_the_work_begins(lay):
    assert (lay["agreement"].starts_on, lay["agreement"].ends_on) == (date(2026, 12, 1), BEGIN)
    assert lay["evaluation"].ends_on == date(2030, 3, 1)


def test_the_usual_calendar_is_laid_once(program, larkspur, lay):
    assert services.start_from_template(program, larkspur, begins_on=BEGIN) == []


def test_the_spine_learns_the_days_of_its_steps(larkspur, lay):
    record = StepRecord.objects.get(community=larkspur, code="R2")

    assert (record.planned_on, record.revised_on) == (lay["research"].ends_on, None)


def test_a_step_with_two_milestones_is_planned_for_the_last(larkspur, lay):
    record = StepRecord.objects.get(community=larkspur, code="C5")

    assert record.planned_on == lay["survey_2"].ends_on


def test_a_slip_moves_all_that_waits_and_keeps_the_first_plan(director, larkspur, lay):
    before = {key: one.ends_on for key, one in lay.items()}

    moved = services.slip(lay["meetings"], amount=3, unit=Unit.WEEKS, reason="Hall", by=director)

    now = {one.template_key: one for one in Milestone.objects.filter(community=larkspur)}
    expected = {"meetings", "feasibility", "decisions", "implementation", "evaluation"}
    assert {one.template_key for one in moved} == expected
    for key, one in now.items():
        shift = timedelta(weeks=3) if key in expected else timedelta(0)
        assert (one.ends_on, one.first_ends_on) == (before[key] + shift, before[key])


def test_a_slip_tells_the_spine_and_keeps_its_reason(director, larkspur, lay):
    services.slip(lay["meetings"], amount=3, unit=Unit.WEEKS, reason="No hall", by=director)

    record = StepRecord.objects.get(community=larkspur, code="C1")
    kept = Slip.objects.get()
    assert record.revised_on == record.planned_on + timedelta(weeks=3)
    assert (kept.reason, kept.words, kept.moved_count) == ("No hall", "3 weeks later", 5)


def test_what_is_reached_does_not_slip(director, lay):
    lay["feasibility"].reached_on = BEGIN
    lay["feasibility"].save()

    moved = services.slip(lay["meetings"], amount=1, unit=Unit.WEEKS, reason="Hall", by=director)

    assert lay["feasibility"] not in moved


def test_a_cycle_is_refused_with_its_names(program, open_scope):
    first, second, third = (milestone(program, name) for name in ("Call", "Choice", "Signing"))
    services.set_after(second, [first])
    services.set_after(third, [second])

    with pytest.raises(services.Cycle) as raised:
        services.set_after(first, [third])

    assert raised.value.names == ["Call", "Choice", "Signing", "Call"]


@settings(max_examples=40, deadline=None)
@given(st.lists(st.tuples(st.integers(0, 6), st.integers(0, 6)), max_size=25))
def test_a_path_is_found_exactly_when_there_is_one(links):
    later = services._by_earlier(links)
    reachable = {0}
    for _round in range(8):
        reachable |= {b for a, b in links if a in reachable}

    for goal in range(1, 7):
        assert bool(services._path(later, 0, {goal})) == (goal in reachable)


def test_what_waited_for_a_removed_milestone_waits_for_what_it_waited_for(program, open_scope):
    first, second, third = (milestone(program, name) for name in ("Call", "Choice", "Signing"))
    services.set_after(second, [first])
    services.set_after(third, [second])

    services.remove_milestone(second)

    assert list(Dependency.objects.values_list("milestone__title", "after__title")) == [
        ("Signing", "Call")
    ]


def test_staff_add_a_milestone_with_what_it_waits_for(program, client_as):
    with scope(program):
        first = milestone(program, "Call")

    client_as("coordinator").post(
        url("timeline_create"),
        {
            "title": "Choice",
            "starts_on": "2027-04-01",
            "ends_on": "2027-05-01",
            "after": [first.pk],
        },
    )

    with scope(program):
        added = Milestone.objects.get(title="Choice")
        assert (added.first_ends_on, added.waits_for.get().after) == (date(2027, 5, 1), first)


def test_a_last_day_before_the_first_is_refused_at_its_field(program, client_as):
    response = client_as("coordinator").post(
        url("timeline_create"),
        {"title": "Choice", "starts_on": "2027-04-01", "ends_on": "2027-03-01"},
    )

    assert response.context["form"].errors["ends_on"] == ["The last day is before the first."]


def test_a_cycle_is_said_at_the_field(program, client_as):
    with scope(program):
        first, second = milestone(program, "Call"), milestone(program, "Choice")
        services.set_after(second, [first])

    response = client_as("coordinator").post(
        url("timeline_update", first.pk),
        {"title": "Call", "starts_on": "2027-03-01", "ends_on": "2027-03-01", "after": second.pk},
    )

    assert response.context["form"].errors["after"] == [
        "These would wait for each other: Call → Choice → Call."
    ]


def test_one_looks_at_a_slip_before_it_happens(program, client_as, lay):
    response = client_as("coordinator").post(
        url("timeline_slip", lay["meetings"].pk),
        {"amount": 2, "unit": "weeks", "direction": "later", "reason": "Hall", "look": "1"},
    )

    assert len(response.context["moves"]) == 5
    assert Milestone.objects.get(pk=lay["meetings"].pk).ends_on == lay["meetings"].first_ends_on


def test_a_slip_may_lead_earlier(program, client_as, lay):
    client_as("coordinator").post(
        url("timeline_slip", lay["evaluation"].pk),
        {"amount": 1, "unit": "weeks", "direction": "earlier", "reason": "Funder asks"},
    )

    found = Milestone.objects.get(pk=lay["evaluation"].pk)
    assert found.moved == "1 week earlier"


def test_partners_see_the_timeline_of_their_community_and_cannot_change_it(
    program, larkspur, client_as, lay
):
    partner = client_as("lead", community=larkspur)

    response = partner.get(url("timeline_community", "larkspur"))

    assert len(response.context["milestones"]) == 11
    assert b"timeline/" + str(lay["call"].pk).encode() + b"/edit" not in response.content


def test_a_timeline_without_milestones_says_so_to_everybody_who_may_see_it(
    program, larkspur, client_as
):
    for role, fields in (("director", {}), ("lead", {"community": larkspur})):
        response = client_as(role, **fields).get(url("timeline_community", "larkspur"))

        assert "No milestones yet" in response.content.decode()


def test_a_milestone_of_another_program_is_not_found(client_as):
    other = ProgramFactory()
    with scope(other):
        theirs = milestone(other, "Theirs")

    response = client_as("director").get(url("timeline_update", theirs.pk))

    assert response.status_code == 404


@pytest.mark.parametrize(("name", "args"), [("timeline", []), ("timeline_list", [])])
def test_a_page_costs_the_same_for_any_length(program, client_as, count_queries, name, args):
    client = client_as("coordinator")
    with scope(program):
        milestone(program, "One")
    client.get(url(name, *args))
    for_one = count_queries(lambda: client.get(url(name, *args)))
    with scope(program):
        before = None
        for number in range(20):
            one = milestone(program, f"Milestone {number}", community=None)
            services.set_after(one, [before] if before else [])
            before = one
    for_many = count_queries(lambda: client.get(url(name, *args)))

    assert for_many == for_one <= 15


def test_the_list_shows_late_ones_of_every_community(program, client_as):
    town = CommunityFactory(program=program, name="Oakhaven")
    with scope(program):
        milestone(program, "Late here", date(2020, 1, 6), community=town)
        milestone(program, "Ahead", date(2090, 1, 2))

    response = client_as("observer").get(url("timeline_list", query={"state": "late"}))

    assert [one.title for one in response.context["listing"].page] == ["Late here"]


def test_nothing_slips_to_a_day_that_nobody_may_write(client_as, program):
    with scope(program):
        far = milestone(program, "Evaluation", date(2195, 5, 4))
    answer = {"amount": 520, "unit": "weeks", "direction": "later", "reason": "A wrong key"}
    address = url("timeline_slip", far.pk)

    response = client_as("director").post(address, answer)

    assert "It would move to a day that is too far away." in response.content.decode()
    far.refresh_from_db()
    assert far.starts_on == date(2195, 5, 4)
