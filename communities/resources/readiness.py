"""Columns of readiness in files."""

from typing import Any

from django.utils.translation import gettext_lazy as _
from import_export.fields import Field
from import_export.resources import Resource

from bic.ui.export import Choice
from communities import readiness
from communities.models import ReadinessCriterion, Scorecard
from communities.models.readiness import Dimension, Scale, Subject


class DimensionField(Field):
    """A column for one dimension: its score with the name of the stage."""

    def __init__(self, dimension: Dimension) -> None:
        super().__init__(column_name=dimension.label)
        self.dimension = dimension

    def get_value(self, instance: Any, **_options: Any) -> str:
        rows = (row for row in instance.result if row["dimension"] == self.dimension)
        return next((f"{one.words} ({one.basis})" for one in readiness.lines(list(rows))), "")


class ScorecardResource(Resource):
    """A scorecard with its outcome; every score with its stage. Needs `for_list()`."""

    community = Field("community__name", _("Community"))
    subject = Choice("subject", _("Scorecard"), Subject)
    number = Field("number", _("Number"))
    created_at = Field("created_at", _("Begun on"))
    scorers = Field("scorer_count", _("Scorers"))
    outcome = Choice("outcome", _("Outcome"), Scorecard.Outcome)
    decided_at = Field("decided_at", _("Decided on"))
    decided_by = Field("decided_by__display_name", _("Decided by"))
    overall = Field(column_name=_("Overall"))
    advice = Field("advice", _("Advice"))
    recheck_on = Field("recheck_on", _("Re-check on"))
    owner = Field("owner__display_name", _("Owner"))

    def __init__(self, **options: Any) -> None:
        super().__init__(**options)
        for dimension in Dimension:
            self.fields[f"dimension_{dimension}"] = DimensionField(dimension)

    def dehydrate_overall(self, card: Any) -> str:
        """The score with its stage."""
        return "" if card.overall is None else readiness.stage_words(card.overall)


class CriterionResource(Resource):
    """A criterion with what its levels mean. Needs `for_list()`."""

    subject = Choice("subject", _("Scorecard"), Subject)
    dimension = Choice("dimension", _("Dimension"), Dimension)
    title = Field("label", _("Criterion"))
    question = Field("question", _("What to ask"))
    scale = Choice("scale", _("Scale"), Scale)
    levels = Field(column_name=_("Levels"))
    is_suggested = Field("is_suggested", _("Suggested"))

    def dehydrate_levels(self, criterion: ReadinessCriterion) -> str:
        """Each level with its words."""
        return "; ".join(f"{level}: {words}" for level, words in criterion.all_levels)
