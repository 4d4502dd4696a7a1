"""Versions of the charter: one draft, frozen once approved, compared in words."""

from datetime import date

import pytest
from django.db import DatabaseError, IntegrityError, transaction
from django.utils import translation

from planning.charter import fingerprint
from planning.comparison import compare
from planning.models import CharterEntry, CharterItem, CharterVersion
from planning.models.charter import Kind
from planning.services import charter as services
from tests.factories import UserFactory

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("open_scope")]
TODAY = date(2026, 5, 1)


def items(version):
    return list(CharterItem.objects.filter(version=version).in_order())


def item(version, title):
    return CharterItem.objects.select_related("version", "entry").get(version=version, title=title)


def begin(program):
    return services.begin_draft(program, by=UserFactory())


def approve(draft, note="Board, May 4"):
    draft.refresh_from_db()
    seen = fingerprint(draft, items(draft))
    return services.approve(draft, by=UserFactory(), note=note, seen=seen)


def changes(old, new):
    return [one.words for one in compare(old, items(old), new, items(new))]


@pytest.fixture
def draft(program):
    return services.load_suggestions(begin(program), today=TODAY)


@pytest.fixture
def approved(draft):
    return approve(draft)


@pytest.fixture
def second(program, approved):
    return begin(program)


def test_a_program_has_one_draft_at_a_time(program, draft):
    with pytest.raises(services.DraftExists):
        begin(program)
    with pytest.raises(IntegrityError), transaction.atomic():
        CharterVersion.objects.create(program=program, number=9, created_by=UserFactory())


def test_a_new_draft_says_what_the_version_in_force_says(approved, second):
    assert (second.number, second.based_on) == (2, approved)
    assert changes(approved, second) == []


def test_an_approved_version_is_frozen_in_services_and_in_postgresql(approved):
    one = item(approved, "Need")
    for act in (
        lambda: services.save_purpose(approved, purpose="x"),
        lambda: services.save_item(one, title="x"),
        lambda: services.remove_item(one),
        lambda: services.move_item(one, up=True),
        lambda: services.add_item(approved, Kind.OUTCOME, title="x"),
        lambda: services.discard(approved),
    ):
        with pytest.raises(services.DraftGone):
            act()
    for act in (
        lambda: CharterVersion.objects.filter(pk=approved.pk).update(purpose="x"),
        lambda: CharterVersion.objects.filter(pk=approved.pk).update(state="draft"),
        lambda: CharterItem.objects.filter(pk=one.pk).update(title="x"),
        lambda: CharterItem.objects.filter(pk=one.pk).delete(),
    ):
        with pytest.raises(DatabaseError), transaction.atomic():
            act()


def test_every_kind_of_change_is_told_in_words(approved, second):
    outcome = items(second)[[one.code for one in items(second)].index("O3")]
    services.save_item(item(second, outcome.title), title="Services reach everybody")
    services.save_item(item(second, "Leadership commitment"), weight=4)
    visits = item(second, "Site visits")
    services.save_item(visits, starts_on=date(2027, 2, 16), ends_on=None)
    services.save_item(item(second, "Need"), title="Need and growth")
    services.save_item(item(second, "Assets"), text="What is there.")
    services.remove_item(item(second, "Evaluation"))
    services.add_item(second, Kind.OUTCOME, title="Children thrive")
    services.move_item(item(second, "Participatory assessment"), up=True)
    services.save_purpose(second, purpose="To belong.")
    second.refresh_from_db()

    assert changes(approved, second) == [
        "Purpose reworded",
        "Service “Evaluation” removed",
        "Service “Participatory assessment” moved to place 1",
        "Outcome O3 reworded",
        "Outcome O5 added",
        "Criterion “Leadership commitment”: weight 3 to 4",
        "Criterion “Need” renamed “Need and growth”",
        "Criterion “Assets” reworded",
        "Stage “Site visits” moved from Feb 8 – Feb 18 to Feb 16, 2027",
    ]
    with translation.override("es"):
        told = changes(approved, second)
    assert told[0] == "Propósito: nueva redacción"
    assert told[5].endswith("pasa de peso 3 a 4")


def test_days_of_different_years_are_told_with_their_years(approved, second):
    services.save_item(item(second, "Applications due"), starts_on=date(2028, 1, 12))

    assert changes(approved, second) == [
        "Stage “Applications due” moved from Jan 30, 2027 to Jan 12, 2028"
    ]


def test_one_item_that_went_to_the_end_is_one_move(approved, second):
    first = items(second)
    service = next(one for one in first if one.kind == Kind.SERVICE)
    for _turn in range(5):
        services.move_item(item(second, service.title), up=False)

    assert changes(approved, second) == [f"Service “{service.title}” moved to place 6"]


def test_the_number_of_an_outcome_is_never_given_again(draft):
    added = services.add_item(draft, Kind.OUTCOME, title="Children thrive")
    services.remove_item(added)
    again = services.add_item(draft, Kind.OUTCOME, title="Elders are heard")

    assert (added.entry.code, again.code) == ("O5", "O6")


def test_later_phases_find_what_is_in_force_and_not_what_is_drafted(approved, second):
    services.add_item(second, Kind.OUTCOME, title="Children thrive")
    services.save_item(item(second, "Need"), weight=9)

    in_force = CharterItem.objects.in_force()
    assert [one.code for one in in_force.outcomes()] == ["O1", "O2", "O3", "O4"]
    assert sum(one.weight for one in in_force.criteria()) == 18
    assert [one.title for one in in_force.stages()][:2] == [
        "Applications due",
        "Review of applications",
    ]
    assert CharterEntry.objects.outcomes().count() == 5
    assert CharterEntry.objects.criteria().count() == 9


def test_an_incomplete_charter_is_not_approved(program):
    draft = begin(program)
    with pytest.raises(services.NotReady) as refused:
        approve(draft)
    assert [gap.anchor for gap in refused.value.gaps] == [
        *("part-purpose", "part-service", "part-outcome", "part-criterion", "part-stage"),
    ]


def test_criteria_of_which_none_weighs_anything_are_no_rubric(draft):
    CharterItem.objects.filter(version=draft, kind=Kind.CRITERION).update(weight=0)

    with pytest.raises(services.NotReady) as refused:
        approve(draft)

    assert [gap.words for gap in refused.value.gaps] == [
        "Give at least one criterion a weight above zero."
    ]


def test_a_draft_that_says_nothing_new_is_not_approved(second):
    with pytest.raises(services.NotReady) as refused:
        approve(second)
    assert refused.value.gaps == []


def test_what_is_approved_is_what_was_read(draft):
    seen = fingerprint(draft, items(draft))
    services.save_item(item(draft, "Need"), weight=50)

    with pytest.raises(services.DraftChanged):
        services.approve(draft, by=UserFactory(), note="", seen=seen)


def test_suggestions_bury_nothing(draft):
    with pytest.raises(services.DraftNotEmpty):
        services.load_suggestions(draft, today=TODAY)


def test_a_discarded_draft_leaves_the_version_in_force(approved, second):
    services.discard(second)

    assert list(CharterVersion.objects.all()) == [approved]


@pytest.mark.parametrize(
    "wrong",
    [
        {"kind": "criterion", "weight": None},
        {"kind": "service", "weight": 3},
        {"kind": "stage"},
        {"kind": "stage", "starts_on": date(2027, 1, 2), "ends_on": date(2027, 1, 1)},
        {"kind": "outcome", "starts_on": date(2027, 1, 2)},
    ],
)
def test_postgresql_refuses_what_a_kind_cannot_have(draft, wrong):
    kind = wrong.pop("kind")
    with pytest.raises(IntegrityError), transaction.atomic():
        services.add_item(draft, kind, title="Wrong", **wrong)
