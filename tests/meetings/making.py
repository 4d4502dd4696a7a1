"""Groups, meetings and proposals for tests of coming together."""

from datetime import timedelta
from io import BytesIO

from django.utils import timezone
from PIL import Image

from bic.translated import Translated
from meetings.models import AgendaItem, Cost, Group, Meeting, Note, Photo, Proposal, Task
from meetings.pictures import without_traces
from meetings.services.afterwards import add_photo

# Where a picture keeps the place in which it was taken.
GPS = 0x8825


def make_group(community, name="Access", **fields):
    """A topic committee, unless `fields` say otherwise."""
    return Group.objects.create(program=community.program, community=community, name=name, **fields)


def make_meeting(community, title="Third community meal", **fields):
    """A public meal in three weeks, from six to eight; `by` announces it."""
    by = fields.pop("by", None)
    starts = timezone.now().replace(hour=22, minute=0, second=0, microsecond=0)
    fields.setdefault("starts_at", starts + timedelta(weeks=3))
    fields.setdefault("ends_at", fields["starts_at"] + timedelta(hours=2))
    if by:
        fields |= {"published_by": by, "published_at": timezone.now()}
    return Meeting.objects.create(
        program=community.program, community=community, title=Translated.of(title), **fields
    )


def make_proposal(community, title="A language line for town services", **fields):
    """An open proposal with the next number."""
    fields.setdefault("state", Proposal.State.OPEN)
    number = Proposal.objects.filter(community=community).count() + 1
    return Proposal.objects.create(
        program=community.program, community=community, number=number,
        title=Translated.of(title), **fields,
    )  # fmt: skip


def make_item(meeting, title="Welcome", **fields):
    """Ten minutes at the end of the agenda."""
    fields.setdefault("position", 1 + meeting.agenda.count())
    return AgendaItem.objects.create(**of(meeting), title=Translated.of(title), **fields)


def make_note(meeting, text="Bills come in English alone.", **fields):
    """What was said about the meeting as a whole."""
    return Note.objects.create(**of(meeting), text=Translated.of(text), **fields)


def make_task(community, title="Ask for bus-stop data", **fields):
    """A task of no meeting that nobody does yet."""
    return Task.objects.create(
        program=community.program, community=community, title=title, **fields
    )


def make_photo(meeting, **fields):
    """A photo on which nobody can be recognized."""
    photo = Photo(
        **of(meeting), shows=Translated.of("Tables and lamps"), consent="nobody", **fields
    )
    return add_photo(photo, without_traces(picture()), by=None)


def make_cost(meeting, what="Food", **fields):
    """A meal for two hundred dollars."""
    return Cost.objects.create(**of(meeting), what=what, **({"planned": 200} | fields))


def picture(size=(40, 30), form="JPEG"):
    """A picture as a phone takes it, with the place in it."""
    image, file = Image.new("RGB", size, "teal"), BytesIO()
    exif = Image.Exif()
    exif[GPS] = {1: "N", 2: (35.0, 43.0, 12.0)}
    image.save(file, form, exif=exif)
    file.seek(0)
    return file


def of(meeting):
    """Where something of a meeting belongs."""
    return {"program": meeting.program, "community": meeting.community, "meeting": meeting}
