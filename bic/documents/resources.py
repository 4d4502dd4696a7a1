"""Columns of documents in files."""

from django.utils.translation import gettext_lazy as _
from import_export.fields import Field
from import_export.resources import Resource

from bic.blueprint.spine import STEP_CHOICES
from bic.documents.models import Document
from bic.ui.export import Choice, Person


class DocumentResource(Resource):
    """The register of documents, as people may take it along. Needs `for_list()`."""

    title = Field("title", _("Name"))
    kind = Choice("kind", _("Kind"), Document.Kind)
    step = Choice("step", _("Step"), STEP_CHOICES)
    seen_by = Choice("seen_by", _("Seen by"), Document.Audience)
    signed_on = Field("signed_on", _("Signed on"))
    signer_kind = Choice("signer_kind", _("Who signed"), Document.SignerKind)
    signer_name = Field("signer_name", _("Name of the signer"))
    signer_organization = Field("signer_organization", _("Organization of the signer"))
    file_name = Field("current__original_name", _("File name"))
    size = Field("current__size", _("Size in bytes"))
    sha256 = Field("current__sha256", _("SHA-256"))
    version = Field("current__number", _("Version"))
    uploaded_by = Person("current__uploaded_by", _("Uploaded by"))
    changed_at = Field("changed_at", _("Changed"))
