"""A whole program as one file, to be taken to another installation."""

from pathlib import Path

from django.core.management.base import BaseCommand, CommandError

from bic.dossier.program.exporting import Exported, NoSpace, export
from bic.dossier.wholefile import whole_file
from bic.tenancy.models import Program


class Command(BaseCommand):
    """Write the archive of a program, with everything in it but secrets."""

    help = "Write a program into an archive that import_program reads."

    def add_arguments(self, parser):
        parser.add_argument("slug", help="short name of the program in addresses")
        parser.add_argument("file", type=Path, help="where to write the archive, *.zip")

    def handle(self, *_args, slug, file, **_options):
        program = Program.objects.filter(slug=slug).first()
        if program is None:
            raise CommandError(f"There is no program “{slug}”.")
        try:
            with whole_file(file) as target:
                exported = export(program, target, everything=True)
        except FileExistsError as error:
            raise CommandError(
                f"{error.filename} is there already; another export may be writing it."
            ) from error
        except NoSpace as error:
            raise CommandError(f"There is no room for {file}. Make room and try again.") from error
        self._tell(program, file, exported)

    def _tell(self, program: Program, file: Path, exported: Exported) -> None:
        self.stdout.write(
            f"{file} has {program.name}: {exported.rows} rows, {exported.files} files, "
            f"{exported.people} people. Whoever has it can read everything; keep it safe."
        )
        for name in exported.missing:
            self.stderr.write(f"The store lacks {name}, which a row names.")
