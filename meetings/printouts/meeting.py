"""The report of a meeting on paper, as plain words of the active language."""

from typing import Any

from django.utils import timezone
from django.utils.formats import date_format, time_format

from bic.spoken import language_names
from bic.translated import Translated
from meetings.counts import came
from meetings.models import Meeting, Objective
from meetings.running import running
from meetings.templatetags.meetings import STATES, when


def _said(value: Translated) -> dict[str, str]:
    text, language = value.in_language()
    return {"text": text, "language": language}


def printed(meeting: Meeting) -> dict[str, Any]:
    """Everything that the paper shows. Five queries.

    Paper is handed on: who came is a number that `suppress` left, whoever does a task is named
    only where they have an account, and neither safety nor money is on it.
    """
    names = language_names({*meeting.languages, *meeting.interpreted})
    people = came(meeting, meeting.program)
    return {
        "program": meeting.program.name,
        "organization": meeting.program.organization or meeting.program.name,
        "community": meeting.community.name,
        "title": _said(meeting.title),
        "purpose": _said(meeting.purpose),
        "kind": str(meeting.get_kind_display()),
        "state": str(STATES[meeting.state][0]),
        "when": when(meeting),
        "place": ", ".join(filter(None, [meeting.place, meeting.address])),
        "languages": ", ".join(names[code] for code in meeting.languages),
        "interpreted": ", ".join(names[code] for code in meeting.interpreted),
        "people": people.plain if people else None,
        "agenda": _agenda(meeting),
        "tasks": [
            {
                "title": task.title,
                "who": task.owner.display_name if task.owner else "",
                "due": date_format(task.due_on) if task.due_on else "",
                "done": date_format(task.done_on) if task.done_on else "",
            }
            for task in meeting.tasks.filter(lead_days=None).select_related("owner").in_order()
        ],
        "decisions": [
            {"title": _said(one.title), "outcome": str(one.get_outcome_display())}
            for one in meeting.decisions.order_by("number")
        ],
    }


def _agenda(meeting: Meeting) -> list[dict[str, Any]]:
    notes: dict[int | None, list[dict[str, Any]]] = {}
    for note in meeting.notes.order_by("pk"):
        notes.setdefault(note.item_id, []).append({"table": note.table, **_said(note.text)})
    planned = running(meeting, meeting.agenda.all(), timezone.now())
    rows = [
        {
            "time": time_format(timezone.localtime(slot.starts_at).time()),
            "minutes": slot.item.minutes,
            "title": _said(slot.item.title),
            "objective": str(Objective(slot.item.objective).label) if slot.item.objective else "",
            "notes": notes.get(slot.item.pk, []),
        }
        for slot in planned.slots
    ]
    if whole := notes.get(None):
        rows.append(
            {
                "time": "", "minutes": "", "objective": "", "notes": whole,
                "title": {"text": "", "language": ""},
            }
        )  # fmt: skip
    return rows
