"""Columns of calls in files."""

from django.utils.translation import gettext_lazy as _
from import_export.fields import Field
from import_export.resources import Resource

from bic.ui.export import Choice
from communities.models import Round


class RoundResource(Resource):
    """What the list of calls shows. Needs `for_list()`."""

    title = Field("title", _("Title"))
    state = Choice("state", _("State"), Round.State)
    opens_at = Field("opens_at", _("Opens"))
    closes_at = Field("closes_at", _("Closes"))
    first_closes_at = Field("first_closes_at", _("First closing time"))
    time_zone = Field("time_zone", _("Time zone"))
    published_at = Field("published_at", _("Published"))
    languages = Field("languages", _("Languages"))
