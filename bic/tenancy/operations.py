"""Operations of migrations."""

from collections.abc import Sequence
from typing import Any

from django.db import migrations
from django.db.migrations.operations.base import Operation
from pgtrigger.migrations import AddTrigger, RemoveTrigger

from bic.tenancy.drawing import Undrawn, ahead, partly

# They look at a model and what it refers to, never at what refers to it.
LOOKS_AHEAD = (
    AddTrigger, RemoveTrigger, migrations.CreateModel, migrations.AddField, migrations.RemoveField,
    migrations.AddIndex, migrations.RemoveIndex, migrations.AddConstraint,
    migrations.RemoveConstraint, migrations.AlterModelOptions,
)  # fmt: skip


def _looks_ahead(one: Operation) -> bool:
    """Foreign keys follow the type of the column they point to, so those have to be known."""
    is_plain = isinstance(one, migrations.AlterField) and not one.field.unique
    return is_plain or isinstance(one, LOOKS_AHEAD)


class Together(Operation):
    """Many operations of an app at once, for every migration of more than one.

    Django draws all related models anew for each model, field, index and constraint that is
    added, hundreds by the end; here those that are changed are drawn once. So each operation
    sees the models as they are after the last: a model created here has all its fields, indexes
    and constraints in its own `CreateModel`, where those of one group may refer to each other in
    a circle.
    """

    reduces_to_sql = True
    reversible = True

    def __init__(self, operations: Sequence[Operation]) -> None:
        self.operations = list(operations)

    def deconstruct(self) -> tuple[str, list[Any], dict[str, Any]]:
        return type(self).__name__, [], {"operations": self.operations}

    def state_forwards(self, app_label: str, state: Any) -> None:
        # Operations redraw only models that are drawn.
        drawn = state.__dict__.pop("apps", None)
        for one in self.operations:
            one.state_forwards(app_label, state)
        if drawn is not None:
            state.apps = Undrawn(state.real_apps, state.models)
            # Nothing waits for a later change: what gets drawn is as it is by then.
            state.is_delayed = False

    def database_forwards(
        self, app_label: str, schema_editor: Any, from_state: Any, to_state: Any
    ) -> None:
        if all(_looks_ahead(one) for one in self.operations):
            from_state, to_state = partly(from_state), partly(to_state)
        for one in self.operations:
            one.database_forwards(app_label, schema_editor, from_state, to_state)

    def database_backwards(
        self, app_label: str, schema_editor: Any, from_state: Any, to_state: Any
    ) -> None:
        for one in reversed(self.operations):
            one.database_backwards(app_label, schema_editor, from_state, to_state)

    def describe(self) -> str:
        return "; ".join(one.describe() for one in self.operations)


class RunAhead(migrations.RunPython):
    """A function that asks for few models, and for nothing that refers to their rows.

    Django would draw all models for it. What deletes rows needs them: use `RunPython` there.
    """

    def database_forwards(
        self, app_label: str, schema_editor: Any, from_state: Any, to_state: Any
    ) -> None:
        super().database_forwards(app_label, schema_editor, ahead(from_state), to_state)


class AddTriggers(Together):
    """Many triggers at once: `[(model, trigger), …]`, of models that exist by then.

    No model looks different for a trigger, so nothing is drawn anew.
    """

    def __init__(self, triggers: Sequence[tuple[str, Any]]) -> None:
        self.triggers = list(triggers)
        super().__init__([AddTrigger(model_name=name, trigger=one) for name, one in triggers])

    def deconstruct(self) -> tuple[str, list[Any], dict[str, Any]]:
        return type(self).__name__, [], {"triggers": self.triggers}

    def state_forwards(self, app_label: str, state: Any) -> None:
        drawn = state.__dict__.get("apps")
        super().state_forwards(app_label, state)
        if drawn is not None:
            state.apps = drawn

    def describe(self) -> str:
        return f"Add {len(self.triggers)} triggers"
