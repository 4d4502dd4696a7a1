"""Backups of a whole installation."""

from django.apps import AppConfig


class BackupConfig(AppConfig):
    """Backups of a whole installation."""

    name = "bic.backup"
    label = "backup"
