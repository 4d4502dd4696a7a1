"""A program out of its archive, from another installation."""

from pathlib import Path

from django.core.management.base import BaseCommand, CommandError

from bic.dossier.program.importing import take_in
from bic.dossier.program.members import Refused

NOTES = (
    "Nobody's password or second step came along: new people sign in with an emailed code.",
    "Private links, invitations and codes of meetings are signed by the installation that "
    "sent them; send again what is still open.",
    "Close the program there before people work here, or both will remind them.",
)


class Command(BaseCommand):
    """Bring a program back out of the archive that `export_program` wrote, or nothing of it."""

    help = "Bring a program out of an archive into this installation."

    def add_arguments(self, parser):
        parser.add_argument("file", type=Path, help="the archive")
        parser.add_argument("--slug", default="", help="another short name, if its own is taken")

    def handle(self, *_args, file, slug, **_options):
        try:
            found = take_in(str(file), slug=slug)
        except (FileNotFoundError, IsADirectoryError) as error:
            raise CommandError(f"There is no file {file}.") from error
        except Refused as refused:
            raise CommandError(str(refused)) from refused
        self.stdout.write(
            f"{found.program.name} is at /{found.program.slug}/: {found.rows} rows, "
            f"{found.files} files, {len(found.new)} new people; "
            f"{len(found.known)} were here already."
        )
        for what, number in found.manifest["left_out"]:
            self.stdout.write(f"Not in the archive: {number} {what}, which nobody may read yet.")
        for why in found.manifest["emptied"].values():
            self.stdout.write(why)
        for note in NOTES:
            self.stdout.write(note)
