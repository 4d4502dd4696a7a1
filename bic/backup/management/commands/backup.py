"""A backup of the whole installation."""

from pathlib import Path

from django.conf import settings
from django.core.management.base import BaseCommand, CommandError
from django.utils import timezone

from bic.backup.sealing import sealed
from bic.backup.writing import write
from bic.dossier.program.exporting import is_full
from bic.dossier.program.members import Refused
from bic.dossier.wholefile import whole_file


class Command(BaseCommand):
    """Write database and private files into one file of a folder."""

    help = "Back up database and private files, encrypted where a public key of age is named."

    def add_arguments(self, parser):
        parser.add_argument("folder", type=Path, help="where the backup is written")
        parser.add_argument(
            "--to", action="append", default=[], metavar="age1…",
            help="public key of whoever may read it; may be given more than once",
        )  # fmt: skip

    def handle(self, *_args, folder, to, **_options):
        keys = to or settings.BACKUP_KEYS
        ending = "zip.age" if keys else "zip"
        target = folder / f"blueprint-{timezone.now():%Y%m%dT%H%M%SZ}.{ending}"
        try:
            with whole_file(target) as file, sealed(file, keys) as into:
                written = write(into, settings.BACKUP_DATABASE_URL)
        except Refused as refused:
            raise CommandError(str(refused)) from refused
        except OSError as error:
            if is_full(error):
                raise CommandError(f"There is no room in {folder}. Nothing was kept.") from error
            raise CommandError(f"{error.filename or folder}: {error.strerror}") from error
        for name in written.missing:
            self.stderr.write(f"The store lacks {name}, which a row names.")
        self.stdout.write(
            f"{target}: {written.tables} tables, {written.rows} rows, {written.files} files."
        )
        if not keys:
            self.stdout.write("It is not encrypted: whoever has it can read everything.")
