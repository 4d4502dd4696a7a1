"""The blocks of a meeting's first page: each noun that shows something there adds one line.

A block has a function that loads its facts (of a meeting, for a person) and a template that
shows them; a function that gives None leaves the block out. `Side` blocks stand in the narrow
column.
"""

from collections.abc import Callable
from typing import Any, NamedTuple

from django.utils import timezone

from bic.spoken import language_names
from bic.translated import DRAFT, Translated
from meetings.board import board_of
from meetings.doors import door_in_short
from meetings.running import running


class Block(NamedTuple):
    """One block: its template, what loads its facts, and where it stands."""

    template: str
    facts: Callable[[Any, Any], dict[str, Any] | None]
    is_side: bool = False


def _agenda(meeting: Any, user: Any) -> dict[str, Any]:
    now = timezone.now()
    return {
        "running": running(meeting, meeting.agenda.all(), now),
        "now": now,
        "is_running": meeting.state == "announced" and meeting.starts_at <= now,
        "sees_leads": user.has_perm("meetings.view_restricted_meeting", meeting),
        "may_run": user.has_perm("meetings.write_notes_meeting", meeting),
    }


def _notes(meeting: Any, user: Any) -> dict[str, Any] | None:
    notes = list(
        meeting.notes.select_related("item", "written_by").order_by("item__position", "pk")
    )
    may_write = user.has_perm("meetings.write_notes_meeting", meeting)
    if not notes and not may_write:
        return None
    names = language_names({code for note in notes for code in note.text.texts})
    for note in notes:
        note.others = _others(note.text, names)
    return {
        "notes": notes,
        "tags": sorted(names.values()),
        "may_write": may_write,
        "last": max(notes, key=lambda note: note.written_at, default=None),
    }


class Other(NamedTuple):
    """A text beside the one that a reader sees."""

    code: str
    name: str
    text: str
    is_draft: bool


def _others(said: Translated, names: dict[str, str]) -> list[Other]:
    """A text in the languages in which the reader does not see it."""
    _text, shown = said.in_language()
    return [
        Other(code, names[code], text, said.states.get(code) == DRAFT)
        for code, text in said.texts.items()
        if code != shown
    ]


def _tasks(meeting: Any, user: Any) -> dict[str, Any] | None:
    tasks = list(meeting.tasks.select_related("owner").filter(lead_days=None).in_order())
    may_add = user.has_perm("meetings.add_task", meeting)
    if not tasks and not may_add:
        return None
    for one in tasks:
        one.who_words = one.who(user)
        one.may_complete = user.has_perm("meetings.complete_task", one)
    return {"tasks": tasks, "may_add": may_add}


def _logistics(meeting: Any, user: Any) -> dict[str, Any] | None:
    if meeting.status != "planned" or not user.has_perm("meetings.view_provision", meeting):
        return None
    return {"board": board_of(meeting, user, in_short=True)}


BLOCKS = (
    Block("meetings/overview_agenda.html", _agenda),
    Block("meetings/overview_logistics.html", _logistics),
    Block("meetings/overview_notes.html", _notes),
    Block("meetings/overview_tasks.html", _tasks),
    Block("meetings/overview_door.html", door_in_short, is_side=True),
)


def blocks_of(meeting: Any, user: Any) -> dict[str, list[dict[str, Any]]]:
    """The blocks that a person sees, for the wide column ("main") and the narrow one ("side")."""
    found: dict[str, list[dict[str, Any]]] = {"main": [], "side": []}
    for block in BLOCKS:
        facts = block.facts(meeting, user)
        if facts is not None:
            where = "side" if block.is_side else "main"
            found[where].append({"template": block.template, "facts": facts})
    return found
