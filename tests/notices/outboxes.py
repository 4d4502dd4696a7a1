"""Mail servers of tests: one that refuses, and one that takes its time."""

import threading
import time
from smtplib import SMTPRecipientsRefused

from django.core.mail.backends.base import BaseEmailBackend


class RefusingBackend(BaseEmailBackend):
    """Refuses every address that begins with "bad"; counts what it was asked."""

    asked: list[str] = []

    def send_messages(self, email_messages):
        for message in email_messages:
            self.asked.append(message.to[0])
            if message.to[0].startswith("bad"):
                raise SMTPRecipientsRefused({message.to[0]: (550, b"No such user\nhere")})
        return len(email_messages)


class SlowBackend(BaseEmailBackend):
    """Takes a moment for every mail, so that others come meanwhile."""

    sent: list[str] = []
    lock = threading.Lock()

    def send_messages(self, email_messages):
        time.sleep(0.3)
        with self.lock:
            self.sent += [message.extra_headers["Message-ID"] for message in email_messages]
        return len(email_messages)
