"""What becomes of drafts, and what two programs see of them."""

from datetime import timedelta

import pytest
from django.core.files.storage import default_storage
from django.utils import timezone

from bic.imports import services
from bic.imports.models import ImportRun
from bic.imports.tasks import purge_imports
from bic.tenancy import scope
from tests.factories import ProgramFactory
from tests.imports.conftest import GOOD, HEADINGS, csv_of, upload_of, xlsx_of

pytestmark = pytest.mark.django_db


def two_sheets(book):
    sheet = book.create_sheet("More")
    sheet.append(["Name", "State"])


@pytest.fixture
def draft(road):
    """A draft that keeps its file, because that has two sheets."""
    road.upload(xlsx_of([HEADINGS, *GOOD], two_sheets), "towns.xlsx")
    return road.run


def test_drafts_are_forgotten_after_a_week(
    draft, road, program, django_capture_on_commit_callbacks
):
    with scope(program):
        ImportRun.objects.update(created_at=timezone.now() - timedelta(days=6))
    purge_imports()
    assert road.run == draft
    with scope(program):
        ImportRun.objects.update(created_at=timezone.now() - timedelta(days=8))

    with django_capture_on_commit_callbacks(execute=True):
        purge_imports()
        purge_imports()

    with scope(program):
        assert not ImportRun.objects.exists()
    assert not default_storage.exists(draft.storage_key)


def test_what_was_applied_is_remembered_without_its_rows(
    road, draft, program, django_capture_on_commit_callbacks
):
    road.match()
    with django_capture_on_commit_callbacks(execute=True):
        road.apply()
    with scope(program):
        ImportRun.objects.update(created_at=timezone.now() - timedelta(days=400))
    purge_imports()

    run = road.run
    assert (run.counts, run.lines, run.fixes, run.storage_key) == (
        {"new": 2, "changed": 0, "unchanged": 0}, [], {}, "",
    )  # fmt: skip
    assert not default_storage.exists(draft.storage_key)


def test_a_replaced_file_goes_with_what_was_written_into_it(
    road, draft, django_capture_on_commit_callbacks
):
    road.match()
    with django_capture_on_commit_callbacks(execute=True):
        road.client.post(
            road.url("replace", draft.pk),
            {"file": upload_of(csv_of([HEADINGS, *GOOD]))},
            follow=True,
        )

    assert not default_storage.exists(draft.storage_key)
    assert (road.run.storage_key, road.run.sheets, road.run.fixes) == ("", [["", False]], {})


def test_the_database_keeps_drafts_of_programs_apart(road, draft):
    elsewhere = ProgramFactory()
    with scope(elsewhere):
        assert not ImportRun._base_manager.filter(pk=draft.pk).exists()


def test_an_import_that_is_over_cannot_be_changed(road, draft, program):
    with scope(program):
        services.discard(draft)
        for act in (
            lambda: services.correct(draft, {(2, "name"): "x"}),
            lambda: services.take_back(draft),
            lambda: services.match_columns(draft, {}),
            lambda: services.discard(draft),
        ):
            with pytest.raises(services.NotADraft):
                act()
