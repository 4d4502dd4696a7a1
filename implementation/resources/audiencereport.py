"""Columns of reports to audiences in files."""

from django.utils.translation import gettext_lazy as _
from import_export.fields import Field
from import_export.resources import Resource

from bic.ui.export import Choice, Person
from implementation.models import Audience, AudienceReport


class AudienceReportResource(Resource):
    """What an auditor would ask: who was told of which days, when, and why not."""

    audience = Choice("audience", _("Who is told"), Audience)
    grant = Field("cycle__grant__title", _("Grant"))
    number = Field("number", _("Version"))
    period_start = Field("period_start", _("First day"))
    period_end = Field("period_end", _("Last day"))
    due_on = Field("due_on", _("Due on"))
    state = Choice("state", _("State"), AudienceReport.State)
    reason = Field("reason", _("Reason"))
    published_at = Field("published_at", _("Published"))
    published_by = Person("published_by", _("Published by"))
