"""What people were told is done, every answer they got, and what is there in the end."""

import hashlib
import threading
import time
from collections import Counter
from dataclasses import dataclass, field

from drill.stack import Stack

ANSWERED, SAID, WORDLESS = "answered", "said plainly", "without words"
WRITTEN = {
    "answers": "SELECT answers->>'first' FROM surveys_response",
    "replies": "SELECT name FROM meetings_rsvp",
    "updates": "SELECT note FROM implementation_update",
    "milestones": "SELECT title FROM planning_milestone",
    "invitations": "SELECT email FROM people_invitation",
}
FILES = """
    SELECT d.title, v.sha256, v.storage_key FROM documents_document d
    JOIN documents_documentversion v ON v.id = d.current_id
"""
FAILED = "SELECT id, problem, problem_detail, attempts FROM reports_printout WHERE state = 'failed'"
PDFS = "SELECT id::text, sha256, storage_key FROM reports_printout WHERE state = 'ready'"
UNSENT = """
    SELECT count(*) FROM notices_notice
    WHERE delivery = 'mail' AND mailed_at IS NULL AND failed_at IS NULL AND id <= %s
"""
UNMADE = """
    SELECT count(*) FROM reports_printout
    WHERE (state IN ('queued', 'rendering') OR (problem = 'storage' AND attempts < 3)) AND id <= %s
"""
NEWEST = (
    "SELECT coalesce(max(id), 0) FROM notices_notice",
    "SELECT coalesce(max(id), 0) FROM reports_printout",
)


@dataclass(frozen=True)
class Answer:
    """One answer to one request; times are those of `time.monotonic`."""

    at: float
    seconds: float
    outcome: str
    what: str


@dataclass(frozen=True)
class Done:
    """Something a page said is done, to be found once by its mark."""

    at: float
    kind: str
    mark: str


@dataclass
class Ledger:
    """Filled by all people at once."""

    answers: list[Answer] = field(default_factory=list)
    done: list[Done] = field(default_factory=list)
    odd: Counter[str] = field(default_factory=Counter)
    lock: threading.Lock = field(default_factory=threading.Lock)

    def answer(self, begun: float, outcome: str, what: str) -> None:
        """Note how a request ended."""
        now = time.monotonic()
        with self.lock:
            self.answers.append(Answer(now, now - begun, outcome, what))

    def acknowledged(self, kind: str, mark: str) -> None:
        """Note what a page said is done."""
        with self.lock:
            self.done.append(Done(time.monotonic(), kind, mark))

    def wondered(self, what: str) -> None:
        """Note an answer that is neither what was asked for nor trouble said plainly."""
        with self.lock:
            self.odd[what] += 1

    def last_trouble(self, since: float) -> float:
        """When the last request was not answered after `since`; `since` when all were."""
        with self.lock:
            times = [one.at for one in self.answers if one.outcome != ANSWERED and one.at > since]
        return max(times, default=since)

    def kinds_since(self, since: float) -> set[str]:
        """What was acknowledged after `since`."""
        with self.lock:
            return {one.kind for one in self.done if one.at > since}


def newest(stack: Stack) -> list[int]:
    """The last mail and the last PDF that were asked for."""
    return [stack.rows(question)[0][0] for question in NEWEST]


def owed(stack: Stack, upto: list[int]) -> int:
    """Mails and PDFs that wait, of those up to `newest`."""
    return sum(
        stack.rows(question, last)[0][0]
        for question, last in zip((UNSENT, UNMADE), upto, strict=True)
    )


def found(stack: Stack) -> dict[str, Counter[str]]:
    """How often each mark is there, by kind; files count when every byte is."""
    there = {
        kind: Counter(one for (one,) in stack.rows(question)) for kind, question in WRITTEN.items()
    }
    folder = stack.disk / "var" / "files"
    for kind, question in (("files", FILES), ("PDFs", PDFS)):
        there[kind] = Counter()
        for mark, digest, key in stack.rows(question):
            path = folder / key
            if path.exists() and hashlib.sha256(path.read_bytes()).hexdigest() == digest:
                there[kind][mark] += 1
    there["mails"] = Counter(stack.mailbox.addresses())
    return there
