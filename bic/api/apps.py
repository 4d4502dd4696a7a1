"""What programs' own tools may read, and what they are told."""

from django.apps import AppConfig


class ApiConfig(AppConfig):
    """What programs' own tools may read, and what they are told."""

    name = "bic.api"
    label = "api"

    def ready(self) -> None:
        from bic.api import outbox  # noqa: F401, PLC0415  (it listens; models are there now)
