"""An installation out of its backup."""

from pathlib import Path

from django.conf import settings
from django.core.management.base import BaseCommand, CommandError

from bic.backup.restoring import opened, restore
from bic.backup.sealing import unsealed
from bic.dossier.program.members import Refused


class Command(BaseCommand):
    """Restore a backup into an empty database, or only check that it is whole."""

    help = "Restore a backup into an empty database and the private store."

    def add_arguments(self, parser):
        parser.add_argument("file", type=Path, help="the backup")
        parser.add_argument("--identity", type=Path, help="file of the age identity that opens it")
        parser.add_argument("--check", action="store_true", help="only check that it is whole")

    def handle(self, *_args, file, identity, check, **_options):
        try:
            with unsealed(file, identity) as path:
                if check:
                    self._check(file, path)
                else:
                    self._restore(path)
        except FileNotFoundError as error:
            raise CommandError(f"There is no file {error.filename}.") from error
        except Refused as refused:
            raise CommandError(str(refused)) from refused

    def _check(self, file: Path, path: str) -> None:
        backup = opened(path)
        self.stdout.write(
            f"{file} is whole: made at {backup.manifest['made_at']} by release "
            f"{backup.manifest.get('release', 'before 1.0.0')}, "
            f"{len(backup.manifest['state']['tables'])} tables."
        )

    def _restore(self, path: str) -> None:
        restored = restore(path, settings.BACKUP_DATABASE_URL)
        self.stdout.write(
            f"Restored {restored.rows} rows and {restored.files} files; the database is equal to "
            "the one that was backed up."
        )
        for name in restored.missing:
            self.stderr.write(f"The backup lacks {name}, which a row names.")
        if restored.behind:
            self.stdout.write("This release is newer than the backup: run `manage.py migrate`.")
