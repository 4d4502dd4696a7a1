"""The lists of readiness."""

from django.utils.timezone import localdate
from django.utils.translation import gettext as _now
from django.utils.translation import gettext_lazy as _
from django_tables2 import Column

from bic.ui.tables import Table, ngettext_lazy
from bic.ui.templatetags.bic_ui import day
from communities import readiness
from communities.models import Scorecard

Outcome = Scorecard.Outcome
TAGS = {Outcome.READY: "ok", Outcome.CONDITIONS: "pine", Outcome.NOT_YET: "att"}


class ScorecardTable(Table):
    """Scorecards with their outcome, and the weakest dimension of those that have one."""

    community = Column(verbose_name=_("Community"), order_by=("community__name",))
    subject = Column(verbose_name=_("Scorecard"), order_by=("subject", "number"))
    outcome = Column(verbose_name=_("Outcome"))
    overall = Column(verbose_name=_("Overall"))
    weakest = Column(verbose_name=_("Work first on"), orderable=False)
    recheck_on = Column(verbose_name=_("Re-check on"))

    rows_template = "communities/readiness_rows.html"
    empty_template = "communities/readiness_empty.html"
    choices = ("subject", "outcome")
    caption = _("Readiness scorecards")
    counted = ngettext_lazy("%(count)d scorecard", "%(count)d scorecards", "count")
    resource = "communities.resources.readiness.ScorecardResource"
    export_permission = "communities.export_scorecard"

    def prepare(self, rows):
        super().prepare(rows)
        for row in rows:
            row.tag = TAGS.get(row.outcome, "line")
            row.since = day(row.decided_at and localdate(row.decided_at))
            row.told = row.outcome_words or (
                _now("Being agreed") if row.is_open else _now("Being scored")
            )
            row.scorers = readiness.from_scorers(row.scorer_count)
            row.overall_words = "" if row.overall is None else readiness.stage_words(row.overall)
            row.weakest = readiness.weakest_words(row) if row.is_decided else ""
            row.recheck = day(row.recheck_on)


class CriterionTable(Table):
    """Criteria with their dimension and scale."""

    title = Column(verbose_name=_("Criterion"))
    subject = Column(verbose_name=_("Scorecard"))
    dimension = Column(verbose_name=_("Dimension"))
    scale = Column(verbose_name=_("Scale"))

    rows_template = "communities/readiness_criterion_rows.html"
    choices = ("subject", "dimension", "scale")
    caption = _("Criteria of readiness")
    counted = ngettext_lazy("%(count)d criterion", "%(count)d criteria", "count")
    resource = "communities.resources.readiness.CriterionResource"
    export_permission = "communities.export_readinesscriterion"
