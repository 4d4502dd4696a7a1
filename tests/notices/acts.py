"""An act of some app that owes a message."""

from django.utils.translation import gettext_lazy as _

from bic.notices import services
from bic.notices.models import Notice


def owe_reminder(program, *people, key="step-1", **options):
    """Owe the text of a reminder; its subject is a lazy text of the product."""
    services.owe(
        program,
        key=key,
        to=people,
        template="notices/mail/reminder",
        context={"subject": _("Save"), "due_on": None, "ahead": 1, "late": -1},
        **options,
    )
    return list(Notice.objects.filter(key=key).order_by("pk"))


def owe_one(program, person, *, key="step-1", **options):
    """The notice of one person."""
    return next(
        n for n in owe_reminder(program, person, key=key, **options) if n.recipient == person
    )
