"""A whole program leaves and arrives: nothing is lost, and every key leads where it led."""

import json
from io import BytesIO
from zipfile import ZipFile

import pytest
from allauth.account.models import EmailAddress
from django.core.files.storage import default_storage

from bic.dossier.community.writing import write
from bic.dossier.program.exporting import export
from bic.dossier.program.importing import take_in
from bic.notices.models import Notice
from bic.people.models import Membership, User
from bic.surveys.models import SecondEntry
from bic.tenancy import scope
from bic.tenancy.models import Program
from bic.tenancy.scoping import taking_everything
from communities.models import Community, Score
from meetings.models import Packet, Rsvp, RsvpQuestion
from research.models import (
    Ballot,
    CensusKey,
    Code,
    Quote,
    Ranking,
    ReportPart,
    SecondReading,
    Statement,
    Theme,
)
from tests.copies import furnished
from tests.dossier.carrying import FURTHER, all_rows, complete, differing
from tests.dossier.elsewhere import somewhere
from tests.dossier.links import broken
from tests.kept import settle, undone


@pytest.fixture(scope="module")
def kept(django_db_setup, django_db_blocker, tmp_path_factory):
    """A program with everything, and its archive."""
    with furnished(django_db_blocker) as world, undone(django_db_blocker):
        complete(world)
        settle()
        path = tmp_path_factory.mktemp("archive") / "here.zip"
        with path.open("wb") as file:
            exported = export(world.own.program, file, everything=True)
        yield world, path, exported


@pytest.fixture
def world(kept, db):
    return kept[0]


@pytest.fixture
def path(kept):
    return kept[1]


@pytest.fixture
def arrived(path, world):
    """The program beside itself, under another short name and other keys."""
    return take_in(str(path), slug="again")


@pytest.fixture
def elsewhere(tmp_path):
    """An installation that has no program yet."""
    with somewhere(tmp_path / "var") as found:
        yield found


def test_every_table_has_a_row_that_travels(world):
    """What has no row here is proven by nobody: add it to `furnish_rest`."""
    rows = all_rows(world.own.program)
    assert [label for label, found in rows.items() if not found] == []


def test_an_empty_installation_gets_every_row_as_it_was(world, path, kept, elsewhere, tmp_path):
    done = elsewhere.run("import_program", str(path))
    assert done.returncode == 0, done.stderr
    assert "enter the key again" in done.stdout

    assert differing(world.own.program, elsewhere) == []
    assert sum(map(len, all_rows(world.own.program).values())) == kept[2].rows > 2000
    there = elsewhere.rows
    [(program_id,)] = there("SELECT id FROM tenancy_program")
    # Their files are there, byte by byte.
    kept_here = {name.split("/", 1)[1] for name in _files(world.own.program)}
    stored = tmp_path / "var" / "files" / str(program_id)
    found = {str(one.relative_to(stored)) for one in stored.rglob("*") if one.is_file()}
    assert len(found) == kept[2].files > 3
    assert found == kept_here
    # Nobody's password came along, and the search finds what arrived.
    [(passwords,)] = there("SELECT count(*) FROM people_user WHERE password NOT LIKE '!%'")
    [(words,)] = there("SELECT count(*) FROM search_word")
    assert (passwords, words > 0) == (0, True)
    # The next row takes a key that was never given.
    [(last, newest)] = there(
        "SELECT pg_sequence_last_value(pg_get_serial_sequence('documents_document', 'id')),"
        " (SELECT max(id) FROM documents_document)"
    )
    assert last >= newest


def _files(program):
    """Names of the files in the program's folder."""
    folders = default_storage.listdir(str(program.pk))[0]
    return {
        f"{program.pk}/{folder}/{name}"
        for folder in folders
        for name in default_storage.listdir(f"{program.pk}/{folder}")[1]
    }


def test_keys_follow_into_a_full_installation(world, arrived):
    added = arrived.added
    assert added > 1000
    program = arrived.program
    with scope(program), taking_everything():
        themes = set(Theme.objects.values_list("pk", flat=True))
        ranking = Ranking.objects.filter(ballots__isnull=False).get()
        assert set(ranking.options) <= themes
        assert Ballot.objects.get().order == ranking.options
        reply = Rsvp.objects.exclude(answers={}).first()
        assert RsvpQuestion.objects.filter(pk__in=map(int, reply.answers)).count() == 1
        [compared] = SecondReading.objects.exclude(compared={}).values_list("compared", flat=True)
        [(statement, codes)] = compared["first"].items()
        assert Statement.objects.filter(pk=statement).exists()
        assert Code.objects.filter(pk__in=codes).count() == 1
        part = ReportPart.objects.get(facts__en__quotes__0__has_key="quote_key")
        [quote] = part.facts["en"]["quotes"]
        assert Quote.objects.filter(pk=quote["quote_key"]).exists()
        assert CensusKey.objects.get().locked == ""
        assert Score.objects.exists()
        for entry in SecondEntry.objects.select_related("response"):
            assert entry.response.program_id == program.pk
        for packet in Packet.objects.all():
            for one in packet.facts["attachments"]:
                assert one["key"].startswith(f"{program.pk}/")
                assert one["document"] > added
        notice = Notice.objects.filter(key__startswith="co-applicant-").first()
        assert int(notice.key.removeprefix("co-applicant-")) > added
        report = Notice.objects.filter(url__contains="/reports/").first()
        assert report.url.startswith("/again/communities/")
        assert int(report.url.split("/")[-2]) > added


def test_people_are_found_by_their_address(world, path):
    host = world.own.host
    host.set_password("quilt")
    host.email = "Host@Example.org"
    host.save()
    arrived = take_in(str(path), slug="again")
    host.refresh_from_db()
    assert host.check_password("quilt")
    assert "Host@Example.org" in arrived.known
    assert arrived.new == []
    with scope(arrived.program):
        assert Membership.objects.filter(user=host, role="director").exists()


def test_people_are_found_by_an_address_that_they_confirmed(world, path):
    host = world.own.host
    host.email = "elsewhere@example.org"
    host.save()
    arrived = take_in(str(path), slug="again")
    assert "elsewhere@example.org" in arrived.known
    assert not User.objects.filter(email="host@example.org").exists()


def test_people_are_found_by_a_further_address_of_theirs(world, path):
    """Their main address here was a further one there."""
    host = world.own.host
    EmailAddress.objects.filter(user=host).delete()
    host.email = FURTHER
    host.save()
    take_in(str(path), slug="again")
    assert not User.objects.filter(email="host@example.org").exists()


def test_further_addresses_come_along_and_are_confirmed_again(world, path):
    EmailAddress.objects.filter(user=world.own.host).delete()
    User.objects.filter(pk=world.own.host.pk).update(email="somebody@example.org")
    take_in(str(path), slug="again")
    addresses = EmailAddress.objects.filter(user__email="host@example.org")
    assert set(addresses.values_list("email", "verified", "primary")) == {
        ("host@example.org", True, True), (FURTHER, False, False),
    }  # fmt: skip


def test_a_director_takes_nobodys_further_addresses(world):
    file = BytesIO()
    export(world.own.program, file, everything=False)
    assert FURTHER.encode() not in ZipFile(file).read("people.jsonl")


def test_other_programs_stay_as_they_are(world, path):
    before = json.dumps([all_rows(world.own.program), all_rows(world.other_program.program)])
    take_in(str(path), slug="again")
    after = json.dumps([all_rows(world.own.program), all_rows(world.other_program.program)])
    assert after == before


def test_an_archive_has_one_program(world, arrived):
    with scope(arrived.program):
        names = set(Community.objects.values_list("name", flat=True))
    assert names == {"Larkspur", "Oakhaven"}
    assert Program.objects.count() == 3


# What a town could be made to give away, were it in its dossier.
NEVER = {
    "communities.contact", "communities.interview", "communities.review", "communities.score",
    "meetings.arrival", "meetings.ballot", "meetings.checkin", "meetings.ideacontact",
    "meetings.rsvp", "notices.notice", "people.invitation", "planning.expense",
    "research.localcount", "research.record", "research.seat", "research.statement",
    "surveys.response", "surveys.sitting",
}  # fmt: skip


def test_a_furnished_community_leaves_with_what_its_government_may_see(world):
    file = BytesIO()
    written = write(world.own.community, file, language="es")
    archive = ZipFile(file)
    assert broken(archive) == []
    nouns = {one.name for one in written.nouns}
    assert nouns & NEVER == set()
    assert {
        "communities.community", "documents.document", "documents.documentversion",
        "meetings.meeting", "meetings.decision", "evaluations.plan", "surveys.survey",
    } <= nouns  # fmt: skip
    assert written.files > 3
    assert 'lang="es"' in archive.read("index.html").decode()
    # Another community of the program is not in it.
    [own] = json.loads(archive.read("data/communities.community.json"))
    assert own["slug"] == "larkspur"
    everything = b"".join(archive.read(name) for name in archive.namelist() if name[:4] == "data")
    assert b"Oakhaven" not in everything
