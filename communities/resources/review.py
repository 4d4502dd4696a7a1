"""Columns of review and selection in files."""

from django.utils.translation import gettext_lazy as _
from import_export.fields import Field
from import_export.resources import Resource

from bic.ui.export import Choice, Person
from communities.models import Application, Decision, Level


class DeskResource(Resource):
    """Results of applications, each with how many reviewers they are of."""

    community = Field("community__name", _("Application"))
    status = Choice("status", _("Status"), Application.Status)
    asked = Field("asked", _("Reviewers asked"))
    done = Field("done", _("Reviews in"))
    recused = Field("recused", _("Reviewers who stepped out"))
    mean = Field("mean", _("Mean"))
    low = Field("low", _("Lowest mean of a reviewer"))
    high = Field("high", _("Highest mean of a reviewer"))
    is_finalist = Field("is_finalist", _("Finalist"))
    outcome = Choice("outcome", _("Decision"), Decision.Outcome)
    released_at = Field("released_at", _("Released on"))


class ScoreResource(Resource):
    """Every submitted score with its reason."""

    community = Field("community__name", _("Application"))
    reviewer = Person("review__reviewer", _("Reviewer"))
    criterion = Field("criterion__title", _("Criterion"))
    weight = Field("criterion__weight", _("Weight"))
    value = Field("value", _("Score"))
    level = Choice("value", _("In words"), Level)
    reason = Field("reason", _("Reason"))
    mean = Field("review__mean", _("Weighted mean of the review"))
    submitted_at = Field("review__submitted_at", _("Handed in on"))
