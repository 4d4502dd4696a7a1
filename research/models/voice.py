"""What the committee says: comments on themes, and the order in which it puts them."""

from django.contrib.postgres.fields import ArrayField
from django.db import models
from django.db.models import Q
from django.utils.translation import gettext_lazy as _

from bic.approval import by_somebody
from bic.days import today_in
from bic.persons import person, somebody
from bic.tenancy.history import track
from bic.tenancy.models import CommunityModel
from bic.tenancy.rls import ALL_COMMUNITIES, READER
from bic.tenancy.scoping import tenant_manager
from bic.translated import TranslatedField
from research.models.theme import OF_SHARED, Theme


@track()
class ThemeComment(CommunityModel):
    """What somebody says about a theme: to the committee and the staff, or to the staff alone.

    What staff hides with a reason is read by them and by whoever wrote it.
    """

    class Audience(models.TextChoices):
        COMMITTEE = "committee", _("The committee and the program’s staff")
        STAFF = "staff", _("The program’s staff only")

    theme = models.ForeignKey(Theme, models.CASCADE, related_name="comments", editable=False)
    text = models.TextField(_("comment"), max_length=2000)
    audience = models.CharField(
        _("who may read it"), max_length=10, choices=Audience, default=Audience.COMMITTEE
    )
    by = somebody(editable=False, verbose_name=_("written by"))
    created_at = models.DateTimeField(auto_now_add=True)
    hidden_by = person(verbose_name=_("hidden by"))
    hidden_at = models.DateTimeField(_("hidden on"), null=True, editable=False)
    reason = models.CharField(_("why it is hidden"), max_length=300, blank=True, editable=False)

    readable_only_if = (
        f"{ALL_COMMUNITIES} OR by_id = {READER}"
        f" OR (audience = 'committee' AND hidden_at IS NULL AND {OF_SHARED})"
    )

    class Meta:
        verbose_name = _("comment on a theme")
        verbose_name_plural = _("comments on themes")
        constraints = [
            by_somebody("hidden", name="theme_comment_hidden_by_somebody", before={"reason": ""}),
            models.CheckConstraint(
                condition=Q(hidden_at=None) | ~Q(reason=""),
                name="theme_comment_hidden_with_reason",
            ),
        ]
        indexes = [
            models.Index(fields=["program", "theme", "created_at"], name="theme_comment_by_theme")
        ]

    def __str__(self):
        return self.text


class RankingQuerySet(models.QuerySet):
    """Rankings by whether they are open."""

    def open(self):
        """Those that take orders."""
        return self.filter(closed_at=None)

    def in_order(self):
        """The newest first."""
        return self.order_by("-opened_at", "-pk")


@track()
class Ranking(CommunityModel):
    """One round in which partners put themes into an order, until it is closed.

    `options` are the keys of the themes. Closing adds up all orders into `result`
    (`research.ranking.Tally` as JSON) and deletes them: of nobody is kept who ranked how.
    """

    question = TranslatedField(_("question"))
    options = ArrayField(models.BigIntegerField(), editable=False)
    closes_on = models.DateField(_("closes after"))
    opened_by = person(verbose_name=_("opened by"))
    opened_at = models.DateTimeField(_("opened on"), auto_now_add=True)
    closed_by = person(verbose_name=_("closed by"))
    closed_at = models.DateTimeField(_("closed on"), null=True, editable=False)
    result = models.JSONField(null=True, editable=False)

    objects = tenant_manager(RankingQuerySet, program="program", community="community")

    class Meta:
        verbose_name = _("ranking of themes")
        verbose_name_plural = _("rankings of themes")
        constraints = [
            by_somebody(
                "closed", name="ranking_closed_by_somebody", before={"result": None},
                after={"result__isnull": False},
            ),
            models.UniqueConstraint(
                fields=["program", "community"],
                condition=Q(closed_at=None),
                name="ranking_one_open",
                violation_error_message=_("A ranking is open already. Close it first."),
            ),
        ]  # fmt: skip
        indexes = [
            models.Index(fields=["program", "community", "-opened_at"], name="ranking_by_day")
        ]

    def __str__(self):
        return str(self.question)

    @property
    def is_open(self):
        """Whether it takes orders: not closed, and its last day, the program's, is not over."""
        return self.closed_at is None and today_in(self.program) <= self.closes_on


class Ballot(CommunityModel):
    """The order in which one partner puts the themes, while the ranking is open.

    It has no history, and nobody else's page shows it; PostgreSQL gives a partner their own.
    """

    ranking = models.ForeignKey(Ranking, models.CASCADE, related_name="ballots", editable=False)
    voter = somebody(editable=False, verbose_name=_("whose"))
    order = ArrayField(models.BigIntegerField(), editable=False)
    updated_at = models.DateTimeField(auto_now=True)

    readable_only_if = f"{ALL_COMMUNITIES} OR voter_id = {READER}"

    class Meta:
        verbose_name = _("order of themes")
        verbose_name_plural = _("orders of themes")
        constraints = [
            models.UniqueConstraint(fields=["program", "ranking", "voter"], name="ballot_once")
        ]

    def __str__(self):
        return str(self.ranking_id)
