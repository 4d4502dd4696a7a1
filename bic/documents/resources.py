"""Columns of documents in files."""

from django.utils.translation import gettext_lazy as _
from import_export.fields import Field
from import_export.resources import Resource


class DocumentResource(Resource):
    """The register of documents, as people may take it along. Needs `for_list()`."""

    title = Field("title", _("Name"))
    kind = Field("get_kind_display", _("Kind"))
    step = Field("get_step_display", _("Step"))
    seen_by = Field("get_seen_by_display", _("Seen by"))
    signed_on = Field("signed_on", _("Signed on"))
    signer_kind = Field("get_signer_kind_display", _("Who signed"))
    signer_name = Field("signer_name", _("Name of the signer"))
    signer_organization = Field("signer_organization", _("Organization of the signer"))
    file_name = Field("current__original_name", _("File name"))
    size = Field("current__size", _("Size in bytes"))
    sha256 = Field("current__sha256", _("SHA-256"))
    version = Field("current__number", _("Version"))
    uploaded_by = Field("current__uploaded_by__display_name", _("Uploaded by"))
    changed_at = Field("changed_at", _("Changed"))
