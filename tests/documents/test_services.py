"""Adding, replacing, restoring, withdrawing; and what a rollback leaves behind."""

import pytest
from django.core.files.storage import default_storage
from django.db import IntegrityError, connection, transaction

from bic.documents import services
from bic.documents.models import Document, DocumentVersion
from bic.tenancy import scope
from bic.tenancy.models import Program
from tests.documents import files
from tests.documents.files import checked
from tests.factories import CommunityFactory, DocumentFactory, UserFactory


def stored():
    """Names of everything in the store."""
    found, folders = [], [""]
    while folders:
        folder = folders.pop()
        try:
            inner, names = default_storage.listdir(folder)
        except FileNotFoundError:
            continue
        folders += [f"{folder}/{name}".lstrip("/") for name in inner]
        found += [f"{folder}/{name}" for name in names]
    return sorted(found)


def content_of(version):
    with default_storage.open(version.storage_key) as file:
        return file.read()


def test_a_document_begins_with_version_one(here):
    by = UserFactory()

    document = services.add_document(
        program=here.program,
        community=here,
        by=by,
        upload=checked(name="moa_signed 2.pdf"),
        kind="moa",
    )

    assert (document.title, document.step, document.created_by) == ("moa signed 2", "I3", by)
    assert (document.program_id, document.community_id) == (here.program_id, here.pk)
    assert (document.current.number, document.current.uploaded_by) == (1, by)
    assert content_of(document.current) == files.pdf()


def test_a_stored_name_tells_nothing(here):
    keys = [DocumentFactory(community=here).current.storage_key for _ in range(2)]

    assert keys[0] != keys[1]
    assert all(key.startswith(f"{here.program_id}/") for key in keys)
    assert all(len(key.rpartition("/")[2]) == 40 for key in keys)
    assert not any("pdf" in key for key in keys)


def test_a_new_version_keeps_the_old_one(here):
    document, by = DocumentFactory(community=here, upload=checked(b"one")), UserFactory()

    services.add_version(document, upload=checked(b"two"), by=by, comment="Costs")

    document.refresh_from_db()
    versions = document.versions.order_by("number")
    assert [(v.number, v.comment, content_of(v)) for v in versions] == [
        (1, "", b"one"),
        (2, "Costs", b"two"),
    ]
    assert document.current.number == 2
    assert versions[1].community_id == here.pk


def test_restoring_makes_a_new_version_of_the_old_file(here):
    document, by = DocumentFactory(community=here, upload=checked(b"one")), UserFactory()
    services.add_version(document, upload=checked(b"two"), by=by)
    before = stored()

    newest = services.restore_version(document.versions.get(number=1), by=by)

    assert (newest.number, newest.restored_from, content_of(newest)) == (3, 1, b"one")
    assert document.versions.count() == 3
    assert stored() == before


def test_the_same_file_is_no_new_version(here):
    document = DocumentFactory(community=here, upload=checked(b"one"))
    before = stored()

    with pytest.raises(services.SameFile):
        services.add_version(document, upload=checked(b"one"), by=document.created_by)
    with pytest.raises(services.SameFile):
        services.restore_version(document.current, by=document.created_by)

    assert document.versions.count() == 1
    assert stored() == before


def test_a_withdrawn_document_is_kept_but_takes_nothing(here):
    document, by = DocumentFactory(community=here), UserFactory()

    services.withdraw(document, by=by)
    services.withdraw(document, by=document.created_by)

    document.refresh_from_db()
    assert document.withdrawn_by == by
    with pytest.raises(services.DocumentWithdrawn):
        services.add_version(document, upload=checked(b"two"), by=by)
    with pytest.raises(services.DocumentWithdrawn):
        services.restore_version(document.current, by=by)
    assert document.versions.count() == 1

    services.bring_back(document)

    document.refresh_from_db()
    assert (document.withdrawn_at, document.withdrawn_by) == (None, None)


def test_a_rolled_back_act_leaves_no_file(here):
    DocumentFactory(community=here)
    before = stored()

    with transaction.atomic():
        DocumentFactory(community=here)
        inside = stored()
        transaction.set_rollback(True)

    assert len(inside) == len(before) + 1
    assert stored() == before


@pytest.mark.django_db(transaction=True)
def test_a_file_stays_if_and_only_if_its_transaction_commits():
    town = CommunityFactory()

    with transaction.atomic():
        DocumentFactory(community=town)
        transaction.set_rollback(True)
    after_failure = stored()
    with scope(town.program):
        key = DocumentFactory(community=town).current.storage_key
    after_success = stored()

    assert set(after_success) - set(after_failure) == {key}


def test_each_number_once(here):
    document = DocumentFactory(community=here)
    twin = document.current
    twin.pk = None

    with pytest.raises(IntegrityError, match="version_each_number_once"), transaction.atomic():
        twin.save(force_insert=True)


def test_every_act_is_in_the_history(here):
    document = DocumentFactory(community=here)
    services.withdraw(document, by=document.created_by)

    labels = Document.pgh_event_model.objects.filter(pgh_obj_id=document.pk).order_by("pgh_id")
    versions = DocumentVersion.pgh_event_model.objects.filter(document_id=document.pk)
    assert [event.pgh_label for event in labels] == ["insert", "update", "update"]
    assert [event.pgh_label for event in versions] == ["insert"]


def raw_count(table):
    with connection.cursor() as cursor:
        cursor.execute(f"SELECT count(*) FROM {table}")  # noqa: S608
        return cursor.fetchone()[0]


@pytest.mark.parametrize(
    "table",
    [
        "documents_document",
        "documents_documentversion",
        "documents_documentevent",
        "documents_documentversionevent",
    ],
)
def test_the_database_shows_rows_to_their_community_only(town, table):
    other = CommunityFactory(program=town.program)
    stranger = Program.objects.create(name="There", slug="there")
    with scope(town.program):
        DocumentFactory(community=town)
        of_town = raw_count(table)
        DocumentFactory(community=other)
        services.add_document(
            program=town.program, community=None, by=UserFactory(), upload=checked(), kind="other"
        )
        assert raw_count(table) == 3 * of_town

    with scope(town.program, [town]):
        assert raw_count(table) == of_town
    with scope(stranger):
        assert raw_count(table) == 0
    with scope(town.program, []):
        assert raw_count(table) == 0
