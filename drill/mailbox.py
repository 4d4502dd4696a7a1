"""A mail server for the drill: takes every mail, counts it, and can be cut off.

No library: the part of SMTP that is needed is twenty lines, and none that speaks it is among what
the product installs.
"""

import socketserver
import threading
import time
from collections import defaultdict
from email import message_from_bytes
from email.policy import default


class _Talk(socketserver.StreamRequestHandler):
    """One conversation with a worker."""

    def handle(self) -> None:
        box: Mailbox = self.server.box
        self._say(b"220 drill")
        to = ""
        while line := self.rfile.readline():
            word = line[:4].upper()
            if box.is_cut:
                return
            if word == b"RCPT":
                to = line.partition(b"<")[2].partition(b">")[0].decode()
            if word == b"DATA":
                self._say(b"354 go on")
                self._take(box, to)
            elif word == b"QUIT":
                self._say(b"221 bye")
                return
            else:
                self._say(b"250 ok")

    def _take(self, box: "Mailbox", to: str) -> None:
        lines = []
        while (line := self.rfile.readline()) not in (b".\r\n", b""):
            lines.append(line)
        # As slow as a real one, so that there is a middle to be killed in.
        time.sleep(box.seconds)
        if line and not box.is_cut:
            key = message_from_bytes(b"".join(lines), policy=default)["Message-ID"]
            box.took(to, str(key))
            self._say(b"250 taken")

    def _say(self, line: bytes) -> None:
        self.wfile.write(line + b"\r\n")


class _Server(socketserver.ThreadingTCPServer):
    allow_reuse_address = True
    daemon_threads = True

    def handle_error(self, *_args: object) -> None:
        """A worker was killed in the middle; that is what is wanted."""


class Mailbox:
    """A running mail server; `mails` are the times at which (address, Message-ID) came."""

    seconds = 0.15

    def __init__(self) -> None:
        self.mails: defaultdict[tuple[str, str], list[float]] = defaultdict(list)
        self.is_cut = False
        self.lock = threading.Lock()
        self.port = 0
        self.back()

    def back(self) -> None:
        """Listen, on the port of before if there was one."""
        self.is_cut = False
        self.server = _Server(("127.0.0.1", self.port), _Talk)
        self.server.box = self
        self.port = self.server.server_address[1]
        threading.Thread(target=self.server.serve_forever, daemon=True).start()

    def cut(self) -> None:
        """Refuse whoever calls, and hang up on who is here."""
        self.is_cut = True
        self.server.shutdown()
        self.server.server_close()

    def took(self, to: str, key: str) -> None:
        """Count a mail that was taken."""
        with self.lock:
            self.mails[to, key].append(time.monotonic())

    def addresses(self) -> set[str]:
        """Who got mail."""
        with self.lock:
            return {to for to, _key in self.mails}

    def repeated(self) -> list[float]:
        """The times at which a mail came that had come before."""
        with self.lock:
            return [at for times in self.mails.values() for at in sorted(times)[1:]]
