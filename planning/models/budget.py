"""The budget: lines by category, their amounts by fiscal year, and what was spent."""

from django.apps import apps
from django.core.validators import MinValueValidator
from django.db import models
from django.db.models.functions import Coalesce
from django.utils.formats import date_format
from django.utils.translation import gettext, gettext_noop
from django.utils.translation import gettext_lazy as _

from bic.money import ZERO, MoneyField
from bic.persons import somebody
from bic.querysets import LIST_FETCH
from bic.tenancy.history import track
from bic.tenancy.models import ProgramModel
from bic.tenancy.scoping import tenant_manager

# What the Blueprint's programs spend money on; programs add their own.
CATEGORIES = {
    "staff": gettext_noop("Staff"),
    "travel": gettext_noop("Travel"),
    "interpretation": gettext_noop("Interpretation"),
    "translation": gettext_noop("Translation"),
    "food": gettext_noop("Food"),
    "childcare": gettext_noop("Childcare"),
    "rides": gettext_noop("Rides"),
    "thank_you": gettext_noop("Thank-you payments"),
    "printing": gettext_noop("Printing"),
    "evaluation": gettext_noop("Evaluation"),
    "indirect": gettext_noop("Indirect costs"),
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
    """A kind of cost. `key` is set for the ones every program starts with.

    Lines of a category with `is_salaries` tell what single people earn; who may see them
    is said in `planning.rules`, and what others see of them in `planning.totals`.
    """

    key = models.CharField(max_length=20, blank=True, editable=False)
    name = models.CharField(_("name"), max_length=80)
    is_salaries = models.BooleanField(
        _("its lines tell what people earn"),
        default=False,
        help_text=_("Then only directors and coordinators see them."),
    )
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
        """Its name; that of the Blueprint, until it is renamed, in the reader's language."""
        return gettext(self.name) if self.name == CATEGORIES.get(self.key) else self.name


class BudgetLineQuerySet(models.QuerySet):
    """Budget lines by who may see them, and what pages load of them."""

    def open_to(self, user, where):
        """Those that `user` may see in `where`; those of salaries only with the right to them.

        The same answer as `planning.view_budgetline` for each of them.
        """
        if user.has_perm("planning.view_salaries_budget", where):
            return self.all()
        return self.filter(category__is_salaries=False)

    def for_partners(self):
        """What partners of the line's community may see."""
        return self.filter(is_public=True, category__is_salaries=False)

    def with_totals(self):
        """Each with its `planned`, `committed` and `spent` of all years, and `left`."""
        return self.annotate(
            planned=_sum_of("BudgetAmount", "planned"),
            committed=_sum_of("BudgetAmount", "committed"),
            spent=_sum_of("Expense", "amount"),
        ).annotate(left=models.F("planned") - models.F("spent"))

    def for_list(self):
        """What a line shows of itself, in one query."""
        return (
            self.select_related("category", "community")
            .order_by("category__position", "category__name", "title", "pk")
            .fetch_mode(LIST_FETCH)
        )


def _sum_of(model, field):
    """Sum of `field` over the rows of `model` that belong to a line, zero for none."""
    rows = apps.get_model("planning", model)._base_manager.filter(line=models.OuterRef("pk"))
    total = rows.order_by().values("line").annotate(total=models.Sum(field)).values("total")
    zero = models.Value(ZERO, output_field=MoneyField())
    return Coalesce(models.Subquery(total, output_field=MoneyField()), zero)


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

    @property
    def over(self):
        """By how much it is over its budget of all years. Needs `with_totals()`."""
        return max(ZERO, -self.left)


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


class ExpenseQuerySet(models.QuerySet):
    """Expenses by who may see them, and what pages load of them."""

    def open_to(self, user, where):
        """Those that `user` may see in `where`; the same answer as `planning.view_expense`."""
        if user.has_perm("planning.view_salaries_budget", where):
            return self.all()
        return self.filter(line__category__is_salaries=False)

    def like(self, expense):
        """Others of the same day and amount, to the same payee whatever the capitals."""
        return self.filter(
            spent_on=expense.spent_on, amount=expense.amount, payee__iexact=expense.payee
        ).exclude(pk=expense.pk)

    def for_list(self):
        """What an expense shows of itself, in one query, newest first."""
        return (
            self.select_related("line", "line__category", "community", "grant", "receipt")
            .order_by("-spent_on", "-pk")
            .fetch_mode(LIST_FETCH)
        )


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
    entered_by = somebody(editable=False)
    entered_at = models.DateTimeField(auto_now_add=True)

    objects = tenant_manager(ExpenseQuerySet)

    community_column = "community_id"

    class Meta:
        verbose_name = _("expense")
        verbose_name_plural = _("expenses")
        constraints = [
            models.CheckConstraint(condition=~models.Q(amount=0), name="expense_not_zero")
        ]
        indexes = [
            models.Index(fields=["program", "-spent_on", "-id"], name="expense_newest"),
            models.Index(fields=["program", "line", "spent_on"], name="expense_by_line"),
            models.Index(fields=["program", "grant"], name="expense_by_grant"),
        ]

    def __str__(self):
        return f"{self.payee}, {date_format(self.spent_on)}"
