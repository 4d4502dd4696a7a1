"""Files for calendars: what a text cannot break, and how lines are folded."""

from datetime import UTC, datetime

import pytest

from bic.calendars import Event, escaped, write

NOON = datetime(2026, 5, 4, 12, tzinfo=UTC)


def unfolded(file):
    return file.decode().replace("\r\n ", "").split("\r\n")


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("Bread, soup; a\\b", "Bread\\, soup\\; a\\\\b"),
        ("one\r\ntwo\nthree\rfour", "one\\ntwo\\nthree\\nfour"),
        ("END:VEVENT\r\nBEGIN:VALARM", "END:VEVENT\\nBEGIN:VALARM"),
        ("bell\x07 tab\t", "bell tab\t"),
        ("", ""),
    ],
)
def test_a_text_stays_in_its_property(text, value):
    assert escaped(text) == value


@pytest.mark.parametrize("title", ["x" * 300, "مائدة " * 40, "ကညီ" * 50, "é" * 75, "😀" * 40])
def test_lines_are_folded_and_come_back_whole(title):
    file = write([Event("1@bic", NOON, NOON, title, NOON)], name="Meals")

    assert all(len(line) <= 75 for line in file.split(b"\r\n"))
    assert f"SUMMARY:{title}" in unfolded(file)


def test_an_event_says_when_where_and_whether_it_is_canceled():
    event = Event("1@bic", NOON, NOON, "Meal", NOON, place="Library", sequence=3, is_canceled=True)

    lines = unfolded(write([event], name="Meals"))

    for line in ("UID:1@bic", "DTSTART:20260504T120000Z", "SEQUENCE:3", "STATUS:CANCELLED",
                 "LOCATION:Library", "X-WR-CALNAME:Meals"):  # fmt: skip
        assert line in lines
    assert not any(line.startswith(("DESCRIPTION", "URL")) for line in lines)
