"""Operations of migrations."""

from collections.abc import Sequence
from typing import Any

from django.db.migrations.operations import CreateModel
from django.db.migrations.operations.base import Operation
from django.db.migrations.state import ModelState
from pgtrigger import migrations


class AddTrigger(migrations.AddTrigger):
    """A trigger of a model, in a first migration with many of them.

    No model looks different for a trigger, so the models around it are not made anew, which
    took a third of the time of `migrate` on an empty database. `makemigrations` writes the
    library's own operation; replace it where a migration adds dozens.
    """

    def state_forwards(self, app_label: str, state: Any) -> None:
        options = state.models[app_label, self.model_name.lower()].options
        options["triggers"] = [*options.get("triggers", []), self.trigger]


class CreateTogether(Operation):
    """Many models of an app at once, given as Django's own `CreateModel` in an order that works.

    Django draws all related models anew for each one that is added, which took a minute for
    seventy of them; here they are drawn once. For first migrations of many nouns.
    """

    reduces_to_sql = True
    reversible = True

    def __init__(self, models: Sequence[CreateModel]) -> None:
        self.models = list(models)

    def deconstruct(self) -> tuple[str, list[Any], dict[str, Any]]:
        return type(self).__name__, [], {"models": self.models}

    def state_forwards(self, app_label: str, state: Any) -> None:
        keys = [(app_label, one.name_lower) for one in self.models]
        for key, one in zip(keys, self.models, strict=True):
            state.models[key] = ModelState(
                app_label,
                one.name,
                list(one.fields),
                dict(one.options),
                tuple(one.bases or ()),
                list(one.managers or ()),
            )
            if state._relations is not None:
                state.resolve_model_relations(key)
        if "apps" in state.__dict__:
            state.reload_models(set(keys), delay=False)

    def database_forwards(
        self, app_label: str, schema_editor: Any, from_state: Any, to_state: Any
    ) -> None:
        for one in self.models:
            one.database_forwards(app_label, schema_editor, from_state, to_state)

    def database_backwards(
        self, app_label: str, schema_editor: Any, from_state: Any, to_state: Any
    ) -> None:
        for one in reversed(self.models):
            one.database_backwards(app_label, schema_editor, from_state, to_state)

    def describe(self) -> str:
        return "Create " + ", ".join(one.name for one in self.models)


class AddTriggers(Operation):
    """Many triggers at once: `[(model, trigger), …]`. See `AddTrigger`."""

    reduces_to_sql = True
    reversible = True

    def __init__(self, triggers: Sequence[tuple[str, Any]]) -> None:
        self.triggers = list(triggers)
        self._each = [AddTrigger(model_name=name, trigger=one) for name, one in self.triggers]

    def deconstruct(self) -> tuple[str, list[Any], dict[str, Any]]:
        return type(self).__name__, [], {"triggers": self.triggers}

    def state_forwards(self, app_label: str, state: Any) -> None:
        for one in self._each:
            one.state_forwards(app_label, state)

    def database_forwards(
        self, app_label: str, schema_editor: Any, from_state: Any, to_state: Any
    ) -> None:
        for one in self._each:
            one.database_forwards(app_label, schema_editor, from_state, to_state)

    def database_backwards(
        self, app_label: str, schema_editor: Any, from_state: Any, to_state: Any
    ) -> None:
        for one in reversed(self._each):
            one.database_backwards(app_label, schema_editor, from_state, to_state)

    def describe(self) -> str:
        return f"Add {len(self.triggers)} triggers"
