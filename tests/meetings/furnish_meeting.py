"""Subjects of the addresses of meetings, their agenda, notes, tasks, photos and costs."""

from bic.documents.models import Document
from bic.translated import Translated
from meetings.models import Group, Material, Series
from tests.furnish import pages_of
from tests.meetings.making import (
    make_cost,
    make_group,
    make_item,
    make_meeting,
    make_note,
    make_photo,
    make_task,
)


def furnish(place):
    """An announced meeting with everything that hangs onto one, and one nobody heard of."""
    community, by = place.community, place.host
    body = make_group(community, "Advisory board", public_body=Group.PublicBody.YES)
    series = Series.objects.create(
        program=place.program, community=community, title=Translated.of("Meals")
    )
    meeting = make_meeting(community, series=series, group=body, by=by)
    draft = make_meeting(community, "Nobody heard of it")
    item, note = make_item(meeting), make_note(meeting)
    photo, cost, task = make_photo(meeting), make_cost(meeting), make_task(community)
    document = Document.objects.filter(community=community).first()
    material = Material.objects.create(
        program=place.program, community=community, meeting=meeting, document=document,
        language="en",
    )  # fmt: skip
    pages_of(
        place, "meetings:meeting", meeting, "copy", "announce", "cancel", "held", "close",
        "print", "formality", "afterwards", "agenda", "materials", "photos", "costs",
        "task_create", "votes",
    )  # fmt: skip
    place.subjects["meetings:meeting_delete:pk"] = draft.pk
    pages_of(place, "meetings:series", series)
    pages_of(place, "meetings:task", task, "complete")
    for page, part, found in (
        ("agenda_create", "", None), ("agenda_update", "item", item),
        ("agenda_move", "item", item), ("agenda_remove", "item", item),
        ("agenda_begin", "item", item), ("note_create", "", None),
        ("note_update", "note", note), ("note_remove", "note", note),
        ("material_create", "", None), ("material_remove", "material", material),
        ("photo_create", "", None), ("photo_update", "photo", photo),
        ("photo_erase", "photo", photo), ("photo_file", "photo", photo),
        ("cost_create", "", None), ("cost_update", "cost", cost),
        ("cost_spend", "cost", cost), ("cost_remove", "cost", cost),
    ):  # fmt: skip
        place.subjects[f"meetings:{page}:pk"] = meeting.pk
        if part:
            place.subjects[f"meetings:{page}:{part}"] = found.pk
    place.subjects["meetings:agenda_move:way"] = "up"
