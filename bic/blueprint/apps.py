"""The Blueprint itself."""

from django.apps import AppConfig


class BlueprintConfig(AppConfig):
    """Phases, steps, evidence, gates."""

    name = "bic.blueprint"
    label = "blueprint"
