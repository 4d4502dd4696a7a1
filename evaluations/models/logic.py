"""The logic model of an evaluation plan: boxes in six columns, and what leads to what."""

from django.db import models
from django.utils.translation import gettext_lazy as _

from bic.querysets import LIST_FETCH
from bic.tenancy.history import track
from bic.tenancy.models import CommunityModel
from bic.tenancy.scoping import tenant_manager
from evaluations.models.plan import Plan, stays_with_plan
from planning.models import CharterEntry


class Column(models.TextChoices):
    """The columns of a logic model from the left to the right; it is built backwards."""

    CONTEXT = "context", _("Context")
    ACTIVITY = "activity", _("Activities")
    OUTPUT = "output", _("Outputs")
    SOON = "soon", _("Immediate outcomes")
    LATER = "later", _("Intermediate outcomes")
    LONG = "long", _("Long-term outcomes")


ORDER = tuple(Column)
OUTCOMES = (Column.SOON, Column.LATER, Column.LONG)
LETTERS = {
    Column.CONTEXT: "C",
    Column.ACTIVITY: "A",
    Column.OUTPUT: "P",
    Column.SOON: "I",
    Column.LATER: "M",
    Column.LONG: "L",
}


def after(column):
    """The column to which items of a column lead; None for the last."""
    place = ORDER.index(Column(column)) + 1
    return ORDER[place] if place < len(ORDER) else None


def before(column):
    """The column whose items lead to items of a column; None for the first."""
    place = ORDER.index(Column(column))
    return ORDER[place - 1] if place else None


class LogicItemQuerySet(models.QuerySet):
    """Items of a logic model."""

    def in_order(self):
        """As they are read within their columns, with the outcomes of the charter they are of."""
        return (
            self.select_related("entry").order_by("column", "position", "pk").fetch_mode(LIST_FETCH)
        )


@track()
class LogicItem(CommunityModel):
    """A box of a logic model. Its code means the same thing in every version of the plan."""

    plan = models.ForeignKey(Plan, models.CASCADE, related_name="items", editable=False)
    column = models.CharField(_("column"), max_length=8, choices=Column, editable=False)
    number = models.PositiveSmallIntegerField(_("number"), editable=False)
    position = models.PositiveSmallIntegerField(_("order"), default=0, editable=False)
    title = models.CharField(_("in a few words"), max_length=120)
    text = models.TextField(_("description"), max_length=2000, blank=True)
    entry = models.ForeignKey(
        CharterEntry, models.PROTECT, null=True, blank=True, related_name="+",
        verbose_name=_("outcome of the charter"),
    )  # fmt: skip

    objects = tenant_manager(LogicItemQuerySet, program="program", community="community")

    class Meta:
        verbose_name = _("part of a logic model")
        verbose_name_plural = _("parts of logic models")
        constraints = [
            models.UniqueConstraint(
                fields=["program", "plan", "column", "number"], name="logic_item_number"
            ),
            models.CheckConstraint(
                condition=models.Q(entry=None) | models.Q(column="long"),
                name="logic_item_charter_is_long_term",
            ),
        ]
        triggers = [stays_with_plan("logic_item_stays_with_plan")]

    def __str__(self):
        return f"{self.code} {self.title}"

    @property
    def code(self):
        """The name it has in every version: "A2"."""
        return f"{LETTERS[Column(self.column)]}{self.number}"


@track()
class LogicLink(CommunityModel):
    """That one item of a logic model leads to one of the next column."""

    plan = models.ForeignKey(Plan, models.CASCADE, related_name="links", editable=False)
    source = models.ForeignKey(
        LogicItem, models.CASCADE, related_name="links", editable=False, verbose_name=_("from")
    )
    target = models.ForeignKey(
        LogicItem, models.CASCADE, related_name="+", editable=False, verbose_name=_("leads to")
    )

    class Meta:
        verbose_name = _("line of a logic model")
        verbose_name_plural = _("lines of logic models")
        constraints = [
            models.UniqueConstraint(fields=["program", "source", "target"], name="logic_link_once"),
        ]
        indexes = [models.Index(fields=["program", "plan"], name="logic_link_by_plan")]
        triggers = [stays_with_plan("logic_link_stays_with_plan")]

    def __str__(self):
        return f"{self.source_id} → {self.target_id}"
