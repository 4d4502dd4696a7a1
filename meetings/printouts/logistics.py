"""The sheet for the caterer, as plain words of the active language: no names."""

from typing import Any

from meetings.models import Provision, Rsvp
from meetings.models.rsvp import Diet
from meetings.needs import needs_of
from meetings.templatetags.meetings import when


def about(meeting: Any) -> dict[str, Any]:
    """What every sheet of a meeting says at its head. Needs its program."""
    program = meeting.program
    return {
        "program": program.name,
        "organization": program.organization or program.name,
        "meeting": str(meeting.title),
        "when": when(meeting),
        "where": ", ".join(filter(None, [meeting.place, meeting.address])),
    }


def caterer_sheet(meeting: Any) -> dict[str, Any]:
    """How many people eat, which diets, which allergies; what is ordered. For staff alone."""
    needs = needs_of(meeting)
    diets = dict(Diet.choices)
    notes = (
        Rsvp.objects.filter(meeting=meeting)
        .going()
        .exclude(diet_note="")
        .order_by("diet_note")
        .values_list("diet_note", "people")
    )
    orders = Provision.objects.filter(meeting=meeting, kind=Provision.Kind.FOOD).exclude(
        state=Provision.State.CANCELED
    )
    return about(meeting) | {
        "people": needs.people,
        "adults": needs.adults,
        "children": needs.people - needs.adults,
        "diets": [
            [str(diets[diet]), needs.diets[diet]] for diet in Diet.values if needs.diets[diet]
        ],
        "allergies": [list(note) for note in notes],
        "orders": [
            [one.what, str(diets.get(one.serves, "")), one.quantity, str(one.get_state_display())]
            for one in orders
        ],
    }
