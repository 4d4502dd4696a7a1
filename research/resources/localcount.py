"""Columns of local counts in files."""

from django.utils.translation import gettext_lazy as _
from import_export.fields import Field
from import_export.resources import Resource

from bic.ui.export import Choice
from research.models import LocalCount


class LocalCountResource(Resource):
    """Every column of a local count. Needs `for_list()`."""

    subject = Choice("subject", _("What is counted"), LocalCount.Subject)
    what = Field("what", _("Name"))
    number = Field("number", _("Number"))
    unit = Choice("unit", _("Counted in"), LocalCount.Unit)
    source_kind = Choice("source_kind", _("Kind of source"), LocalCount.SourceKind)
    source = Field("source", _("Source"))
    counted_on = Field("counted_on", _("Counted on"))
    note = Field("note", _("Note"))
