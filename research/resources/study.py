"""Columns of studies and of records in files."""

from django.utils.translation import gettext_lazy as _
from import_export.fields import Field
from import_export.resources import Resource

from bic.ui.export import Choice, Computed, Person
from communities.resources.directory import languages_in_one_cell
from research.models import Study


class StudyResource(Resource):
    """Every column of a study. Needs `for_list()`."""

    title = Field("title", _("Study"))
    kind = Choice("kind", _("Kind"), Study.Kind)
    question = Field("question", _("What we want to know"))
    languages = Computed(("languages",), _("Languages"), languages_in_one_cell)
    opened_at = Field("opened_at", _("Opened on"))
    open_reason = Field("open_reason", _("Why without an approved evaluation plan"))
    closed_at = Field("closed_at", _("Closed on"))
    irb_number = Field("irb_number", _("IRB number"))
    irb_expires_on = Field("irb_expires_on", _("IRB approval ends after"))
    owner = Person("owner", _("In charge"))


class RecordResource(Resource):
    """Records without what was said. Needs `for_list()`."""

    study = Field("study__title", _("Study"))
    number = Field("number", _("Number"))
    held_on = Field("held_on", _("Held on"))
    place = Field("place", _("Place, in words"))
    language = Field("language", _("Language"))
    facilitator = Field("facilitator", _("Facilitator"))
    people_count = Field("people_count", _("People"))
    statement_count = Field("statement_count", _("Statements"))
    checked_at = Field("checked_at", _("Checked"))
    coded_at = Field("coded_at", _("Coded"))
