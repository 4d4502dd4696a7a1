"""Columns of information sessions in files."""

from django.utils.translation import gettext_lazy as _
from import_export.fields import Field
from import_export.resources import Resource

from bic.ui.export import Choice, Computed
from communities.models import Session
from communities.resources.directory import languages_in_one_cell, names_in_one_cell


class SessionResource(Resource):
    """Every column of a session. Needs `for_list()`."""

    on = Field("on", _("Day"))
    starts_at = Field("starts_at", _("Starts at"))
    ends_at = Field("ends_at", _("Ends at"))
    audience = Choice("audience", _("For whom"), Session.Audience)
    communities = Computed(("community_names",), _("Communities"), names_in_one_cell)
    place = Field("place", _("Place"))
    languages = Computed(("languages",), _("Languages spoken"), languages_in_one_cell)
    interpreted = Computed(("interpreted",), _("Interpreted into"), languages_in_one_cell)
    status = Choice("status", _("Status"), Session.Status)
    people_count = Field("people_count", _("People"))
    interest = Choice("interest", _("Interest"), Session.Interest)
