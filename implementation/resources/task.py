"""Columns of tasks of the plan in files."""

from django.utils.translation import gettext_lazy as _
from import_export.fields import Field
from import_export.resources import Resource

from bic.ui.export import Choice, Computed, Person
from implementation.models.status import Reason, Status


def code_of(topic, objective, action):
    """Where an action stands in the plan: "2.1.3"."""
    return f"{topic}.{objective}.{action}"


PLACE = (
    "action__objective__topic__position", "action__objective__position", "action__position",
)  # fmt: skip


class TaskResource(Resource):
    """Every column of a task, with the action and the topic that it belongs to."""

    code = Computed(PLACE, _("Code"), code_of)
    topic = Computed(("action__objective__topic__title",), _("Topic"), str)
    action = Computed(("action__title",), _("Action"), str)
    title = Field("title", _("Task"))
    text = Field("text", _("Description"))
    owner = Person("owner", _("Who does it"))
    helper = Field("helper", _("Somebody without an account"))
    backup = Person("backup", _("Backup person"))
    partner = Field("partner__name", _("Organization"))
    lead = Field("action__lead__name", _("Lead organization"))
    starts_on = Field("starts_on", _("Starts on"))
    due_on = Field("due_on", _("By when"))
    status = Choice("status", _("Status"), Status)
    reason = Choice("reason", _("Reason"), Reason)
    status_on = Field("status_on", _("Status of"))
    updated_on = Field("updated_on", _("Last update"))
