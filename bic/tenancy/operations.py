"""Operations of migrations."""

from collections.abc import Sequence
from typing import Any

from django.db.migrations.operations.base import Operation
from pgtrigger.migrations import AddTrigger


class Together(Operation):
    """Many operations of an app at once, for first migrations of many nouns.

    Django draws all related models anew for each model, field, index and constraint that is
    added, a hundred by the end; here they are drawn once. So each operation sees the models as
    they are after the last: a model created here has all its fields, indexes and constraints in
    its own `CreateModel`, where those of one group may refer to each other in a circle.
    """

    reduces_to_sql = True
    reversible = True

    def __init__(self, operations: Sequence[Operation]) -> None:
        self.operations = list(operations)

    def deconstruct(self) -> tuple[str, list[Any], dict[str, Any]]:
        return type(self).__name__, [], {"operations": self.operations}

    def state_forwards(self, app_label: str, state: Any) -> None:
        # Operations redraw only models that are drawn; the next to ask for `apps` draws them.
        state.__dict__.pop("apps", None)
        for one in self.operations:
            one.state_forwards(app_label, state)

    def database_forwards(
        self, app_label: str, schema_editor: Any, from_state: Any, to_state: Any
    ) -> None:
        for one in self.operations:
            one.database_forwards(app_label, schema_editor, from_state, to_state)

    def database_backwards(
        self, app_label: str, schema_editor: Any, from_state: Any, to_state: Any
    ) -> None:
        for one in reversed(self.operations):
            one.database_backwards(app_label, schema_editor, from_state, to_state)

    def describe(self) -> str:
        return "; ".join(one.describe() for one in self.operations)


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
