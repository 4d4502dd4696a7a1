"""Columns of agreements in files."""

from django.utils.translation import gettext_lazy as _
from import_export.fields import Field
from import_export.resources import Resource

from bic.ui.export import Choice, Person
from communities.models import Agreement


class AgreementResource(Resource):
    """The register of agreements. Needs `for_list()`."""

    title = Field("title", _("Agreement"))
    community = Field("community__name", _("Community"))
    number = Field("number", _("Number of the amendment"))
    state = Choice("state", _("State"), Agreement.State)
    parties = Field("parties_count", _("Parties"))
    parties_signed = Field("parties_signed", _("Parties that signed"))
    starts_on = Field("starts_on", _("Begins"))
    ends_on = Field("ends_on", _("Ends"))
    resolution_number = Field("resolution_number", _("Resolution"))
    resolution_on = Field("resolution_on", _("Day of the resolution"))
    preaudit_number = Field("preaudit_number", _("Preaudit certificate"))
    sent_at = Field("sent_at", _("Sent out"))
    signed_at = Field("signed_at", _("Signed by all"))
    sha256 = Field("sha256", _("SHA-256 of the text"))
    owner = Person("owner", _("Looked after by"))
