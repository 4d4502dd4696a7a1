"""The lists of review and selection."""

from django.utils.translation import gettext_lazy as _
from django_tables2 import Column

from bic.ui.tables import Table, ngettext_lazy

NUMBER = {"th": {"class": "n"}}


class ReviewTable(Table):
    """What one person was given to review."""

    application = Column(verbose_name=_("Application"), order_by=("application__community__name",))
    round = Column(verbose_name=_("Round"), orderable=False)
    due_on = Column(verbose_name=_("Due"))
    state = Column(verbose_name=_("Your review"), orderable=False)
    submitted_at = Column(verbose_name=_("Handed in"))

    rows_template = "communities/review_rows.html"
    empty_template = "communities/review_empty.html"
    caption = _("Applications to review")
    counted = ngettext_lazy("%(count)d application", "%(count)d applications", "count")


class DeskTable(Table):
    """Applications of a round with their reviewers and results."""

    community = Column(verbose_name=_("Application"), order_by=("community__name",))
    done = Column(verbose_name=_("Reviews in"), order_by=("done",))
    reviewers = Column(verbose_name=_("Reviewers"), orderable=False)
    mean = Column(verbose_name=_("Mean"), order_by=("sort_mean",), attrs=NUMBER)
    median = Column(verbose_name=_("Median"), orderable=False, attrs=NUMBER)
    spread = Column(verbose_name=_("Agreement"), orderable=False)
    outcome = Column(verbose_name=_("Decision"))

    rows_template = "communities/review_desk_rows.html"
    empty_template = "communities/review_desk_empty.html"
    caption = _("Applications under review")
    counted = ngettext_lazy("%(count)d application", "%(count)d applications", "count")
    rows_on_page = 250
    resource = "communities.resources.review.DeskResource"
    export_permission = "communities.export_review"

    def shown(self, matching):
        return matching.only("withdrawn_at", "community__name")


def by_criteria(criteria):
    """The desk with a column for each criterion in the place of the reviewers."""
    columns = {
        f"c{one.pk}": Column(verbose_name=one.title, orderable=False, attrs=NUMBER)
        for one in criteria
    }
    order = ("community", "done", *columns, "mean", "median", "spread", "outcome")
    meta = type("Meta", (), {"sequence": order, "exclude": ("reviewers",)})
    return type("CriteriaTable", (DeskTable,), columns | {"reviewers": None, "Meta": meta})


class ScoreTable(Table):
    """Every submitted score of a round."""

    community = Column(verbose_name=_("Application"), order_by=("community__name",))
    reviewer = Column(verbose_name=_("Reviewer"), order_by=("review__reviewer__name",))
    criterion = Column(verbose_name=_("Criterion"), order_by=("criterion__position",))
    value = Column(verbose_name=_("Score"), attrs=NUMBER)
    reason = Column(verbose_name=_("Reason"), orderable=False)

    rows_template = "communities/review_score_rows.html"
    caption = _("Scores")
    empty_title = _("No scores yet")
    empty_text = _("Scores stand here once a reviewer has handed them in.")
    counted = ngettext_lazy("%(count)d score", "%(count)d scores", "count")
    choices = ("value",)
    resource = "communities.resources.review.ScoreResource"
    export_permission = "communities.export_review"


class DecisionTable(Table):
    """Applications of a round with what was decided."""

    community = Column(verbose_name=_("Application"), order_by=("community__name",))
    mean = Column(verbose_name=_("Mean"), order_by=("sort_mean",), attrs=NUMBER)
    done = Column(verbose_name=_("Reviews in"))
    outcome = Column(verbose_name=_("Decision"))
    released_at = Column(verbose_name=_("Released"))

    rows_template = "communities/review_decision_rows.html"
    empty_template = "communities/review_desk_empty.html"
    caption = _("Decisions")
    counted = ngettext_lazy("%(count)d application", "%(count)d applications", "count")
    resource = "communities.resources.review.DeskResource"
    export_permission = "communities.export_decision"
