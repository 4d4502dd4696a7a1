"""One box that finds what a person may see."""

from django.apps import AppConfig
from django.db.models.signals import post_migrate


class SearchConfig(AppConfig):
    """One box that finds what a person may see."""

    name = "bic.search"
    label = "search"

    def ready(self):
        from bic.search import index  # noqa: PLC0415  (models are loaded only now)

        post_migrate.connect(index.after_migrate, sender=self)
