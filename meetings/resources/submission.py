"""Columns of submissions, bodies, briefings and promises in files."""

from django.utils.translation import gettext_lazy as _
from import_export.fields import Field
from import_export.resources import Resource

from bic.ui.export import Choice, Computed
from meetings.models import Briefing, DecisionBody, Promise, Submission


def name_of(name, email):
    """How a person is called everywhere, "" for nobody."""
    return name or email or ""


class SubmissionResource(Resource):
    """What a clerk would ask about a submission."""

    number = Field("number", _("Number"))
    title = Computed(("title",), _("Title"), str)
    body = Field("body__name", _("Body"))
    kind = Choice("kind", _("What for"), Submission.Kind)
    state = Choice("state", _("State"), Submission.State)
    agenda_on = Field("agenda_on", _("On the agenda of"))
    agenda_part = Choice("agenda_part", _("Part of the agenda"), Submission.AgendaPart)
    file_number = Field("file_number", _("File number"))
    link = Field("link", _("Web address"))
    cost = Field("cost", _("Cost"))
    outcome = Choice("outcome", _("Outcome"), Submission.Outcome)
    outcome_on = Field("outcome_on", _("Answered on"))
    votes_for = Field("votes_for", _("Votes for"))
    votes_against = Field("votes_against", _("Votes against"))


class BodyResource(Resource):
    """What is known about a body, and when it was told last."""

    name = Field("name", _("Body"))
    kind = Choice("kind", _("Kind"), DecisionBody.Kind)
    meets = Field("meets", _("When it meets"))
    agenda_days = Field("agenda_days", _("Papers are due, days before"))
    brief_every_months = Field("brief_every_months", _("Is told every … months"))
    last_told_on = Field("last_told_on", _("Told last"))
    website = Field("website", _("Web address"))
    ended_on = Field("ended_on", _("No longer decides since"))


class BriefingResource(Resource):
    """The log of briefings."""

    told_on = Field("told_on", _("On"))
    body = Field("body__name", _("Body"))
    way = Choice("way", _("How"), Briefing.Way)
    about = Field("about", _("What about"))
    told_by = Computed(("told_by__name", "told_by__email"), _("Who told"), name_of)


class PromiseResource(Resource):
    """Promises and what became of them."""

    what = Field("what", _("What was promised"))
    side = Choice("side", _("Who owes it"), Promise.Side)
    body = Field("body__name", _("Body"))
    due_on = Field("due_on", _("Due on"))
    owner = Computed(("owner__name", "owner__email"), _("Who looks after it"), name_of)
    outcome = Choice("outcome", _("Outcome"), Promise.Outcome)
    note = Field("note", _("What became of it"))
