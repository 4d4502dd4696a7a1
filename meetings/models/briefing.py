"""The log of who was told how things stand, and what was promised there."""

from django.db import models
from django.db.models import Q
from django.utils.translation import gettext_lazy as _
from django.utils.translation import pgettext_lazy

from bic.documents.models import Document
from bic.persons import in_charge, person
from bic.querysets import LIST_FETCH
from bic.tenancy.history import track
from bic.tenancy.models import CommunityModel
from bic.tenancy.rls import ALL_COMMUNITIES
from bic.tenancy.scoping import tenant_manager
from meetings.models.decisionbody import DecisionBody
from meetings.models.submission import IS_SUBMITTED, Submission


class BriefingQuerySet(models.QuerySet):
    """Briefings, and what pages load of them."""

    def for_list(self):
        """All that the log shows, in one query, the newest first."""
        return (
            self.select_related("body", "submission", "document", "told_by")
            .defer("submission__memo", "submission__fiscal_note", "submission__resolution")
            .order_by("-told_on", "-pk")
            .fetch_mode(LIST_FETCH)
        )


@track()
class Briefing(CommunityModel):
    """One time that a body heard of the work, whether or not something was to be voted.

    An answered submission writes one by itself (`submission`), so the log is whole.
    """

    class Way(models.TextChoices):
        PRESENTATION = "presentation", _("Presentation at a meeting")
        WRITTEN = "written", _("Written update")
        TALK = "talk", _("Talk in person or by phone")
        EVENT = "event", _("Visit to a meeting or event")
        OTHER = "other", pgettext_lazy("way of telling", "Another way")

    body = models.ForeignKey(
        DecisionBody, models.PROTECT, related_name="briefings", verbose_name=_("body")
    )
    told_on = models.DateField(_("on"))
    way = models.CharField(_("how"), max_length=14, choices=Way, default=Way.WRITTEN)
    about = models.TextField(_("what about"), max_length=2000)
    told_by = in_charge(verbose_name=_("who told"))
    submission = models.OneToOneField(
        Submission, models.CASCADE, null=True, editable=False, related_name="briefing",
        verbose_name=_("submission"),
    )  # fmt: skip
    document = models.ForeignKey(
        Document, models.PROTECT, null=True, blank=True, related_name="+",
        verbose_name=_("document"),
    )  # fmt: skip
    created_by = person(verbose_name=_("added by"))
    created_at = models.DateTimeField(auto_now_add=True)

    objects = tenant_manager(BriefingQuerySet, program="program", community="community")

    class Meta:
        verbose_name = _("briefing")
        verbose_name_plural = _("briefings")
        indexes = [
            models.Index(fields=["program", "community", "-told_on"], name="briefing_by_day"),
            models.Index(fields=["program", "body", "-told_on"], name="briefing_by_body"),
        ]

    def __str__(self):
        return self.about[:80]


class PromiseQuerySet(models.QuerySet):
    """Promises by state, and what pages load of them."""

    def open(self):
        """Those that nobody kept or took back yet."""
        return self.filter(closed_at=None)

    def for_list(self):
        """All that the list shows, in one query: what is open first, by its day."""
        return (
            self.select_related("body", "submission", "owner")
            .defer("submission__memo", "submission__fiscal_note", "submission__resolution")
            .order_by("closed_at", "due_on", "pk")
            .fetch_mode(LIST_FETCH)
        )


@track()
class Promise(CommunityModel):
    """What we promised a body, or a body promised us, and whether it was kept."""

    class Side(models.TextChoices):
        US = "us", _("We owe it")
        BODY = "body", _("The body owes it")

    class Outcome(models.TextChoices):
        KEPT = "kept", pgettext_lazy("promise", "Kept")
        DROPPED = "dropped", pgettext_lazy("promise", "Dropped")

    body = models.ForeignKey(
        DecisionBody, models.PROTECT, related_name="promises", verbose_name=_("body")
    )
    submission = models.ForeignKey(
        Submission, models.PROTECT, null=True, blank=True, related_name="promises",
        verbose_name=_("submission"),
    )  # fmt: skip
    side = models.CharField(_("who owes it"), max_length=4, choices=Side, default=Side.US)
    what = models.CharField(_("what was promised"), max_length=300)
    due_on = models.DateField(_("due on"), null=True, blank=True)
    owner = in_charge(verbose_name=_("who looks after it"))
    outcome = models.CharField(
        _("outcome"), max_length=8, choices=Outcome, blank=True, editable=False
    )
    note = models.TextField(_("what became of it"), max_length=2000, blank=True, editable=False)
    closed_by = person(verbose_name=_("closed by"))
    closed_at = models.DateTimeField(_("closed on"), null=True, editable=False)
    created_by = person(verbose_name=_("added by"))
    created_at = models.DateTimeField(auto_now_add=True)

    objects = tenant_manager(PromiseQuerySet, program="program", community="community")

    # One that hangs on a draft is the staff's, as the draft is.
    readable_only_if = f"{ALL_COMMUNITIES} OR submission_id IS NULL OR {IS_SUBMITTED}"

    class Meta:
        verbose_name = _("promise")
        verbose_name_plural = _("promises")
        constraints = [
            models.CheckConstraint(
                condition=Q(closed_at=None, closed_by=None, outcome="")
                | Q(closed_at__isnull=False, closed_by__isnull=False) & ~Q(outcome=""),
                name="promise_closed_by_somebody",
            ),
        ]
        indexes = [
            models.Index(
                fields=["program", "community", "due_on"],
                condition=Q(closed_at=None),
                name="promise_open_by_day",
            ),
        ]

    def __str__(self):
        return self.what

    def is_late(self, today):
        """Whether its day is over and nobody said what became of it."""
        return self.closed_at is None and self.due_on is not None and self.due_on < today
