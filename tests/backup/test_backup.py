"""A backup of an installation, and the installation that comes out of it."""

import json
import os
import stat
from io import StringIO
from zipfile import ZipFile

import psycopg
import pytest
from django.core.files.storage import default_storage
from django.core.management import CommandError, call_command

from bic.backup import database, restoring
from bic.dossier.program.members import MANIFEST, Refused
from bic.embedded import SUPERUSER
from bic.embedded.postgres import programs
from bic.tenancy import scope
from tests.factories import CommunityFactory, DocumentFactory, ProgramFactory
from tests.plugins import services

pytestmark = pytest.mark.django_db(transaction=True)


@pytest.fixture
def installation(transactional_db, settings, tmp_path):
    """Two programs, each with a document; backups are made by a role without walls."""
    name = settings.DATABASES["default"]["NAME"]
    settings.BACKUP_DATABASE_URL = services.database_url(name, SUPERUSER)
    settings.POSTGRES_PROGRAMS = str(programs())
    for slug in ("piedmont", "coastal"):
        program = ProgramFactory(slug=slug)
        with scope(program):
            DocumentFactory(community=CommunityFactory(program=program, slug="larkspur"))
    return settings


@pytest.fixture
def folder(tmp_path):
    found = tmp_path / "backups"
    found.mkdir()
    return found


@pytest.fixture
def empty(settings, tmp_path):
    """Makes what follows an installation of its own, with an empty database and an empty store."""
    name = f"{settings.DATABASES['default']['NAME']}_restored"

    def move():
        services.drop_database(name)
        services.as_superuser(f"CREATE DATABASE {name} TEMPLATE template0", "postgres")
        settings.BACKUP_DATABASE_URL = services.database_url(name, SUPERUSER)
        settings.STORAGES = settings.STORAGES | {
            "default": {
                "BACKEND": "django.core.files.storage.FileSystemStorage",
                "OPTIONS": {"location": tmp_path / "elsewhere"},
            }
        }
        return settings.BACKUP_DATABASE_URL

    yield move
    services.drop_database(name)


def made(folder, *options):
    """A backup, made as an administrator makes it."""
    call_command("backup", str(folder), *options, stdout=StringIO())
    [found] = folder.iterdir()
    return found


def state_at(url):
    with database.seeing_all(url) as connection:
        return database.state(connection)


def test_a_restored_installation_is_equal_row_by_row_and_byte_by_byte(installation, folder, empty):
    before = state_at(installation.BACKUP_DATABASE_URL)
    backup = made(folder)
    [name] = [one for one in ZipFile(backup).namelist() if one.startswith("files/")][:1]
    with default_storage.open(name.removeprefix("files/")) as file:
        content = file.read()

    url, said = empty(), StringIO()
    call_command("restore", str(backup), stdout=said)

    assert state_at(url) == before
    assert before["tables"]["documents_document"][0] == 2
    with default_storage.open(name.removeprefix("files/")) as file:
        assert file.read() == content
    assert "equal to the one that was backed up" in said.getvalue()


def test_the_walls_between_programs_stand_in_a_restored_database(installation, folder, empty):
    backup = made(folder)
    empty()
    call_command("restore", str(backup), stdout=StringIO())

    name = f"{installation.DATABASES['default']['NAME']}_restored"
    with psycopg.connect(services.database_url(name)) as application:
        seen = application.execute("SELECT count(*) FROM documents_document").fetchone()

    assert seen == (0,)


def test_only_its_owner_reads_a_backup(installation, folder):
    assert stat.S_IMODE(os.stat(made(folder)).st_mode) == 0o600


def test_an_encrypted_backup_is_opened_by_its_identity_alone(installation, folder, empty, tmp_path):
    right, wrong, said = tmp_path / "right.txt", tmp_path / "wrong.txt", StringIO()
    call_command("make_backup_key", str(right), stdout=said, stderr=StringIO())
    call_command("make_backup_key", str(wrong), stdout=StringIO(), stderr=StringIO())
    before = state_at(installation.BACKUP_DATABASE_URL)
    backup = made(folder, "--to", said.getvalue().strip())
    assert b"PK" not in backup.read_bytes()[:2]

    url = empty()
    with pytest.raises(CommandError, match="encrypted"):
        call_command("restore", str(backup), stdout=StringIO())
    with pytest.raises(CommandError, match="cannot be opened"):
        call_command("restore", str(backup), identity=wrong, stdout=StringIO())
    call_command("restore", str(backup), identity=right, stdout=StringIO())

    assert state_at(url) == before
    assert [one.name for one in folder.iterdir()] == [backup.name]


def test_a_role_behind_the_walls_makes_no_backup(installation, folder):
    installation.BACKUP_DATABASE_URL = os.environ["DATABASE_URL"]

    with pytest.raises(CommandError, match="sees no rows behind the walls"):
        made(folder)

    assert list(folder.iterdir()) == []


def test_a_public_key_with_a_slip_makes_no_backup(installation, folder):
    with pytest.raises(CommandError, match="no public key of age"):
        made(folder, "--to", "age1somebody")

    assert list(folder.iterdir()) == []


def test_a_damaged_backup_is_refused_before_anything_is_restored(installation, folder, empty):
    backup = made(folder)
    content = bytearray(backup.read_bytes())
    content[len(content) // 2] ^= 0xFF
    backup.write_bytes(content)

    url = empty()
    with pytest.raises(CommandError):
        call_command("restore", str(backup), stdout=StringIO())

    assert state_at(url)["tables"] == {}


def test_a_whole_backup_is_told_to_be_whole(installation, folder):
    backup, said = made(folder), StringIO()

    call_command("restore", str(backup), check=True, stdout=said)

    assert "is whole" in said.getvalue()


def test_nothing_is_restored_over_a_database_in_use(installation, folder):
    backup = made(folder)

    with pytest.raises(CommandError, match="not empty"):
        call_command("restore", str(backup), stdout=StringIO())


def test_nothing_is_restored_over_another_file(installation, folder, empty):
    backup = made(folder)
    url = empty()
    name = next(one for one in ZipFile(backup).namelist() if one.startswith("files/"))
    path = default_storage.path(name.removeprefix("files/"))
    os.makedirs(os.path.dirname(path))
    with open(path, "wb") as file:
        file.write(b"something else")

    with pytest.raises(CommandError, match="another file"):
        call_command("restore", str(backup), stdout=StringIO())

    assert state_at(url)["tables"] == {}


def test_a_backup_of_a_newer_release_is_refused(installation, folder, empty, tmp_path):
    backup, newer = made(folder), tmp_path / "newer.zip"
    with ZipFile(backup) as old, ZipFile(newer, "w") as new:
        for one in old.infolist():
            content = old.read(one)
            if one.filename == MANIFEST:
                told = json.loads(content)
                content = json.dumps(told | {"migrations": ["planning.9999_later"]}).encode()
            new.writestr(one, content)

    with pytest.raises(Refused, match="newer release"):
        restoring.restore(str(newer), empty())


def test_a_file_that_the_store_lacks_is_named(installation, folder):
    said = StringIO()
    with database.seeing_all(installation.BACKUP_DATABASE_URL) as connection:
        names = [row[0] for row in connection.execute(
            "SELECT storage_key FROM documents_documentversion ORDER BY 1")]  # fmt: skip
    default_storage.delete(names[0])

    call_command("backup", str(folder), stdout=StringIO(), stderr=said)

    assert f"The store lacks {names[0]}" in said.getvalue()


def test_without_the_programs_of_postgresql_it_is_said_what_to_install(
    installation, folder, tmp_path
):
    installation.POSTGRES_PROGRAMS = str(tmp_path)

    with pytest.raises(CommandError, match="POSTGRES_PROGRAMS"):
        made(folder)

    assert list(folder.iterdir()) == []
