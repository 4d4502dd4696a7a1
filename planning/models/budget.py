"""The budget: lines by category, their amounts by fiscal year, and what was spent."""

from django.conf import settings
from django.core.validators import MinValueValidator
from django.db import models
from django.utils.translation import gettext_lazy as _

from bic.money import ZERO, MoneyField
from bic.querysets import LIST_FETCH
from bic.tenancy.history import track
from bic.tenancy.models import ProgramModel
from bic.tenancy.scoping import tenant_manager

# What the Blueprint's programs spend money on; programs add their own.
CATEGORIES = {
    "staff": _("Staff"),
    "travel": _("Travel"),
    "interpretation": _("Interpretation"),
    "translation": _("Translation"),
    "food": _("Food"),
    "childcare": _("Childcare"),
    "rides": _("Rides"),
    "thank_you": _("Thank-you payments"),
    "printing": _("Printing"),
    "evaluation": _("Evaluation"),
    "indirect": _("Indirect costs"),
}
SALARIES = "staff"


def community_field():
    """The community that a row is for; empty for the program as a whole."""
    return models.ForeignKey(
        "communities.Community",
        models.PROTECT,
        null=True,
        blank=True,
        related_name="+",
        verbose_name=_("community"),
    )


@track()
class Category(ProgramModel):
    """A kind of cost. `key` is set for the ones every program starts with."""

    key = models.CharField(max_length=20, blank=True, editable=False)
    name = models.CharField(_("name"), max_length=80)
    position = models.PositiveSmallIntegerField(_("order"), default=100)

    class Meta:
        verbose_name = _("budget category")
        verbose_name_plural = _("budget categories")
        constraints = [
            models.UniqueConstraint(
                fields=["program", "name"],
                name="category_each_name_once",
                violation_error_message=_("There is a category with this name already."),
            ),
            models.UniqueConstraint(
                fields=["program", "key"],
                condition=~models.Q(key=""),
                name="category_each_key_once",
            ),
        ]

    def __str__(self):
        return self.label

    @property
    def label(self):
        """Its name; those of the Blueprint in the reader's language."""
        return str(CATEGORIES.get(self.key, self.name))

    @property
    def is_salaries(self):
        """Whether its lines tell what single people earn."""
        return self.key == SALARIES


class BudgetLineQuerySet(models.QuerySet):
    """Budget lines, and what pages load of them."""

    def for_list(self):
        """What a line shows of itself, in one query."""
        return (
            self.select_related("category", "community")
            .order_by("category__position", "category__name", "title", "pk")
            .fetch_mode(LIST_FETCH)
        )


@track()
class BudgetLine(ProgramModel):
    """One thing that money or gifts in kind are planned for, in one community or the program."""

    class Kind(models.TextChoices):
        CASH = "cash", _("Cash")
        IN_KIND = "in_kind", _("In kind")

    community = community_field()
    category = models.ForeignKey(
        Category, models.PROTECT, related_name="lines", verbose_name=_("category")
    )
    title = models.CharField(_("title"), max_length=160)
    kind = models.CharField(_("kind"), max_length=10, choices=Kind, default=Kind.CASH)
    is_public = models.BooleanField(_("partners of the community may see it"), default=False)
    note = models.TextField(_("note"), max_length=2000, blank=True)
    created_at = models.DateTimeField(auto_now_add=True)
    updated_at = models.DateTimeField(auto_now=True)

    objects = tenant_manager(BudgetLineQuerySet)

    community_column = "community_id"

    class Meta:
        verbose_name = _("budget line")
        verbose_name_plural = _("budget lines")
        constraints = [
            models.UniqueConstraint(
                fields=["program", "community", "category", "title", "kind"],
                nulls_distinct=False,
                name="budget_line_each_title_once",
                violation_error_message=_("There is a line with this title already."),
            )
        ]
        indexes = [
            models.Index(fields=["program", "community", "category"], name="budget_line_by_place")
        ]

    def __str__(self):
        return self.title


@track()
class BudgetAmount(ProgramModel):
    """What a line has planned, and committed by contract, for one fiscal year.

    `fiscal_year` is the year in which it ends (`planning.fiscal`).
    """

    community = community_field()
    line = models.ForeignKey(BudgetLine, models.CASCADE, related_name="amounts")
    fiscal_year = models.PositiveSmallIntegerField(_("fiscal year"))
    planned = MoneyField(_("planned"), default=ZERO, validators=[MinValueValidator(0)])
    committed = MoneyField(_("committed"), default=ZERO, validators=[MinValueValidator(0)])

    community_column = "community_id"

    class Meta:
        verbose_name = _("amount of a year")
        verbose_name_plural = _("amounts of a year")
        constraints = [
            models.UniqueConstraint(
                fields=["program", "line", "fiscal_year"], name="budget_amount_one_per_year"
            ),
            models.CheckConstraint(
                condition=models.Q(planned__gte=0, committed__gte=0),
                name="budget_amount_not_below_zero",
            ),
        ]
        indexes = [models.Index(fields=["program", "fiscal_year"], name="budget_amount_by_year")]

    def __str__(self):
        return f"{self.fiscal_year}"


@track()
class Expense(ProgramModel):
    """Money that was spent, or a gift in kind that was used, on one day, from one line.

    `grant` is the funding line that pays; a refund is an amount below zero.
    """

    community = community_field()
    line = models.ForeignKey(
        BudgetLine, models.PROTECT, related_name="expenses", verbose_name=_("budget line")
    )
    grant = models.ForeignKey(
        "planning.Grant",
        models.PROTECT,
        null=True,
        blank=True,
        related_name="expenses",
        verbose_name=_("paid from"),
    )
    spent_on = models.DateField(_("date"))
    payee = models.CharField(_("payee"), max_length=160)
    amount = MoneyField(_("amount"))
    note = models.CharField(_("note"), max_length=300, blank=True)
    receipt = models.ForeignKey(
        "documents.Document",
        models.PROTECT,
        null=True,
        blank=True,
        related_name="+",
        verbose_name=_("receipt"),
    )
    entered_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, models.PROTECT, related_name="+", editable=False
    )
    entered_at = models.DateTimeField(auto_now_add=True)

    community_column = "community_id"

    class Meta:
        verbose_name = _("expense")
        verbose_name_plural = _("expenses")
        constraints = [
            models.CheckConstraint(condition=~models.Q(amount=0), name="expense_not_zero")
        ]
        indexes = [
            models.Index(fields=["program", "-spent_on", "id"], name="expense_newest"),
            models.Index(fields=["program", "line", "spent_on"], name="expense_by_line"),
            models.Index(fields=["program", "grant"], name="expense_by_grant"),
        ]

    def __str__(self):
        return f"{self.payee}, {self.spent_on}"
