"""Columns of updates in files."""

from django.utils.translation import gettext_lazy as _
from import_export.fields import Field
from import_export.resources import Resource

from bic.ui.export import Choice, Computed, Person
from implementation.models.status import Reason, Status
from implementation.models.update import Level


class UpdateResource(Resource):
    """Every column of an update. Needs `for_list()`."""

    day = Field("day", _("Day"))
    action = Computed(("action",), _("Action"), str)
    task = Computed(("task",), _("Task"), lambda task: str(task) if task else "")
    status = Choice("status", _("Status"), Status)
    reason = Choice("reason", _("Reason"), Reason)
    note = Field("note", _("What happened"))
    level = Choice("level", _("Who reads it"), Level)
    partner = Computed(("partner",), _("Organization"), lambda one: one.name if one else "")
    created_by = Person("created_by", _("Reported by"))
