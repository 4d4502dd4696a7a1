"""Prints docs/access.md."""

from django.core.management.base import BaseCommand
from django.utils import translation

from bic.people.rights import markdown


class Command(BaseCommand):
    """Print who may do what, from the permission tables."""

    help = "Print who may do what, as Markdown."
    requires_system_checks = []

    def handle(self, *_args, **_options):
        with translation.override("en"):
            self.stdout.write("\n".join(markdown()))
