"""Migrations draw few models: that is most of what a migration from nothing costs."""

from pathlib import Path
from types import SimpleNamespace

import pytest
from django.apps import apps
from django.db import connection
from django.db.migrations import AddField, RunPython, RunSQL
from django.db.migrations.loader import MigrationLoader
from django.db.models import CharField

from bic.tenancy.drawing import Part
from bic.tenancy.models import Program
from bic.tenancy.operations import RunAhead, Together

ROOT = Path(__file__).parents[2]
# Installed packages have migrations of their own.
OURS = {
    one.label
    for one in apps.get_app_configs()
    if Path(one.path).is_relative_to(ROOT) and ".venv" not in one.path
}
LOADER = MigrationLoader(None)


@pytest.fixture
def state():
    """All migrations of the product, with nothing drawn."""
    return LOADER.project_state()


@pytest.mark.parametrize("label", sorted(OURS & LOADER.migrated_apps))
def test_a_migration_of_many_operations_has_them_together(label):
    """Seven fields and constraints that stood apart cost as much as all other migrations."""
    apart = {
        name: alone
        for (app, name), migration in LOADER.disk_migrations.items()
        if app == label
        and len(alone := [
            type(one).__name__
            for one in migration.operations
            if not isinstance(one, Together | RunPython | RunSQL)
        ]) > 1
    }  # fmt: skip

    assert apart == {}


def test_a_part_draws_what_is_asked_for_and_what_that_refers_to(state):
    part = Part(state.models)

    task = part.get_model("implementation", "Task")

    drawn = {model._meta.label for model in part.get_models()}
    assert task._meta.get_field("program").related_model is part.get_model("tenancy.Program")
    assert {"implementation.Action", "implementation.Topic"} <= drawn
    assert "surveys.Response" not in drawn


def test_a_function_that_runs_ahead_gets_what_it_asks_for_and_no_more(state):
    drawn = set()

    def fill(apps, _schema_editor):
        assert apps.get_model("communities", "Review").objects.model._meta.get_field("program")
        drawn.update(model._meta.label for model in apps.get_models())

    RunAhead(fill).database_forwards(
        "communities", SimpleNamespace(connection=connection), state, state
    )

    assert "communities.Application" in drawn
    assert "surveys.Response" not in drawn


def test_what_draws_all_models_runs_while_there_are_few():
    """Permissions and content types draw them; with all of ours it cost a second."""
    targets = LOADER.graph.leaf_nodes()
    plan = list(
        dict.fromkeys(one for target in targets for one in LOADER.graph.forwards_plan(target))
    )

    ours = [place for place, (app, _name) in enumerate(plan) if app in OURS]
    last = plan.index(("auth", "0012_alter_user_first_name_max_length"))
    assert sum(place < last for place in ours) <= 3


def test_after_operations_that_are_together_nothing_waits_to_be_drawn(state):
    assert state.apps.get_model("tenancy", "Program")

    Together([AddField("program", "motto", CharField(default=""))]).state_forwards("tenancy", state)

    drawn = state.apps
    state.clear_delayed_apps_cache()
    assert state.apps is drawn


def test_after_operations_that_are_together_all_models_are_there_for_whoever_asks(state):
    assert state.apps.get_model("tenancy", "Program")
    field = AddField("program", "motto", CharField(default=""))
    before = state.clone()

    Together([field]).state_forwards("tenancy", state)

    assert "motto" in {one.name for one in state.apps.get_model("tenancy", "Program")._meta.fields}
    assert len(state.apps.get_models()) == len(before.apps.get_models())
    assert state.apps.get_model("tenancy", "Program")._meta.related_objects


def test_what_is_copied_before_a_change_stays_as_it_was(state):
    assert state.apps.get_model("tenancy", "Program")
    Together([]).state_forwards("tenancy", state)
    before = state.clone()

    Together([AddField("program", "motto", CharField(default=""))]).state_forwards("tenancy", state)

    assert {one.name for one in before.apps.get_model("tenancy", "Program")._meta.fields} == {
        one.name for one in Program._meta.fields
    }
