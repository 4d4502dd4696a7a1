"""Columns of the log in files."""

from django.utils.translation import gettext_lazy as _
from import_export.fields import Field
from import_export.resources import Resource

from bic.ui.export import Choice, Person
from communities.models import Interaction


class InteractionResource(Resource):
    """Every column of an entry of the log. Needs `for_list()`."""

    on = Field("on", _("Day"))
    kind = Choice("kind", _("Kind"), Interaction.Kind)
    about = Choice("about", _("About"), Interaction.About)
    contact = Field("contact__name", _("Contact"))
    organization = Field("organization__name", _("Organization"))
    community = Field("community__name", _("Community"))
    said = Field("said", _("What was said"))
    logged_by = Person("logged_by", _("Logged by"))
