"""Reminders, mail, the in-app inbox."""

from django.apps import AppConfig


class NoticesConfig(AppConfig):
    """Reminders, mail, the in-app inbox."""

    name = "bic.notices"
    label = "notices"
