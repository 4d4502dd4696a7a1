"""Models of migrations, drawn when they are needed and no sooner.

Django draws the models of a state as classes, all of them and anew after each change: with 470
models that was most of what a migration from nothing cost.
"""

from collections.abc import Iterator
from functools import cached_property
from typing import Any

from django.db.migrations.state import ModelState, ProjectState, StateApps
from django.db.migrations.utils import resolve_relation
from django.db.models import Model

Key = tuple[str, str]


class _Drawing(StateApps):
    """Forgets what it looked up once many models are drawn, not after each of them.

    Otherwise Django looks through all models for each foreign key, whether it can be swapped; the
    settings that say so stay as they are, so those answers are not forgotten at all.
    """

    def clear_cache(self) -> None:
        if not self.ready:
            return
        get_models: Any = self.get_models
        get_models.cache_clear()
        for config in self.app_configs.values():
            for model in config.get_models(include_auto_created=True):
                options: Any = model._meta
                options._expire_cache()


class Part(_Drawing):
    """The models that are asked for and what they refer to, but nothing that refers to them.

    That is enough to make tables, columns, indexes, constraints and triggers.
    """

    def __init__(self, models: dict[Key, ModelState]) -> None:
        super().__init__([], {})
        self.states = models

    def get_model(
        self, app_label: str, model_name: str | None = None, require_ready: bool = True
    ) -> type[Model]:
        """The model, drawn by now."""
        if model_name is None:
            app_label, model_name = app_label.split(".")
        missing = self._missing((app_label, model_name.lower()))
        if missing:
            self.render_multiple([self.states[key] for key in missing])
        return super().get_model(app_label, model_name, require_ready)

    def _missing(self, key: Key) -> list[Key]:
        found: list[Key] = []
        ahead = [key]
        while ahead:
            key = ahead.pop()
            if key in self.states and key not in found and key[1] not in self.all_models[key[0]]:
                found.append(key)
                ahead.extend(_referred(self.states[key]))
        return found


def _referred(state: ModelState) -> Iterator[Key]:
    """What a model derives from and what its fields point to."""
    here = state.app_label, state.name_lower
    for base in state.bases:
        if isinstance(base, str):
            yield resolve_relation(base, *here)
    for field in state.fields.values():
        if field.remote_field:
            yield resolve_relation(field.remote_field.model, *here)
            if through := getattr(field.remote_field, "through", None):
                yield resolve_relation(through, *here)


class Undrawn(_Drawing):
    """All models of a state, drawn when somebody asks for anything of them.

    The executor draws a state before it applies a migration, unless its models are there.
    """

    def __init__(self, real_apps: set[str], models: dict[Key, ModelState]) -> None:
        self.undrawn = real_apps, models

    def __getattr__(self, name: str) -> Any:
        """What has no value yet: only the drawing gives it one."""
        if name.startswith("__") or "undrawn" not in self.__dict__:
            raise AttributeError(name)
        super().__init__(*self.__dict__.pop("undrawn"))
        return getattr(self, name)

    @cached_property
    def part(self) -> Part:
        """A part of these models, the same for each who asks."""
        return Part(self.undrawn[1])

    def clone(self) -> StateApps:
        """As they are now; the state goes on to change."""
        if "undrawn" not in self.__dict__:
            return super().clone()
        real_apps, models = self.undrawn
        return Undrawn(real_apps, {key: state.clone() for key, state in models.items()})


def ahead(state: ProjectState) -> ProjectState:
    """The same state, of which models are drawn that are asked for, and what they refer to."""
    part = ProjectState(state.models, state.real_apps)
    part.apps = Part(state.models)
    return part


def partly(state: ProjectState) -> ProjectState:
    """The same state, of which only what is asked for gets drawn, unless all of it is already."""
    apps = state.__dict__.get("apps")
    if not isinstance(apps, Undrawn) or "undrawn" not in apps.__dict__:
        return state
    part = ProjectState(state.models, state.real_apps)
    part.apps = apps.part
    return part
