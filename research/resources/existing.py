"""Columns of existing data in files."""

from django.utils.translation import gettext_lazy as _
from import_export.fields import Field
from import_export.resources import Resource

from bic.ui.export import Choice, Computed
from communities.resources.directory import languages_in_one_cell
from research.models import ExistingData


class ExistingResource(Resource):
    """Every column of a report or data set."""

    title = Field("title", _("Title"))
    kind = Choice("kind", _("Kind"), ExistingData.Kind)
    publisher = Field("publisher", _("Published by"))
    year = Field("year", _("Year"))
    citation = Field("citation", _("Citation"))
    url = Field("url", _("Web address"))
    says = Field("says", _("What it says"))
    covers = Field("covers", _("Whom it covers"))
    languages = Computed(("languages",), _("Languages"), languages_in_one_cell)
    useful_for = Field("useful_for", _("Usable for"))
