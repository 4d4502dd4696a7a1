"""One place says which release this is, and everything else asks it."""

import re

from bic.release import release
from tests.plugins.services import ROOT

HEADING = re.compile(r"^## (\d+\.\d+\.\d+) \((\d{4}-\d\d-\d\d)\)$", re.M)


def test_newest_release_of_the_changelog_is_this_one():
    headings = HEADING.findall((ROOT / "CHANGELOG.md").read_text("utf-8"))

    assert [number for number, _day in headings][:1] == [release()]


def test_those_who_are_signed_in_read_the_release_at_the_foot(client_as, program):
    page = client_as("director").get(f"/{program.slug}/").content.decode()

    assert f"Version {release()}" in page


def test_visitors_are_not_told_the_release(db, client):
    assert f"Version {release()}" not in client.get("/accounts/login/").content.decode()
