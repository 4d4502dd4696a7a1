"""Columns of letters of support in files; never addresses, reasons or what letters say."""

from django.utils.translation import gettext_lazy as _
from import_export.fields import Field
from import_export.resources import Resource

from bic.documents.models import Document
from bic.ui.export import Choice
from communities.models import LetterRequest


class LetterResource(Resource):
    """Every column of a letter that people may take along. Needs `for_list()`."""

    community = Field("community__name", _("Community"))
    signer_name = Field("signer_name", _("Signer"))
    signer_role = Field("signer_role", _("Role or title"))
    signer_organization = Field("signer_organization", _("Organization"))
    signer_kind = Choice("signer_kind", _("Who signs"), Document.SignerKind)
    state = Choice("state", _("State"), LetterRequest.State)
    way = Choice("way", _("How it came"), LetterRequest.Way)
    requested_at = Field("requested_at", _("Requested"))
    answered_at = Field("answered_at", _("Answered"))
