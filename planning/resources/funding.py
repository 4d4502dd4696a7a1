"""Columns of planning in files."""

from django.utils.translation import gettext_lazy as _
from import_export.fields import Field
from import_export.resources import Resource

from bic.ui.export import Choice
from planning.models import Funder, Grant


class GrantResource(Resource):
    """Every column of a grant that people may take along. Needs `for_list()`."""

    title = Field("title", _("Grant"))
    funder = Field("funder__name", _("Funder"))
    kind = Choice("kind", _("Kind"), Grant.Kind)
    status = Choice("status", _("Status"), Grant.Status)
    asked = Field("asked", _("Asked"))
    awarded = Field("awarded", _("Awarded"))
    apply_by = Field("apply_by", _("Apply by"))
    decided_on = Field("decided_on", _("Decided on"))
    starts_on = Field("starts_on", _("Starts on"))
    ends_on = Field("ends_on", _("Ends on"))
    recipient = Choice("recipient", _("Recipient"), Grant.Recipient)
    recipient_name = Field("recipient_name", _("Name of the recipient"))
    communities = Field("community_names", _("Communities"))
    owner = Field("owner__name", _("Owner"))


class FunderResource(Resource):
    """Every column of a funder. Needs `for_list()`."""

    name = Field("name", _("Funder"))
    kind = Choice("kind", _("Kind"), Funder.Kind)
    website = Field("website", _("Website"))
    grants = Field("grant_count", _("Grants"))
    secured = Field("secured_count", _("Secured"))
