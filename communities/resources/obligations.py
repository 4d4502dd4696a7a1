"""Columns of obligations in files."""

from django.utils.translation import gettext_lazy as _
from import_export.fields import Field
from import_export.resources import Resource

from bic.ui.export import Choice, Person
from communities.models import Obligation


class ObligationResource(Resource):
    """What is owed. Needs `for_list()`."""

    title = Field("title", _("What is owed"))
    community = Field("community__name", _("Community"))
    agreement = Field("agreement__title", _("Agreement"))
    party = Field("party__name", _("Who owes"))
    rule = Choice("rule", _("Due"), Obligation.Rule)
    next_due_on = Field("next_due_on", _("Due on"))
    owner = Person("owner", _("Who sees to it"))
    note = Field("note", _("Note"))
