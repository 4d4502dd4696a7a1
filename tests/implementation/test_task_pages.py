"""The tasks of a plan as table, board and timeline, by person and organization, and one's own."""

from datetime import date, timedelta

import pytest
import time_machine
from django.utils import timezone

from implementation.models import PartnerPerson, SavedFilter, Task
from meetings.models import Task as MeetingTask
from tests.implementation.making import make_action, make_partner, make_plan, make_task
from tests.queries import queries_of

TODAY = date(2026, 6, 15)
SHAPES = ("task_list", "task_board", "task_timeline")


@pytest.fixture(autouse=True)
def then():
    with time_machine.travel(timezone.make_aware(timezone.datetime(2026, 6, 15, 12)), tick=False):
        yield


@pytest.fixture
def action(inside, larkspur):
    return make_action(make_plan(larkspur), lead=make_partner(larkspur, "City clerk"))


@pytest.fixture
def tasks(action, people):
    """Five tasks: late, begun and silent, waiting for its day, nobody's, and done."""
    nonprofit = people["nonprofit"]
    house = make_partner(action.community, "Welcome House")
    PartnerPerson.objects.create(
        program=action.program, community=action.community, partner=house, user=nonprofit
    )
    return {
        "late": make_task(
            action, "Light the crossings", owner=nonprofit, status="in_progress",
            starts_on=date(2026, 1, 5), due_on=date(2026, 6, 9), updated_on=date(2026, 5, 1),
        ),
        "silent": make_task(
            action, "Translate the forms", helper="Rosa", status="in_progress",
            starts_on=date(2026, 1, 1), due_on=date(2026, 7, 9), updated_on=date(2026, 2, 1),
        ),
        "coming": make_task(
            action, "Second enrollment day", owner=people["municipal"], backup=nonprofit,
            starts_on=date(2026, 8, 1), due_on=date(2026, 8, 8),
        ),
        "nobody": make_task(action, "Find a room", partner=house),
        "done": make_task(
            action, "Sign the contract", helper="Rosa", status="done",
            starts_on=date(2025, 1, 1), due_on=date(2025, 3, 1),
        ),
    }  # fmt: skip


def titles(response):
    return {row.title for row in response.context["listing"].page}


@pytest.mark.parametrize(
    ("query", "found"),
    [
        ("state=late", {"late"}),
        ("state=stale", {"silent"}),
        ("state=soon", {"silent"}),
        ("state=unnamed", {"nobody"}),
        ("state=open", {"late", "silent", "coming", "nobody"}),
        ("status=done", {"done"}),
        ("person=name:Rosa", {"silent", "done"}),
        ("person=nobody", {"nobody"}),
        ("q=FORMS translate", {"silent"}),
        ("q=front desk", {"late", "silent", "coming", "nobody", "done"}),
        ("status=nonsense&topic=0&person=%00&sort=nonsense", None),
        ("window=months", {"late", "silent", "coming"}),
    ],
)
def test_a_filter_finds_what_it_says(as_, at, tasks, query, found):
    shape = "task_timeline" if "window" in query else "task_list"

    response = as_("director").get(f"{at(shape)}?{query}")

    assert titles(response) == {tasks[one].title for one in found or tasks}


def test_each_shape_shows_what_passes_the_filter(as_, at, tasks):
    for shape in SHAPES:
        response = as_("director").get(f"{at(shape)}?state=late")
        assert titles(response) == {"Light the crossings"}
        part = as_("director").get(at(shape), headers={"HX-Request": "true"})
        assert "Sign the contract" in part.content.decode()
        assert "<h1" not in part.content.decode()


def test_a_person_and_an_organization_find_their_own(as_, at, tasks):
    client = as_("nonprofit")

    assert titles(client.get(f"{at('task_list')}?person=mine")) == {"Light the crossings"}
    assert titles(client.get(f"{at('task_list')}?partner=mine")) == {"Find a room"}


def test_partners_do_not_learn_who_has_no_account(as_, at, tasks):
    for shape in SHAPES:
        page = as_("nonprofit").get(at(shape)).content.decode()
        named = as_("observer").get(at(shape)).content.decode()
        assert "Rosa" not in page
        assert "Somebody without an account" in page
        assert "Rosa" in named


def test_the_table_says_what_is_late_and_silent(as_, at, tasks):
    page = as_("director").get(at("task_list"))

    rows = {row.title: row for row in page.context["listing"].page}
    assert rows["Light the crossings"].late_days == 6
    assert [row.title for row in rows.values() if row.is_stale] == ["Translate the forms"]
    assert "6 days late" in page.content.decode()
    assert rows["Find a room"].partner_words == "Welcome House"
    assert rows["Light the crossings"].partner_words == "City clerk"


def test_only_whoever_may_change_a_task_chooses_among_them(as_, at, tasks):
    def first_column(role):
        page = as_(role).get(at("task_list"))
        cells = page.content.decode().split('id="results"')[1].split("<tr")[2].count("<td")
        heads = page.context["listing"].heads
        return heads[0].words, cells == len(heads) - 1

    assert first_column("coordinator") == ("Choose", True)
    assert first_column("observer") == ("Task", True)


def test_the_timeline_has_a_bar_for_each_task_and_says_the_same_in_words(as_, at, tasks):
    page = as_("director").get(at("task_timeline"))

    table = page.context["listing"].table
    ((_number, _title, parts),) = table.groups
    ((action, rows),) = parts
    assert (action.done, action.all) == (1, 5)
    assert len(table.axis.heads) == 8
    late = next(row for row in rows if row.late_days)
    assert 'class="g-att"' in late.drawing
    assert 'class="g-over"' in late.drawing
    assert "rect" not in next(row for row in rows if row.title == "Find a room").drawing
    assert "Jan 5, 2026 – Jun 9, 2026" in page.content.decode()
    assert "no day yet" in page.content.decode()


def test_by_person_and_by_organization_count_the_same_tasks(as_, at, tasks):
    client = as_("director")

    people = {one.name: one for one in client.get(at("task_people")).context["loads"]}
    partners = {one.name: one for one in client.get(at("task_organizations")).context["loads"]}

    assert (people["Rosa"].open, people["Rosa"].stale, people["Rosa"].done) == (1, 1, 1)
    assert people["Nobody yet"].open == 1
    assert (partners["City clerk"].open, partners["City clerk"].late) == (3, 1)
    assert partners["Welcome House"].open == 1
    for load in (*people.values(), *partners.values()):
        late = client.get(f"{at('task_list')}?{load.query_of('late')}")
        assert len(titles(late)) == load.late
    assert "Rosa" not in {
        one.name for one in as_("nonprofit").get(at("task_people")).context["loads"]
    }


def test_my_tasks_are_mine_those_i_stand_in_for_and_my_organizations(
    as_, tasks, program, larkspur, people
):
    MeetingTask.objects.create(
        program=program, community=larkspur, title="Thank the hosts", owner=people["nonprofit"],
        due_on=TODAY + timedelta(days=2),
    )  # fmt: skip
    address = f"/{program.slug}/my-tasks/"

    def shown(query=""):
        page = as_("nonprofit").get(f"{address}?{query}")
        return [(key, [one.title for one in duties]) for key, _w, duties in page.context["times"]]

    assert shown() == [("late", ["Light the crossings"]), ("week", ["Thank the hosts"])]
    assert shown("of=backup") == [("later", ["Second enrollment day"])]
    assert shown("of=organization") == [("no day", ["Find a room"])]
    assert shown("of=nonsense") == shown()
    overview = as_("nonprofit").get(f"/{program.slug}/communities/larkspur/")
    assert "Thank the hosts" in overview.content.decode()


def test_a_filter_is_saved_shared_and_found_in_every_shape(as_, at, tasks):
    query = "state=late&window=weeks&nonsense=1"
    as_("coordinator").post(
        f"{at('savedfilter_create')}?{query}", {"title": "Late now", "is_shared": "on"}
    )
    saved = SavedFilter.objects.get()
    assert saved.query == "state=late&window=weeks"
    as_("nonprofit").post(
        f"{at('savedfilter_create')}?person=mine", {"title": "Mine", "is_shared": "on"}
    )
    own = SavedFilter.objects.get(title="Mine")
    assert not own.is_shared

    for shape in SHAPES:
        offered = as_("municipal").get(at(shape)).context["saved_filters"]
        assert [one["title"] for one in offered] == ["Late now"]
    twice = as_("nonprofit").post(f"{at('savedfilter_create')}?q=x", {"title": "Mine"})
    assert "You have a filter of this name" in twice.content.decode()
    assert as_("municipal").get(at("savedfilter_update", own.pk)).status_code == 404
    as_("coordinator").post(at("savedfilter_update", saved.pk), {"title": "Late"})
    saved.refresh_from_db()
    assert (saved.title, saved.is_shared) == ("Late", False)
    as_("nonprofit").post(at("savedfilter_delete", own.pk))
    assert SavedFilter.objects.count() == 1


def test_a_filter_that_narrows_nothing_is_not_saved(as_, at, tasks):
    answer = as_("director").post(f"{at('savedfilter_create')}?status=nonsense", {"title": "All"})

    assert answer.status_code == 302
    assert not SavedFilter.objects.exists()


@pytest.mark.parametrize(
    ("shape", "most"), [("task_list", 11), ("task_board", 12), ("task_timeline", 13)]
)
def test_a_shape_costs_the_same_for_any_number_of_tasks(as_, at, tasks, people, shape, most):
    client = as_("director")
    before = queries_of(client, at(shape))
    action = tasks["late"].action
    Task.objects.bulk_create(
        Task(
            program=action.program, community=action.community, action=action, title=f"Task {n}",
            owner=people["municipal"], due_on=TODAY + timedelta(days=n),
        )
        for n in range(40)
    )  # fmt: skip

    after = queries_of(client, at(shape))

    assert len(before) == len(after)
    assert len(after) <= most


def test_a_page_of_fifty_tasks_is_light(as_, at, tasks, people):
    action = tasks["late"].action
    place = {"program": action.program, "community": action.community, "action": action}
    client, sizes = as_("director"), []
    for count in (1, 49):
        Task.objects.bulk_create(
            Task(
                title="Call the partners of the town and agree on a day " * 2, **place,
                owner=people["municipal"], due_on=TODAY - timedelta(days=n), updated_on=TODAY,
            )
            for n in range(count)
        )  # fmt: skip
        sizes.append(len(client.get(at("task_list")).content))

    assert (sizes[1] - sizes[0]) / 49 < 1_500
    assert sizes[1] < 100_000


def test_a_row_shows_markup_that_somebody_wrote_as_their_words(as_, at, tasks):
    hostile = '<img src=x onerror="alert(1)">'
    Task.objects.filter(pk=tasks["late"].pk).update(title=hostile, owner=None, helper=hostile)

    page = as_("director").get(at("task_list")).content.decode()

    assert hostile not in page
    assert page.count("&lt;img src=x onerror=&quot;alert(1)&quot;&gt;") >= 2


def test_what_the_filters_show_is_taken_along(as_, at, tasks):
    csv = as_("director").get(f"{at('task_list')}?state=late&export=csv")

    head, row = csv.content.decode("utf-8-sig").splitlines()
    assert head.startswith("Code,Topic,Action,Task")
    assert "Light the crossings" in row
    assert as_("nonprofit").get(f"{at('task_list')}?export=csv").status_code == 403
