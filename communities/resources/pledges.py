"""Columns of pledges in files."""

from django.utils.translation import gettext_lazy as _
from import_export.fields import Field
from import_export.resources import Resource

from bic.ui.export import Choice
from communities.models import Pledge


class PledgeResource(Resource):
    """Every column of a pledge that people may take along. Needs `for_list()`."""

    community = Field("community__name", _("Community"))
    party = Choice("party", _("Party"), Pledge.Party)
    who = Field("who", _("Who"))
    what = Field("what", _("What"))
    kind = Choice("kind", _("Kind"), Pledge.Kind)
    amount = Field("amount", _("Amount or value"))
    hours = Field("hours", _("Hours"))
    every = Choice("every", _("How often"), Pledge.Every)
    due_on = Field("due_on", _("By when"))
    outcome = Choice("outcome", _("Kept"), Pledge.Outcome)
    checked_on = Field("checked_on", _("Checked on"))
