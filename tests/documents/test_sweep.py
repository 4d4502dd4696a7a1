"""Files that no row names go after a day; every other file stays."""

import os
from datetime import timedelta
from pathlib import Path

import pytest
from django.apps import apps
from django.conf import settings
from django.core.files.base import ContentFile
from django.core.files.storage import default_storage
from django.db import models
from django.utils import timezone

from bic.documents import sweep, tasks
from bic.documents.storage import HOLDERS
from bic.tenancy import scope
from tests.documents import files
from tests.factories import CommunityFactory, DocumentFactory

TASKS = {entry["task"] for entry in settings.CELERY_BEAT_SCHEDULE.values()}


@pytest.fixture(autouse=True)
def store(settings, tmp_path):
    """A store of this test's own."""
    settings.STORAGES = settings.STORAGES | {
        "default": {
            "BACKEND": "django.core.files.storage.FileSystemStorage",
            "OPTIONS": {"location": tmp_path, "base_url": None},
        }
    }
    return Path(tmp_path)


@pytest.fixture
def kept(town):
    """The key of a document's file, as old as can be."""
    document = DocumentFactory(
        community=town, upload=files.checked(b"kept\n", "kept.txt", "text/plain")
    )
    return aged(document.current.storage_key, timedelta(days=400))


def aged(key, age):
    """`key`, after making its file as old as `age`."""
    moment = (timezone.now() - age).timestamp()
    os.utime(default_storage.path(key), (moment, moment))
    return key


def left_behind(program_id, name="ab" * 20, age=timedelta(days=2)):
    """What a process leaves that is killed before its commit."""
    key = default_storage.save(f"{program_id}/{name[:2]}/{name}", ContentFile(b"lost"))
    return aged(key, age)


def run(program):
    with scope(program):
        return sweep.sweep(program.pk, timezone.now())


def test_what_no_row_names_goes_and_what_a_row_names_stays(town, kept):
    lost = left_behind(town.program_id)

    assert [run(town.program), run(town.program)] == [1, 0]
    assert default_storage.exists(kept)
    assert not default_storage.exists(lost)


def test_a_file_of_today_may_still_get_its_row(town, kept):
    young = left_behind(town.program_id, age=timedelta(hours=23))

    assert run(town.program) == 0
    assert default_storage.exists(young)


def test_files_of_another_program_and_of_nobody_are_left_alone(town, kept):
    other = CommunityFactory()
    foreign = [left_behind(other.program_id), left_behind("exports")]

    assert run(town.program) == 0
    assert all(map(default_storage.exists, foreign))


@pytest.mark.usefixtures("kept")
def test_too_many_are_reported_and_kept(town, caplog, monkeypatch):
    monkeypatch.setattr(sweep, "MOST", 1)
    lost = [left_behind(town.program_id, name) for name in ("ab" * 20, "cd" * 20)]

    assert run(town.program) == 0
    assert all(map(default_storage.exists, lost))
    assert "2 of 3 files" in caplog.text


def test_all_files_without_a_row_are_reported_and_kept(town, caplog):
    lost = left_behind(town.program_id)

    assert run(town.program) == 0
    assert default_storage.exists(lost)
    assert "named by no row" in caplog.text


def test_a_program_without_files_is_swept_too(town):
    assert run(town.program) == 0


def test_beat_sweeps_every_program(town, kept, monkeypatch):
    asked = []
    monkeypatch.setattr(tasks.sweep_program_files, "delay", lambda **named: asked.append(named))
    lost = left_behind(town.program_id)

    assert tasks.sweep_files.name in TASKS
    tasks.sweep_files()
    for named in asked:
        tasks.sweep_program_files(**named)

    assert default_storage.exists(kept)
    assert not default_storage.exists(lost)


def test_every_column_that_names_a_file_is_known():
    """A column the sweep does not know would lose its files."""
    known = {(model._meta.label, field) for model, field in HOLDERS}
    found = {
        (model._meta.label, field.name)
        for model in apps.get_models(include_auto_created=True)
        for field in model._meta.concrete_fields
        if not hasattr(model, "pgh_tracked_model")
        and (isinstance(field, models.FileField) or field.name.endswith("storage_key"))
    }

    assert found == known
