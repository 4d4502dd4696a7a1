"""Tokens of people for their tools, addresses that hear of events, and what was sent there."""

import hashlib
from datetime import timedelta

from django.contrib.postgres.fields import ArrayField
from django.db import models
from django.db.models import Q
from django.utils.translation import gettext_lazy as _

from bic.persons import somebody
from bic.querysets import LIST_FETCH
from bic.tenancy.history import track
from bic.tenancy.models import ProgramModel
from bic.tenancy.scoping import tenant_manager


def digest_of(text):
    """How a token is kept. It is drawn by lot and long, so nobody finds it out by trying."""
    return hashlib.sha256(text.encode()).hexdigest()


class TokenQuerySet(models.QuerySet):
    """Tokens by whose they are and whether they hold."""

    def of(self, user):
        """One person's own."""
        return self.filter(user=user)

    def holding(self, today):
        """Those with which something can be read."""
        return self.filter(revoked_at=None, expires_on__gte=today)

    def for_list(self, today):
        """All that the page of a person shows, the newest first, in one query."""
        is_over = models.ExpressionWrapper(
            Q(expires_on__lt=today), output_field=models.BooleanField()
        )
        return (
            self.defer("digest")
            .annotate(is_over=is_over)
            .order_by("-created_at", "-pk")
            .fetch_mode(LIST_FETCH)
        )


# On which day a token was used last says nothing about who may do what.
@track(exclude=["digest", "last_used_on"])
class Token(ProgramModel):
    """What a person's tool shows instead of a password. It reads what the person may, and no more.

    It is told once and kept as a digest. `expires_on` is its last day.
    """

    user = somebody(editable=False)
    name = models.CharField(_("what it is for"), max_length=80)
    digest = models.CharField(max_length=64, unique=True, editable=False)
    created_at = models.DateTimeField(_("made on"), auto_now_add=True)
    expires_on = models.DateField(_("holds until"), editable=False)
    last_used_on = models.DateField(_("last used on"), null=True, editable=False)
    revoked_at = models.DateTimeField(_("revoked on"), null=True, editable=False)

    objects = tenant_manager(TokenQuerySet)

    class Meta:
        verbose_name = _("token")
        verbose_name_plural = _("tokens")
        indexes = [models.Index(fields=["program", "user"], name="token_by_person")]

    def __str__(self):
        return self.name


class Event(models.TextChoices):
    """What an address can hear of."""

    DECIDED = "decided", _("A decision was recorded or locked")
    SIGNED = "signed", _("An agreement was signed by all")
    PUBLISHED = "published", _("A report or an edition was published")


class HookQuerySet(models.QuerySet):
    """Addresses by state."""

    def for_list(self):
        """All that the list shows, in one query, with what was last answered."""
        newest = Delivery.objects.filter(hook=models.OuterRef("pk")).order_by("-pk")
        return (
            self.annotate(
                last_delivered_at=models.Subquery(
                    newest.exclude(delivered_at=None).values("delivered_at")[:1]
                ),
                waiting=models.Count(
                    "deliveries",
                    filter=Q(deliveries__delivered_at=None, deliveries__failed_at=None),
                ),
            )
            .order_by("url", "pk")
            .fetch_mode(LIST_FETCH)
        )


@track(exclude=["secret"])
class Hook(ProgramModel):
    """An address of a program's own tool that is told when something happens (a webhook).

    `secret` signs what is sent, and lies encrypted.
    """

    url = models.URLField(_("address"), max_length=500)
    hears_of = ArrayField(models.CharField(max_length=10, choices=Event), verbose_name=_("events"))
    secret = models.CharField(max_length=300, editable=False)
    created_by = somebody(editable=False, verbose_name=_("added by"))
    created_at = models.DateTimeField(_("added on"), auto_now_add=True)

    objects = tenant_manager(HookQuerySet)

    is_for_staff = True

    class Meta:
        verbose_name = _("webhook")
        verbose_name_plural = _("webhooks")
        constraints = [
            models.UniqueConstraint(
                fields=["program", "url"],
                name="hook_each_address_once",
                violation_error_message=_("This address hears of events already."),
            ),
        ]

    def __str__(self):
        return self.url

    @property
    def event_words(self):
        """What it hears of, in words."""
        return [str(Event(one).label) for one in self.hears_of]


class DeliveryQuerySet(models.QuerySet):
    """Deliveries by what is left to do."""

    def to_send(self):
        """Neither delivered nor given up."""
        return self.filter(delivered_at=None, failed_at=None)

    def ripe(self, now):
        """Not waiting for another try."""
        return self.filter(Q(next_try_at=None) | Q(next_try_at__lte=now))

    def old(self, now):
        """Those that no log needs any more."""
        return self.filter(created_at__lt=now - Delivery.KEPT).exclude(
            delivered_at=None, failed_at=None
        )

    def for_list(self):
        """What the log of an address shows, the newest first, in one query."""
        return (
            self.select_related("community").order_by("-created_at", "-pk").fetch_mode(LIST_FETCH)
        )


class Delivery(ProgramModel):
    """One event that is owed to one address: a row first, then a request. The log, too.

    It keeps no history: nobody edits it, and its own columns say what became of it. Nothing in
    it is about people.
    """

    KEPT = timedelta(days=30)

    hook = models.ForeignKey(Hook, models.CASCADE, related_name="deliveries", editable=False)
    community = models.ForeignKey("communities.Community", models.PROTECT, related_name="+")
    name = models.CharField(_("event"), max_length=40)
    resource = models.CharField(max_length=40)
    key = models.BigIntegerField()
    page = models.CharField(max_length=300)
    created_at = models.DateTimeField(_("happened on"), auto_now_add=True)
    queued_at = models.DateTimeField(null=True)
    attempts = models.PositiveSmallIntegerField(_("tries"), default=0)
    next_try_at = models.DateTimeField(_("next try"), null=True)
    delivered_at = models.DateTimeField(_("delivered on"), null=True)
    failed_at = models.DateTimeField(_("given up on"), null=True)
    last_error = models.CharField(_("last answer"), max_length=200, blank=True)

    objects = tenant_manager(DeliveryQuerySet)

    is_for_staff = True

    class Meta:
        verbose_name = _("delivery")
        verbose_name_plural = _("deliveries")
        constraints = [
            models.UniqueConstraint(
                fields=["program", "hook", "name", "resource", "key"], name="delivery_once"
            ),
        ]
        indexes = [
            models.Index(
                fields=["program", "next_try_at"],
                condition=Q(delivered_at=None, failed_at=None),
                name="delivery_to_send",
            ),
        ]

    def __str__(self):
        return f"{self.name} {self.resource} {self.key}"

    @property
    def state(self):
        """ "delivered", "given_up", "waiting" or "failing"."""
        if self.delivered_at:
            return "delivered"
        if self.failed_at:
            return "given_up"
        return "failing" if self.attempts else "waiting"
