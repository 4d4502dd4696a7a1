"""Columns of the codebook in files."""

from django.utils.translation import gettext_lazy as _
from import_export.fields import Field
from import_export.resources import Resource

from bic.ui.export import Computed


class CodeResource(Resource):
    """Every code with its counts. Needs `for_list()` and `with_sources()`."""

    name = Field("name", _("Code"))
    parent = Computed(("parent__name",), _("Part of"), lambda name: name or "")
    letter = Field("letter", _("Key"))
    definition = Field("definition", _("What it means"))
    when = Field("when", _("When to use it"))
    when_not = Field("when_not", _("When not to use it"))
    example = Field("example", _("Example"))
    source_count = Field("source_count", _("Sources"))
    mention_count = Field("mention_count", _("Mentions"))
