"""What progress reports say about documents."""

from datetime import date

import time_machine

from bic.documents import services
from bic.documents.sections import build
from bic.reports.sections import Period, to_json
from tests.factories import DocumentFactory

PERIOD = Period(date(2026, 7, 1), date(2026, 9, 30))


def add(town, day, **facts):
    with time_machine.travel(f"{day}T12:00:00-04:00", tick=False):
        return DocumentFactory(community=town, **facts)


def test_a_report_lists_what_members_got_in_the_period(here):
    add(here, "2026-06-30", title="before")
    add(here, "2026-07-01", title="first", kind="moa", signed_on=date(2026, 6, 30))
    add(here, "2026-08-01", title="for staff", seen_by="staff")
    withdrawn = add(here, "2026-08-02", title="withdrawn")
    add(here, "2026-09-30", title="last")
    add(here, "2026-10-01", title="after")
    services.withdraw(withdrawn, by=withdrawn.created_by)

    built = to_json(build(here, PERIOD))

    assert built["data"]["documents"] == [
        {
            "title": "last",
            "kind": "Other document",
            "step": "",
            "on": "Sep 30, 2026",
            "signed": "",
        },
        {
            "title": "first",
            "kind": "Memorandum of agreement",
            "step": "2.3 Acceptance",
            "on": "Jul 1, 2026",
            "signed": "Jun 30, 2026",
        },
    ]
    assert built["figures"] == [["2", "documents added"]]


def test_a_long_list_is_cut_and_says_so(here):
    for number in range(43):
        add(here, "2026-07-02", title=f"Notes {number}")

    data = build(here, PERIOD).data

    assert (len(data["documents"]), data["count"], data["more"]) == (40, 43, 3)


def test_no_documents_make_no_section(here):
    assert build(here, PERIOD) is None
