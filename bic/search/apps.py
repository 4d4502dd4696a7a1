"""One box that finds what a person may see."""

from django.apps import AppConfig


class SearchConfig(AppConfig):
    """One box that finds what a person may see."""

    name = "bic.search"
    label = "search"
