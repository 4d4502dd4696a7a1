"""Columns of communities in files."""

from django.utils.translation import gettext_lazy as _
from import_export.fields import Field
from import_export.resources import Resource

from bic.ui.export import Choice, Person
from communities.models import Community


class CommunityResource(Resource):
    """Every column of a community that people may take along. Needs `for_list()`."""

    name = Field("name", _("Community"))
    kind = Choice("kind", _("Kind"), Community.Kind)
    state = Field("state__name", _("State"))
    county = Field("county__name", _("County"))
    geoid = Field("geoid", _("Census code"))
    status = Choice("status", _("Status"), Community.Status)
    cohort = Field("cohort", _("Cohort"))
    facilitator = Person("facilitator", _("Facilitator"))
    partner_since = Field("partner_since", _("Partner since"))
    languages = Field("languages", _("Languages"))
