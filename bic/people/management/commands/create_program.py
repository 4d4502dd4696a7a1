"""The first program and its first director, on a new installation."""

from django.core.exceptions import ValidationError
from django.core.management.base import BaseCommand, CommandError
from django.core.validators import validate_email
from django.db import transaction

from bic.people import services
from bic.tenancy.models import Program


class Command(BaseCommand):
    """Create a program and invite its first director by mail."""

    help = "Create a program with its first director."

    def add_arguments(self, parser):
        parser.add_argument("slug", help="short name in addresses, for example piedmont")
        parser.add_argument("name", help="full name")
        parser.add_argument("director", help="email address of the first director")
        parser.add_argument("--director-name", default="", help="name of the first director")

    def handle(self, *_args, slug, name, director, director_name, **_options):
        program = Program(slug=slug, name=name)
        try:
            program.full_clean()
            validate_email(director)
            with transaction.atomic():
                program.save()
                services.found_program(program, email=director, name=director_name)
        except ValidationError as error:
            raise CommandError("; ".join(error.messages)) from error
        self.stdout.write(f"{name} exists. {director} can sign in with an emailed code.")
