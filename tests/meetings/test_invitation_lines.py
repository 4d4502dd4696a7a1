"""What somebody types to invite people, line by line."""

import pytest

from meetings.services import invitation as inviting


@pytest.mark.parametrize(
    ("line", "found"),
    [
        ("a@example.org", ("a@example.org", "", "en")),
        ("  Ana <a@example.org>  ", ("a@example.org", "Ana", "en")),
        ("a@example.org, Spanish", ("a@example.org", "", "es")),
        ("Ana <a@example.org>; kar", ("a@example.org", "Ana", "kar")),
    ],
)
def test_lines_with_addresses_are_read(line, found):
    assert inviting.addresses_in(line, "en") == [found]


@pytest.mark.parametrize("line", ["Ana", "@", "a@b@c", "<>", "Ana <a@example.org", "a@example"])
def test_lines_without_an_address_are_refused_or_read_whole(line):
    try:
        found = inviting.addresses_in(line, "en")
    except inviting.BadLine:
        return
    assert found[0].email == "a@example.org"
