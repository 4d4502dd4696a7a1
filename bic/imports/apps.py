"""Rows out of spreadsheets."""

from django.apps import AppConfig


class ImportsConfig(AppConfig):
    """Rows out of spreadsheets."""

    name = "bic.imports"
    label = "imports"
