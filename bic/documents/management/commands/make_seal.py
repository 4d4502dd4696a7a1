"""A self-made certificate to seal with, for demos and trials."""

from pathlib import Path

from django.conf import settings
from django.core.management.base import BaseCommand, CommandError


class Command(BaseCommand):
    """Make the file that SEAL_PKCS12 names, with a certificate that nobody vouches for."""

    help = (
        "Make a self-made certificate for seals, where SEAL_PKCS12 says; one that is there stays."
    )
    requires_system_checks = []

    def handle(self, *_args, **_options):
        from bic.documents import sealing  # noqa: PLC0415  (the library takes long to load)

        if not settings.SEAL_PKCS12 or not settings.SEAL_PASSPHRASE:
            raise CommandError("Set SEAL_PKCS12 and SEAL_PASSPHRASE first.")
        path = Path(settings.SEAL_PKCS12)
        sealing.make_certificate(
            path, passphrase=settings.SEAL_PASSPHRASE, name=settings.PRODUCT_NAME
        )
        self.stdout.write(f"{path} is there.")
