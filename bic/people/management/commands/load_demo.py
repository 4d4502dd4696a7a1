"""The demo program, and who can sign in to it."""

from django.conf import settings
from django.core.management.base import BaseCommand

from bic import demo


class Command(BaseCommand):
    """Load the demo program once, and always say who can sign in."""

    help = "Load the demo program unless it is there, and print the sign-ins."

    def handle(self, *_args, **_options):
        loaded = demo.load()
        self.stdout.write("Demo program loaded." if loaded else "Demo program is there already.")
        self.stdout.write(f"\n  {settings.BASE_URL}\n\n  Password of everybody: {demo.PASSWORD}")
        people = demo.sign_ins()
        width = max(len(email) for email, _role, _name in people)
        for email, role, name in people:
            self.stdout.write(f"  {email:<{width}}  {role:<11}  {name}")
        self.stdout.write(f"\n  Mail, and the codes in it, is kept in {settings.VAR_DIR}/mail\n")
