"""Archives that cannot be brought in: said in words, and nothing of them is there."""

import errno
import json
from io import BytesIO, StringIO
from zipfile import ZipFile

import pytest
from django.core.files.storage import default_storage
from django.core.management import CommandError, call_command

from bic.dossier.program import importing
from bic.dossier.program.exporting import NoSpace, export
from bic.dossier.program.importing import take_in
from bic.dossier.program.members import MANIFEST, Refused
from bic.people.models import User
from bic.tenancy import scope
from bic.tenancy.models import Program
from tests.factories import DocumentFactory


@pytest.fixture
def archive(program, larkspur, member, tmp_path):
    member("director")
    with scope(program):
        DocumentFactory(community=larkspur)
    path = tmp_path / "piedmont.zip"
    with path.open("wb") as file:
        export(program, file, everything=True)
    return path


def changed(path, change):
    """The archive with other members: `change` gets them all and changes the dictionary."""
    with ZipFile(path) as before:
        members = {name: before.read(name) for name in before.namelist()}
    change(members)
    with ZipFile(path, "w") as after:
        for name, content in members.items():
            after.writestr(name, content)
    return str(path)


def refused(path, slug="again"):
    """Why it is refused; nothing of it is there."""
    before = (Program.objects.count(), User.objects.count(), stored())
    with pytest.raises(Refused) as caught:
        take_in(str(path), slug=slug)
    assert (Program.objects.count(), User.objects.count(), stored()) == before
    return str(caught.value)


def stored():
    """Folders of programs in the store."""
    return sorted(default_storage.listdir("")[0])


def manifest_of(members, change):
    """Change the manifest among `members`."""
    told = json.loads(members[MANIFEST])
    change(told)
    members[MANIFEST] = json.dumps(told).encode()


def test_a_damaged_file(archive):
    whole = archive.read_bytes()
    archive.write_bytes(whole[: len(whole) // 2])
    assert "damaged" in refused(archive)
    archive.write_bytes(b"no archive at all")
    assert "damaged" in refused(archive)


def test_a_changed_byte(archive):
    whole = bytearray(archive.read_bytes())
    whole[whole.index(b"%PDF") + 100] ^= 255
    archive.write_bytes(bytes(whole))
    assert "damaged" in refused(archive)


def test_another_zip(archive):
    assert "no manifest" in refused(changed(archive, lambda members: members.pop(MANIFEST)))


def test_a_manifest_that_cannot_be_read(archive):
    path = changed(archive, lambda members: members.update({MANIFEST: b"{"}))
    assert "cannot be read" in refused(path)


def test_another_format(archive):
    path = changed(
        archive, lambda members: manifest_of(members, lambda told: told.update(format=2))
    )
    assert "format 2" in refused(path)


def test_another_release(archive):
    def older(told):
        told["tables"]["documents.Document"]["columns"].pop()

    path = changed(archive, lambda members: manifest_of(members, older))
    assert "documents.Document differ" in refused(path)


def test_a_file_that_is_missing(archive):
    def lose(members):
        del members[next(name for name in members if name.startswith("files/"))]

    assert "lacks “files/" in refused(changed(archive, lose))


def test_a_table_that_is_not_what_was_exported(archive):
    def add(members):
        members["people.jsonl"] += b'{"key": 99}\n'

    assert "“people.jsonl” is not what was exported" in refused(changed(archive, add))


def test_keys_that_reach_for_rows_of_others(archive, program):
    """An archive that somebody wrote, with checksums that fit, names no row outside itself."""
    from hashlib import sha256  # noqa: PLC0415

    def reach(members):
        name = "tables/documents.Document.jsonl"
        [row] = [json.loads(line) for line in members[name].splitlines()]
        columns = json.loads(members[MANIFEST])["tables"]["documents.Document"]["columns"]
        row[[column for column, _type in columns].index("community_id")] = "-5"
        members[name] = json.dumps(row).encode() + b"\n"
        fits = [len(members[name]), sha256(members[name]).hexdigest()]
        manifest_of(members, lambda told: told["members"].update({name: fits}))

    assert "that it cannot have" in refused(changed(archive, reach))


def test_a_short_name_that_is_taken(archive):
    assert "“piedmont” already" in refused(archive, slug="")
    assert "used by the product" in refused(archive, slug="admin")


def test_a_disk_that_is_full_while_files_arrive(archive, monkeypatch):
    def full(*_args):
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr(importing, "bring_back", full)
    assert "no room" in refused(archive)


def test_rows_that_do_not_fit_together(archive, monkeypatch):
    """A row is left out of the middle: what refers to it is noticed before anything is kept."""
    insert = importing._insert

    def lose(table, rows, **options):
        if table.label != "documents.DocumentVersion":
            insert(table, rows, **options)

    monkeypatch.setattr(importing, "_insert", lose)
    assert "do not fit together" in refused(archive)


def test_a_disk_that_is_full_while_it_is_written(program):
    class Full(BytesIO):
        def write(self, _piece):
            raise OSError(errno.ENOSPC, "No space left on device")

    with pytest.raises(NoSpace):
        export(program, Full(), everything=True)


def test_the_commands_speak(archive, program, tmp_path):
    told = StringIO()
    target = tmp_path / "again.zip"
    call_command("export_program", "piedmont", str(target), stdout=told)
    assert "1 files" in told.getvalue()
    assert target.stat().st_mode & 0o777 == 0o600
    call_command("import_program", str(target), "--slug=again", stdout=told)
    assert "Piedmont Program is at /again/" in told.getvalue()
    with pytest.raises(CommandError, match="“piedmont” already"):
        call_command("import_program", str(target))
    with pytest.raises(CommandError, match="no file"):
        call_command("import_program", str(tmp_path / "nowhere.zip"))
    with pytest.raises(CommandError, match="no program “nobody”"):
        call_command("export_program", "nobody", str(target))


def test_an_export_that_finds_no_room_leaves_no_file(program, tmp_path, monkeypatch):
    def full(*_args, **_options):
        raise NoSpace(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr("bic.dossier.management.commands.export_program.export", full)
    target = tmp_path / "full.zip"
    with pytest.raises(CommandError, match="no room"):
        call_command("export_program", "piedmont", str(target))
    assert list(tmp_path.iterdir()) == []
