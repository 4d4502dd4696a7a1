"""What may go wrong with mail; and mail that a page sends itself, because somebody waits for it."""

from email.errors import MessageError
from functools import partial

from django.core.mail import EmailMessage
from django.db import transaction


def mail_errors() -> tuple[type[Exception], ...]:
    """What may be raised where a mail is sent, for an `except`.

    SMTP errors are OSErrors; an address that cannot stand in a header is a ValueError.
    """
    from anymail.exceptions import AnymailError  # noqa: PLC0415  (5 MB that few processes need)

    return OSError, AnymailError, MessageError, ValueError


class MailAway(Exception):
    """The mail server did not take a mail; the page says so."""


def send_after_commit(message: EmailMessage) -> None:
    """Send it once what it speaks of is stored. Whoever asked sees if it was not taken."""
    transaction.on_commit(partial(_send, message))


def _send(message: EmailMessage) -> None:
    try:
        message.send()
    except mail_errors() as error:
        raise MailAway(type(error).__name__) from error
