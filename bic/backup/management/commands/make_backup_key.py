"""A pair of keys for encrypted backups."""

from pathlib import Path

from django.core.management.base import BaseCommand, CommandError

from bic.backup.sealing import make_identity


class Command(BaseCommand):
    """Make the identity that opens encrypted backups, and print its public key."""

    help = "Make an age identity for encrypted backups; prints the public key for BACKUP_KEYS."

    def add_arguments(self, parser):
        parser.add_argument("file", type=Path, help="where the identity is written")

    def handle(self, *_args, file, **_options):
        try:
            key = make_identity(file)
        except FileExistsError as error:
            raise CommandError(f"{file} is there already.") from error
        self.stdout.write(key)
        self.stderr.write(f"Keep {file} elsewhere: without it no backup can be read.")
