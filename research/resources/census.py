"""Columns of Census files in files."""

from django.utils.translation import gettext_lazy as _
from import_export.fields import Field
from import_export.resources import Resource

from bic.ui.export import Person


class CensusFileResource(Resource):
    """What is known of each Census file. Needs `for_list()`."""

    table = Field("table", _("Table"))
    years = Field("years", _("Years"))
    area_count = Field("area_count", _("Areas"))
    original_name = Field("original_name", _("File"))
    sha256 = Field("sha256", "SHA-256")
    loaded_at = Field("loaded_at", _("Loaded"))
    loaded_by = Person("loaded_by", _("By"))
