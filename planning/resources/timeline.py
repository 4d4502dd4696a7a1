"""Columns of planning in files."""

from django.utils.translation import gettext_lazy as _
from import_export.fields import Field
from import_export.resources import Resource


class MilestoneResource(Resource):
    """Every column of a milestone. Needs `for_list()`."""

    title = Field("title", _("Milestone"))
    community = Field("community__name", _("Community"))
    steps = Field("step_numbers", _("Steps"))
    first_starts_on = Field("first_starts_on", _("First plan, start"))
    first_ends_on = Field("first_ends_on", _("First plan, end"))
    starts_on = Field("starts_on", _("Starts on"))
    ends_on = Field("ends_on", _("Reached by"))
    reached_on = Field("reached_on", _("Reached on"))
    owner = Field("owner__display_name", _("Owner"))
    note = Field("note", _("Note"))
