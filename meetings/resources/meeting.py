"""Columns of meetings and of tasks in files."""

from django.utils.translation import gettext_lazy as _
from import_export.fields import Field
from import_export.resources import Resource

from bic.ui.export import Choice, Computed, Person
from communities.resources.directory import languages_in_one_cell
from meetings.models import Meeting, Task


def in_words(value):
    """A text in the language of the page."""
    return str(value)


class MeetingResource(Resource):
    """Every column of a meeting but notes on safety. Needs `for_list()`."""

    title = Computed(("title",), _("Meeting"), in_words)
    kind = Choice("kind", _("Kind"), Meeting.Kind)
    status = Choice("status", _("Status"), Meeting.Status)
    starts_at = Field("starts_at", _("Starts"))
    ends_at = Field("ends_at", _("Ends"))
    place = Field("place", _("Place"))
    address = Field("address", _("Address"))
    languages = Computed(("languages",), _("Languages spoken"), languages_in_one_cell)
    interpreted = Computed(("interpreted",), _("Interpreted into"), languages_in_one_cell)
    people_count = Field("people_count", _("People"))
    published_at = Field("published_at", _("Announced on"))
    closed_at = Field("closed_at", _("Closed on"))


class TaskResource(Resource):
    """Every column of a task. Needs `for_list()`."""

    title = Field("title", _("Task"))
    area = Choice("area", _("Kind"), Task.Area)
    owner = Person("owner", _("Who does it"))
    helper = Field("helper", _("Somebody without an account"))
    due_on = Field("due_on", _("By when"))
    done_on = Field("done_on", _("Done on"))
    note = Field("note", _("Note"))
