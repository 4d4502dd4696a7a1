"""Themes that the planning committee names, what speaks for them, and what they came from."""

from django.db import models
from django.db.models import Q
from django.urls import reverse
from django.utils.translation import gettext_lazy as _
from django.utils.translation import pgettext_lazy

from bic.approval import by_somebody
from bic.persons import person
from bic.querysets import LIST_FETCH
from bic.tenancy.history import track
from bic.tenancy.models import CommunityModel
from bic.tenancy.rls import ALL_COMMUNITIES
from bic.tenancy.scoping import tenant_manager
from bic.translated import TranslatedField
from research.models.coding import Code

# What hangs on a theme that the committee does not see yet is the staff's too.
OF_SHARED = "theme_id IN (SELECT id FROM research_theme WHERE shared_at IS NOT NULL)"


class ThemeQuerySet(models.QuerySet):
    """Themes by who may read them, and what pages load."""

    def shared(self):
        """Those that the committee sees."""
        return self.filter(shared_at__isnull=False)

    def chosen(self):
        """Those that the committee goes on with."""
        return self.filter(status=Theme.Status.CHOSEN)

    def in_order(self):
        """As they stand on the list of the community."""
        return self.order_by("position", "pk")

    def for_list(self):
        """All that the list shows, in one query."""
        return (
            self.annotate(evidence_count=models.Count("evidence", distinct=True))
            .defer("text")
            .order_by("position", "pk")
            .fetch_mode(LIST_FETCH)
        )

    def for_detail(self):
        """One theme with the names on its page."""
        return self.select_related("program", "community", "created_by", "shared_by", "decided_by")


@track()
class Theme(CommunityModel):
    """What a community could work on, in words of its languages.

    A theme is the staff's until it is shared with the committee; only then partners read it.
    `decided_at` is when it was chosen or dropped; dropping has a reason.
    """

    class Status(models.TextChoices):
        PROPOSED = "proposed", pgettext_lazy("theme", "Proposed")
        CHOSEN = "chosen", pgettext_lazy("theme", "Chosen")
        DROPPED = "dropped", pgettext_lazy("theme", "Dropped")

    title = TranslatedField(_("theme"))
    text = TranslatedField(_("what it is about"), blank=True)
    position = models.PositiveSmallIntegerField(_("order"), default=0, editable=False)
    status = models.CharField(
        _("status"), max_length=8, choices=Status, default=Status.PROPOSED, editable=False
    )
    reason = models.TextField(_("why it was dropped"), max_length=1000, blank=True, editable=False)
    decided_by = person(verbose_name=_("decided by"))
    decided_at = models.DateTimeField(_("decided on"), null=True, editable=False)
    code = models.ForeignKey(
        Code, models.PROTECT, null=True, blank=True, related_name="+", editable=False,
        verbose_name=_("made from the code"),
    )  # fmt: skip
    because = models.ManyToManyField(
        "self", through="ThemeLink", through_fields=("theme", "cause"), symmetrical=False,
        related_name="+", blank=True, verbose_name=_("because of"),
    )  # fmt: skip
    created_by = person(verbose_name=_("added by"))
    created_at = models.DateTimeField(auto_now_add=True)
    shared_by = person(verbose_name=_("shared by"))
    shared_at = models.DateTimeField(_("shared on"), null=True, editable=False)

    objects = tenant_manager(ThemeQuerySet, program="program", community="community")

    readable_only_if = f"{ALL_COMMUNITIES} OR shared_at IS NOT NULL"

    class Meta:
        verbose_name = _("theme")
        verbose_name_plural = _("themes")
        constraints = [
            by_somebody("shared", name="theme_shared_by_somebody"),
            by_somebody(
                "decided", name="theme_decided_by_somebody", before={"status": "proposed"},
                after={"status__in": ["chosen", "dropped"]},
            ),
            models.CheckConstraint(
                condition=Q(status="dropped") & ~Q(reason="") | ~Q(status="dropped") & Q(reason=""),
                name="theme_dropped_with_reason",
                violation_error_message=_("Say why it is dropped."),
            ),
            models.CheckConstraint(
                condition=~Q(status="chosen") | Q(shared_at__isnull=False),
                name="theme_chosen_after_it_was_shared",
            ),
        ]  # fmt: skip
        indexes = [
            models.Index(fields=["program", "community", "position", "id"], name="theme_in_order")
        ]

    def __str__(self):
        return str(self.title)

    def get_absolute_url(self):
        return reverse(
            "research:theme_detail", args=[self.program.slug, self.community.slug, self.pk]
        )

    @property
    def is_shared(self):
        """Whether the committee reads it."""
        return self.shared_at is not None


class ThemeLink(CommunityModel):
    """A theme that there is because of another one."""

    theme = models.ForeignKey(Theme, models.CASCADE, related_name="causes", editable=False)
    cause = models.ForeignKey(Theme, models.CASCADE, related_name="effects", editable=False)

    class Meta:
        verbose_name = _("link between themes")
        verbose_name_plural = _("links between themes")
        constraints = [
            models.UniqueConstraint(fields=["program", "theme", "cause"], name="theme_link_once"),
            models.CheckConstraint(condition=~Q(theme=models.F("cause")), name="theme_link_of_two"),
        ]
        indexes = [models.Index(fields=["program", "cause"], name="theme_link_back")]

    def __str__(self):
        return f"{self.theme_id} {self.cause_id}"


@track()
class ThemeEvidence(CommunityModel):
    """One thing that speaks for a theme, as it was when somebody attached it.

    `kind` and `reference` say what it is of (`research.attaching`). `told` is what the
    committee sees, by language: {"en": {"label": …, "value": …, "detail": …, "source": …}};
    it does not move with what it came from. A quote keeps no words here: whoever takes back
    their consent takes them back from themes too.
    """

    class Kind(models.TextChoices):
        INDICATOR = "indicator", _("Figure of the profile")
        ANSWER = "answer", _("Result of a survey")
        SOURCES = "sources", _("Interviews and groups that said so")
        QUOTE = "quote", _("Quote")
        ASSET = "asset", _("Asset")
        EXISTING = "existing", _("Existing report or data set")
        COUNT = "count", _("Local count")

    theme = models.ForeignKey(Theme, models.CASCADE, related_name="evidence", editable=False)
    kind = models.CharField(_("kind"), max_length=10, choices=Kind, editable=False)
    reference = models.CharField(_("reference"), max_length=120, editable=False)
    told = models.JSONField(editable=False)
    note = TranslatedField(_("why it speaks for the theme"), blank=True)
    attached_by = person(verbose_name=_("attached by"))
    attached_at = models.DateTimeField(_("attached on"), auto_now_add=True)

    readable_only_if = f"{ALL_COMMUNITIES} OR {OF_SHARED}"

    class Meta:
        verbose_name = _("evidence of a theme")
        verbose_name_plural = _("evidence of themes")
        constraints = [
            models.UniqueConstraint(
                fields=["program", "theme", "kind", "reference"],
                name="theme_evidence_once",
                violation_error_message=_("The theme has this already."),
            )
        ]
        indexes = [models.Index(fields=["program", "theme"], name="evidence_by_theme")]

    def __str__(self):
        return f"{self.get_kind_display()} {self.reference}"
