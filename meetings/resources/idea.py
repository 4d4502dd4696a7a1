"""Columns of ideas in files. Ways to authors are in none."""

from django.utils.translation import gettext_lazy as _
from import_export.fields import Field
from import_export.resources import Resource

from bic.spoken import name_of
from bic.ui.export import Choice, Computed
from meetings.models import Idea


class IdeaResource(Resource):
    """Every column of an idea but the way to its author. Needs `for_list()`."""

    number = Field("number", _("Number"))
    told = Computed(("text",), _("Idea"), lambda text: text.texts[text.original])
    language = Computed(("text",), _("Language"), lambda text: name_of(text.original))
    text = Computed(("text",), _("In the language of this file"), str)
    said_by = Field("said_by", _("Name to be shown"))
    channel = Choice("channel", _("How it came"), Idea.Channel)
    meeting = Computed(("meeting",), _("Meeting"), lambda one: str(one) if one else "")
    theme = Computed(("theme",), _("Theme"), lambda one: str(one) if one else "")
    told_on = Field("told_on", _("Told on"))
    state = Choice("state", _("What became of it"), Idea.State)
    reason = Computed(("reason",), _("Why it was set aside"), str)
