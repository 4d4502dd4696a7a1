"""The app of private links."""

from django.apps import AppConfig


class LinksConfig(AppConfig):
    """Private links by token."""

    name = "bic.links"
    label = "links"
