"""Obligations: when they are due, what was done, who is reminded."""

from datetime import date, timedelta
from functools import partial

import pytest
from django.urls import reverse

from bic.days import today_in
from bic.notices.reminders import FIRST
from bic.tenancy import scope
from communities.models import Agreement, Fulfilment, Obligation
from communities.reminders.agreements import due_obligations, due_renewals, due_signatures
from communities.services import agreements, obligations
from communities.services.versions import keep_version
from tests.communities.agreements import signed_agreement, world_with, write_draft
from tests.kept import kept, part

kept_world = kept(partial(world_with, "agreement", signed_agreement))
program, larkspur, priya, agreement = map(part, ("program", "larkspur", "priya", "agreement"))


def owed(agreement, **facts):
    with scope(agreement.program):
        return obligations.save(
            Obligation(
                program=agreement.program,
                community=agreement.community,
                agreement=agreement,
                title="Report to the council",
                **facts,
            )
        )


@pytest.mark.parametrize(
    ("facts", "days"),
    [
        ({"rule": "date", "due_on": date(2027, 3, 1)}, [date(2027, 3, 1)]),
        ({"rule": "after", "amount": 90, "unit": "days"}, [date(2027, 4, 1)]),
        ({"rule": "after", "amount": 3, "unit": "months"}, [date(2027, 4, 1)]),
        (
            {"rule": "yearly", "due_on": date(2028, 2, 29)},
            [date(2028, 2, 29), date(2029, 2, 28), date(2030, 2, 28)],
        ),
    ],
)
def test_days_follow_from_the_rule(facts, days):
    agreement = Agreement(starts_on=date(2027, 1, 1), ends_on=date(2030, 12, 31))

    assert list(obligations.days_of(Obligation(agreement=agreement, **facts))) == days


def test_what_is_done_moves_on_to_the_next_year_and_back(agreement, priya):
    first = agreement.starts_on + timedelta(days=200)
    one = owed(agreement, rule="yearly", due_on=first)

    with scope(agreement.program):
        obligations.fulfil(one, by=priya, done_on=first, note="Minutes")
        one.refresh_from_db()
        assert one.next_due_on.year == first.year + 1
        obligations.take_back(Fulfilment.objects.get(obligation=one))
        one.refresh_from_db()
        assert one.next_due_on == first


def test_the_same_day_is_not_done_twice(agreement, priya):
    one = owed(agreement, rule="date", due_on=date(2027, 3, 1))

    with scope(agreement.program):
        obligations.fulfil(one, by=priya, done_on=date(2027, 2, 1), note="Minutes")
        with pytest.raises(obligations.NothingDue):
            obligations.fulfil(one, by=priya, done_on=date(2027, 2, 1), note="Again")


@pytest.mark.parametrize(
    ("told", "error"),
    [
        ({"title": ""}, "Fill in: What is owed"),
        ({"rule": "after"}, "Say how many days or months."),
        ({"rule": "date", "due_on": ""}, "Choose the day."),
        ({"rule": "yearly", "due_on": "2199-01-01"}, "The agreement ends before this day."),
    ],
)
def test_bad_input_is_told_at_the_field(agreement, client_as, told, error):
    url = reverse(
        "communities:owed_create", args=[agreement.program.slug, "larkspur", agreement.pk]
    )
    usual = {"title": "Report", "rule": "date", "due_on": "2027-03-01", "unit": "months"}

    answer = client_as("coordinator").post(url, usual | told)

    assert error in answer.content.decode()


def test_obligations_are_recorded_on_their_page(agreement, client_as):
    one = owed(agreement, rule="date", due_on=date(2027, 3, 1))
    client = client_as("coordinator")
    args = [agreement.program.slug, "larkspur", one.pk]

    bare = client.post(
        reverse("communities:obligation_fulfil", args=args), {"done_on": "2026-01-01"}
    )
    future = client.post(
        reverse("communities:obligation_fulfil", args=args), {"done_on": "2199-01-01", "note": "x"}
    )
    client.post(
        reverse("communities:obligation_fulfil", args=args),
        {"done_on": "2026-01-01", "note": "Minutes, item 7"},
    )
    page = client.get(reverse("communities:obligation_detail", args=args)).content.decode()

    assert "Write what proves it, or choose a document." in bare.content.decode()
    assert "This day has not come yet." in future.content.decode()
    assert "Minutes, item 7" in page
    assert "nothing is owed any more" in page


def test_the_list_tells_what_is_late_and_costs_the_same(
    agreement, client_as, django_assert_max_num_queries
):
    client = client_as("coordinator")
    url = reverse("communities:obligation_list", args=[agreement.program.slug])
    owed(agreement, rule="date", due_on=date(2020, 3, 1))
    with django_assert_max_num_queries(12):
        assert "late" in client.get(f"{url}?due=late").content.decode()
    for _number in range(5):
        owed(agreement, rule="date", due_on=date(2020, 3, 1))
    with django_assert_max_num_queries(12):
        assert client.get(url).content.decode().count("Report to the council") == 6
    assert "Report to the council" in b"".join(client.get(f"{url}?export=csv")).decode()


def test_who_sees_to_it_is_reminded(agreement, priya):
    today = today_in(agreement.program)
    owed(agreement, rule="date", due_on=today + timedelta(days=3), owner=priya)
    owed(agreement, rule="date", due_on=today + timedelta(days=30), owner=priya)

    with scope(agreement.program):
        found = list(due_obligations(agreement.program, today))

    assert [(due.recipient_id, due.due_on) for due in found] == [
        (priya.pk, today + timedelta(days=3))
    ]
    assert str(found[0].subject) == "Report to the council, Larkspur"


def test_renewal_is_called_to_mind_half_a_year_three_months_and_a_month_before(agreement):
    ends_on = agreement.ends_on
    with scope(agreement.program):
        told = {
            days: [due.due_on for due in due_renewals(agreement.program, ends_on - timedelta(days))]
            for days in (181, 180, 174, 173, 90, 30, 24, 23, 0)
        }

    week = timedelta(days=-FIRST)
    assert told == {
        181: [],
        180: [ends_on - timedelta(days=180) + week],
        174: [ends_on - timedelta(days=180) + week],
        173: [],
        90: [ends_on - timedelta(days=90) + week],
        30: [ends_on - timedelta(days=30) + week],
        24: [ends_on - timedelta(days=30) + week],
        23: [],
        0: [],
    }


def test_the_day_by_which_to_sign_reminds(larkspur, priya):
    with scope(larkspur.program):
        draft = write_draft(larkspur, priya)
        day = draft.sign_by
        Agreement.objects.filter(pk=draft.pk).update(
            state="out",
            record=keep_version(draft, by=priya),
            sent_at="2026-01-01T00:00Z",
            sent_by=priya,
        )
        found = list(due_signatures(larkspur.program, day))

    assert [str(due.subject) for due in found] == [
        "Signatures under Memorandum of agreement, Larkspur"
    ]


def test_voiding_a_draft_asks_nobody(larkspur, priya):
    with scope(larkspur.program):
        void = agreements.void(write_draft(larkspur, priya), by=priya, reason="Not needed")

    assert void.state == "void"
