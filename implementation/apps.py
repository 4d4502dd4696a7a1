"""Phase 5: the plan and its progress."""

from django.apps import AppConfig


class ImplementationConfig(AppConfig):
    """Phase 5: the plan and its progress."""

    name = "implementation"
    label = "implementation"
