"""The history of a record, in words and in a fixed number of queries."""

from datetime import date

import pghistory
import pytest
from django.utils.formats import date_format
from django.utils.functional import Promise

from bic.blueprint.models import GateOverride, StepRecord
from bic.blueprint.views import GateHistory
from bic.documents.models import Document
from bic.notices.models import NoticePreference
from bic.notices.views import PreferenceHistory
from bic.people.models import Invitation, Membership, User
from bic.reports.models import ProgressReport
from bic.ui import history
from communities.models import Community, County
from research.models import CensusFile
from research.views.census import CensusHistory
from tests.factories import MembershipFactory

HAVE_A_PAGE = {
    Community: (),
    Membership: (),
    Invitation: (),
    StepRecord: (),
    GateOverride: GateHistory.leave_out,
    Document: (),
    NoticePreference: PreferenceHistory.leave_out,
    ProgressReport: (),
    CensusFile: CensusHistory.leave_out,
}

pytestmark = pytest.mark.usefixtures("open_scope")


def told(change):
    return [(field.label, field.before, field.after) for field in change.fields]


def test_changes_tell_who_did_what_and_where_newest_first(larkspur, director):
    with pghistory.context(user=director.pk, url="/piedmont/x/", source="web"):
        larkspur.name = "Larkspur Falls"
        larkspur.save()
    with pghistory.context(source="task bic.sweep"):
        larkspur.status = "completed"
        larkspur.save()

    task, page, first = history.changes(larkspur)

    assert (task.who, task.task, task.page) == (None, "bic.sweep", "")
    assert told(task) == [("Status", "Active", "Completed")]
    assert (page.who, page.task, page.page) == (director, "", "/piedmont/x/")
    assert told(page) == [("Name", "Larkspur", "Larkspur Falls")]
    assert (first.action, first.who) == ("insert", None)
    assert ("Name", "", "Larkspur") in told(first)


def test_changes_name_what_foreign_keys_point_to(larkspur, director):
    county = County.objects.get(geoid="37135")
    larkspur.county, larkspur.facilitator = county, director
    larkspur.save()
    larkspur.facilitator = None
    larkspur.save()

    removed, added, _first = history.changes(larkspur)

    assert told(added) == [
        ("County", "", "Orange"),
        ("Facilitator", "", director.display_name),
    ]
    assert told(removed) == [("Facilitator", director.display_name, "")]


def test_what_is_gone_is_called_deleted(larkspur):
    gone = User.objects.create_user("gone@example.org")
    larkspur.facilitator = gone
    larkspur.save()
    larkspur.facilitator = None
    larkspur.save()
    gone.delete()

    removed, *_rest = history.changes(larkspur)

    assert told(removed) == [("Facilitator", "(deleted)", "")]


def test_dates_lists_and_long_text_are_told_in_words(larkspur):
    record = StepRecord.objects.create(community=larkspur, program=larkspur.program, code="I1")
    record.planned_on = date(2026, 3, 1)
    record.sign_off_note = "x" * 5_000
    record.save()
    larkspur.languages = ["es", "ar"]
    larkspur.save()

    (_label, before, planned), (_note, _empty, note) = told(history.changes(record)[0])

    assert (before, planned) == ("", date_format(date(2026, 3, 1)))
    assert len(note) < 2_010
    assert told(history.changes(larkspur)[0]) == [("Languages", "", "Spanish, Arabic")]


@pytest.mark.parametrize("count", [2, 60])
def test_changes_cost_the_same_however_many(program, larkspur, count, django_assert_num_queries):
    for number in range(count):
        larkspur.name = f"Larkspur {number}"
        larkspur.facilitator = MembershipFactory(program=program).user
        larkspur.save()

    # Count, events, the event before them, people, states; a county when there is one.
    with django_assert_num_queries(5):
        page = history.changes(larkspur)

    assert len(list(page)) == min(count + 1, history.PER_PAGE)


def test_the_last_change_of_a_page_is_told_against_the_page_before(larkspur):
    for number in range(5):
        larkspur.name = f"Larkspur {number}"
        larkspur.save()

    newest = history.changes(larkspur, page=1, per_page=2)
    nonsense = history.changes(larkspur, page="x", per_page=2)

    assert [told(change) for change in newest] == [
        [("Name", "Larkspur 3", "Larkspur 4")],
        [("Name", "Larkspur 2", "Larkspur 3")],
    ]
    assert [told(change) for change in nonsense] == [told(change) for change in newest]


def test_a_context_that_is_not_ours_does_no_harm(larkspur):
    with pghistory.context(user="nobody", url="javascript:alert(1)"):
        larkspur.name = "Other"
        larkspur.save()

    change = history.changes(larkspur)[0]

    assert (change.who, change.page) == (None, "")


def test_told_fields_leave_out_keys_tenant_and_stamps():
    names = {field.name for field in history.told_fields(Community)}

    assert names.isdisjoint({"id", "program", "slug", "created_at", "updated_at"})
    assert {"name", "status", "facilitator"} <= names


def test_every_field_that_a_history_page_names_has_words():
    """Of our own, or the ones Django makes of its name, listed to be translated."""
    wordless = [
        f"{model._meta.label}.{field.name}"
        for model, leave_out in HAVE_A_PAGE.items()
        for field in history.told_fields(model)
        if field.name not in leave_out
        and not isinstance(field.verbose_name, Promise)
        and field.verbose_name not in history.FIELD_WORDS
    ]

    assert wordless == []
