"""Who changed what, and when, in the dossier of a community."""

import io
from zipfile import ZipFile

import pghistory
import pytest

from bic.dossier.community import history
from bic.dossier.community.writing import write
from bic.tenancy import scope
from tests.dossier.links import broken
from tests.dossier.rows import rows_in
from tests.factories import DocumentFactory
from tests.meetings.making import make_meeting


@pytest.fixture
def dossier(larkspur):
    """Makes the dossier of Larkspur and opens it."""

    def made(language="en"):
        file = io.BytesIO()
        write(larkspur, file, language=language)
        return ZipFile(file)

    return made


@pytest.fixture
def nora(program, member):
    """A coordinator; what happens inside `with changing():` is hers."""
    user = member("coordinator").user
    user.name = "Nora Castillo"
    user.save()
    return user


def acts(archive, noun, *names):
    """Lines of the history of a noun, the newest first."""
    found = rows_in(archive, "history", key="at")
    return [tuple(one[name] for name in names) for one in found if one["noun"] == noun]


def rename(document, title, *, by):
    with pghistory.context(user=by.pk):
        document.title = title
        document.save()


def test_it_tells_who_changed_what_and_when(program, larkspur, nora, dossier):
    with scope(program):
        document = DocumentFactory(community=larkspur, title="Draft", seen_by="members")
        rename(document, "Letter of support", by=nora)
    told = acts(
        dossier(), "documents.document", "who", "act", "row", "name", "field", "before", "after"
    )
    assert told[0] == (
        "Nora Castillo", "update", document.pk, "Letter of support", "title",
        "Draft", "Letter of support",
    )  # fmt: skip
    assert "insert" in {one[1] for one in told}


def test_values_stay_behind_where_partners_see_no_history(program, larkspur, nora, dossier):
    with scope(program):
        meeting = make_meeting(larkspur, by=nora, people_count=4)
        with pghistory.context(user=nora.pk):
            meeting.people_count = 6
            meeting.title = "Second meeting"
            meeting.save()
    archive = dossier()
    found = acts(archive, "meetings.meeting", "who", "act", "field", "before", "after")
    assert ("Nora Castillo", "update", "title", "", "") in found
    assert ("Nora Castillo", "update", "people_count", "", "") in found
    assert {one[3:] for one in found} == {("", "")}


def test_acts_on_records_that_stay_behind_stay_too(program, larkspur, nora, dossier):
    with scope(program):
        internal = DocumentFactory(community=larkspur, title="Internal", seen_by="staff")
        rename(internal, "Still internal", by=nora)
    archive = dossier()
    assert acts(archive, "documents.document", "row") == []
    everything = b"".join(archive.read(name) for name in archive.namelist())
    assert b"nternal" not in everything


def test_its_pages_follow_each_other_and_lead_to_the_records(
    program, larkspur, nora, dossier, monkeypatch
):
    monkeypatch.setattr(history, "ACTS_ON_A_PAGE", 2)
    with scope(program):
        document = DocumentFactory(community=larkspur, title="Draft", seen_by="members")
        for title in ("One", "Two", "Three"):
            rename(document, title, by=nora)
    archive = dossier("es")
    assert broken(archive) == []
    first = archive.read("history.html").decode()
    assert f'href="pages/documents.document-1.html#r{document.pk}"' in first
    assert "<del>Two</del> <ins>Three</ins>" in first
    assert 'href="history-2.html"' in first
    assert 'href="history.html"' in archive.read("history-2.html").decode()


def test_a_community_without_records_says_so(larkspur, dossier):
    archive = dossier()
    assert broken(archive) == []
    assert "data/history.json" in archive.namelist()
