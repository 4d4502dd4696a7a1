"""People, memberships, permissions."""

from django.apps import AppConfig


class PeopleConfig(AppConfig):
    """Loaded before every app that has rules."""

    name = "bic.people"
    label = "people"
