"""Columns of clauses in files."""

from django.utils.translation import gettext_lazy as _
from import_export.fields import Field
from import_export.resources import Resource

from bic.ui.export import Choice, Person
from communities.models.clauses import Condition


class ClauseResource(Resource):
    """The library with its texts. Needs `for_list()`."""

    key = Field("key", _("Key"))
    title = Field("title", _("Title"))
    text = Field("text", _("Text"))
    condition = Choice("condition", _("When it is used"), Condition)
    version = Field("version", _("Version"))
    confirmed_at = Field("confirmed_at", _("Confirmed on"))
    confirmed_by = Person("confirmed_by", _("Confirmed by"))
