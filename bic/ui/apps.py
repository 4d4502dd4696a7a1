"""Loaded last of our own apps, so that discovery finds every model ready."""

from django.apps import AppConfig


class UiConfig(AppConfig):
    """Views, forms, tables and template tags shared by all apps."""

    name = "bic.ui"
    label = "ui"

    def ready(self):
        from bic.discovery import discover  # noqa: PLC0415  (models are loaded only now)

        discover()
