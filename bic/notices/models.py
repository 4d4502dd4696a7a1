"""What is owed to somebody, how they want to be reached, and mail that waits to be released."""

from datetime import timedelta

from django.conf import settings
from django.core.validators import MaxValueValidator
from django.db import models
from django.utils.translation import gettext_lazy as _

from bic.persons import person, somebody
from bic.querysets import LIST_FETCH
from bic.tenancy.history import track
from bic.tenancy.models import ProgramModel
from bic.tenancy.scoping import tenant_manager


class Kind(models.TextChoices):
    """What a notice is about; apps may use other words, which count as acts."""

    ACT = "act", _("News")
    REMINDER = "reminder", _("Reminder")
    DIGEST = "digest", _("Daily summary")
    INVITATION = "invitation", _("Invitation")
    SECURITY = "security", _("Security")
    LETTER = "letter", _("Letter")


# Nobody can switch these off: they are asked for, protect the account, or were written to
# one person and released by another.
NOT_DECLINABLE = frozenset({Kind.INVITATION, Kind.SECURITY, Kind.LETTER})
# These do not wait for the daily summary; the last one is the summary.
ALWAYS_MAILED = NOT_DECLINABLE | {Kind.DIGEST}


class Delivery(models.TextChoices):
    """How notices reach somebody beside the inbox."""

    MAIL = "mail", _("Right away, one email each")
    DAILY = "daily", _("Once a day, all in one email")
    INBOX = "inbox", _("No email, only here")


# Not trouble with mail: why a notice was given up whose reader left.
NO_LONGER_TAKES_PART = "The recipient no longer takes part."
# How long mail that was given up is worth somebody's attention.
ATTENTION = timedelta(days=30)


class NoticeQuerySet(models.QuerySet):
    """Notices by whom they are for and what is left to do."""

    def inbox_of(self, user):
        """What one person finds in the inbox; the mail that sums notices up is not in it."""
        return self.filter(recipient=user).exclude(kind=Kind.DIGEST)

    def unread(self):
        """Not yet read in the inbox."""
        return self.filter(read_at=None)

    def to_mail(self):
        """Mail that is neither sent nor given up."""
        return self.filter(delivery=Delivery.MAIL, mailed_at=None, failed_at=None)

    def given_up(self, now):
        """Mail that could not be delivered lately, for want of a working address or server."""
        return self.filter(
            delivery=Delivery.MAIL, mailed_at=None, failed_at__gt=now - ATTENTION
        ).exclude(last_error=NO_LONGER_TAKES_PART)

    def undelivered(self, now):
        """All that the list of such mail shows, with what is tried again, in one query."""
        tried_again = models.Q(failed_at=None, mailed_at=None, delivery=Delivery.MAIL) & ~models.Q(
            last_error=""
        )
        lately = self.given_up(now) | self.filter(tried_again)
        return lately.select_related("recipient", "community").defer("body").fetch_mode(LIST_FETCH)

    def ripe(self, now):
        """Not waiting for another try."""
        return self.filter(models.Q(next_try_at=None) | models.Q(next_try_at__lte=now))

    def to_digest(self):
        """Waiting for somebody's next daily summary; what was read meanwhile need not go there."""
        return self.filter(delivery=Delivery.DAILY, digest=None, read_at=None)

    def for_list(self):
        """All that the inbox shows, unread first, then newest first, in one query."""
        is_read = models.ExpressionWrapper(
            models.Q(read_at__isnull=False), output_field=models.BooleanField()
        )
        return (
            self.select_related("community")
            .order_by(is_read, "-created_at", "-pk")
            .fetch_mode(LIST_FETCH)
        )


class Notice(ProgramModel):
    """One message to one person, in the inbox and by mail. The outbox: a row first, then mail.

    It keeps no history: nobody edits it, and its own columns say what became of it.
    """

    key = models.CharField(max_length=200)
    recipient = somebody(null=True)
    email = models.EmailField(blank=True)
    language = models.CharField(max_length=12, default="en")
    community = models.ForeignKey(
        "communities.Community", models.PROTECT, null=True, related_name="+"
    )
    kind = models.CharField(max_length=40, default=Kind.ACT)
    subject = models.CharField(_("subject"), max_length=300)
    body = models.TextField(_("text"))
    url = models.CharField(max_length=500, blank=True)
    created_at = models.DateTimeField(auto_now_add=True)
    read_at = models.DateTimeField(null=True)
    delivery = models.CharField(max_length=10, choices=Delivery, default=Delivery.MAIL)
    digest = models.ForeignKey("self", models.PROTECT, null=True, related_name="+")
    queued_at = models.DateTimeField(null=True)
    mailed_at = models.DateTimeField(null=True)
    attempts = models.PositiveSmallIntegerField(default=0)
    next_try_at = models.DateTimeField(null=True)
    failed_at = models.DateTimeField(null=True)
    last_error = models.CharField(max_length=300, blank=True)

    objects = tenant_manager(NoticeQuerySet)

    community_column = "community_id"
    rows_without_community = "everyone"

    class Meta:
        verbose_name = _("notice")
        verbose_name_plural = _("notices")
        constraints = [
            models.UniqueConstraint(
                fields=["program", "key", "recipient", "email"],
                nulls_distinct=False,
                name="notice_each_occasion_once",
            ),
            models.CheckConstraint(
                condition=models.Q(recipient__isnull=False, email="")
                | (models.Q(recipient=None) & ~models.Q(email="")),
                name="notice_to_a_person_or_an_address",
            ),
        ]
        indexes = [
            models.Index(
                fields=["program", "id"],
                condition=models.Q(delivery="mail", mailed_at=None, failed_at=None),
                name="notice_unsent",
            ),
            models.Index(
                fields=["program", "failed_at"],
                condition=models.Q(failed_at__isnull=False),
                name="notice_given_up",
            ),
            models.Index(fields=["program", "recipient", "-created_at"], name="notice_of_person"),
            models.Index(
                fields=["program", "recipient"],
                condition=models.Q(read_at=None),
                name="notice_unread",
            ),
        ]

    def __str__(self):
        return self.subject

    @property
    def can_be_declined(self):
        """Whether the person decides if this kind comes by mail."""
        return self.recipient_id is not None and self.kind not in NOT_DECLINABLE

    @property
    def is_reminder(self):
        """Whether it reminds of something that is due."""
        return self.kind == Kind.REMINDER


@track(exclude=["last_digest_on"])
class NoticePreference(ProgramModel):
    """How one person wants the notices of one program. Without a row: by mail, right away."""

    user = somebody()
    delivery = models.CharField(
        _("How you want to be told"), max_length=10, choices=Delivery, default=Delivery.MAIL
    )
    digest_hour = models.PositiveSmallIntegerField(
        _("Hour of the daily email"), default=7, validators=[MaxValueValidator(23)]
    )
    last_digest_on = models.DateField(null=True, editable=False)

    class Meta:
        verbose_name = _("notice preference")
        verbose_name_plural = _("notice preferences")
        constraints = [
            models.UniqueConstraint(
                fields=["program", "user"], name="notice_preference_one_per_person"
            ),
            models.CheckConstraint(
                condition=models.Q(digest_hour__lte=23), name="notice_preference_hour_of_a_day"
            ),
        ]

    def __str__(self):
        return self.delivery


class BatchQuerySet(models.QuerySet):
    """Batches with what became of their mail."""

    def for_list(self):
        """All that the outbox shows, in one query."""

        def in_state(state):
            return models.Count("mails", filter=models.Q(mails__state=state))

        return (
            self.select_related("created_by")
            .annotate(
                held=in_state(HeldMail.State.HELD),
                released=in_state(HeldMail.State.RELEASED),
                discarded=in_state(HeldMail.State.DISCARDED),
            )
            .fetch_mode(LIST_FETCH)
        )


@track()
class Batch(ProgramModel):
    """Mail that was prepared together, for one purpose."""

    purpose = models.CharField(max_length=40, editable=False)
    title = models.CharField(_("title"), max_length=200)
    created_by = person()
    created_at = models.DateTimeField(auto_now_add=True)
    released_at = models.DateTimeField(_("first released"), null=True, editable=False)

    objects = tenant_manager(BatchQuerySet)

    class Meta:
        verbose_name = _("batch of mail")
        verbose_name_plural = _("batches of mail")
        indexes = [models.Index(fields=["program", "-created_at"], name="batch_by_day")]

    def __str__(self):
        return self.title


class HeldMailQuerySet(models.QuerySet):
    """Prepared mail by what became of it."""

    def held(self):
        """Still to be released or discarded."""
        return self.filter(state=HeldMail.State.HELD)

    def for_list(self):
        """All that lists of such mail show, in one query."""
        return (
            self.select_related("community", "notice")
            .defer("body", "notice__body")
            .fetch_mode(LIST_FETCH)
        )

    def for_detail(self):
        """All that the page of one mail shows, in one query."""
        return self.select_related(
            "batch", "community", "notice", "recipient", "edited_by", "released_by"
        ).fetch_mode(LIST_FETCH)


@track()
class HeldMail(ProgramModel):
    """One mail to one person that is read, corrected and released by people before it leaves.

    With a `recipient` it stands in their inbox too; without one it goes to the address alone.
    """

    class State(models.TextChoices):
        """What became of it."""

        HELD = "held", _("To be released")
        RELEASED = "released", _("Released")
        DISCARDED = "discarded", _("Discarded")

    batch = models.ForeignKey(Batch, models.PROTECT, editable=False, related_name="mails")
    recipient = person()
    name = models.CharField(_("name"), max_length=200, blank=True, editable=False)
    email = models.EmailField(editable=False)
    language = models.CharField(
        _("language"), max_length=12, choices=settings.LANGUAGES, default="en", editable=False
    )
    community = models.ForeignKey(
        "communities.Community", models.PROTECT, null=True, editable=False, related_name="+"
    )
    subject_pk = models.BigIntegerField(null=True, editable=False)
    subject = models.CharField(_("subject"), max_length=300)
    body = models.TextField(_("text"))
    url = models.CharField(max_length=500, blank=True, editable=False)
    state = models.CharField(
        _("state"), max_length=10, choices=State, default=State.HELD, editable=False
    )
    created_at = models.DateTimeField(auto_now_add=True)
    edited_by = person()
    edited_at = models.DateTimeField(null=True, editable=False)
    released_by = person()
    released_at = models.DateTimeField(null=True, editable=False)
    notice = models.ForeignKey(Notice, models.PROTECT, null=True, editable=False, related_name="+")

    objects = tenant_manager(HeldMailQuerySet)

    community_column = "community_id"

    class Meta:
        verbose_name = _("prepared mail")
        verbose_name_plural = _("prepared mail")
        indexes = [models.Index(fields=["program", "batch", "state"], name="heldmail_of_batch")]
        constraints = [
            models.CheckConstraint(
                condition=models.Q(
                    state="released",
                    released_at__isnull=False,
                    released_by__isnull=False,
                    notice__isnull=False,
                )
                | (
                    ~models.Q(state="released")
                    & models.Q(released_at=None, released_by=None, notice=None)
                ),
                name="heldmail_released_by_somebody",
            )
        ]

    def __str__(self):
        return self.name or self.email

    @property
    def is_held(self):
        """Whether it can still be changed."""
        return self.state == self.State.HELD

    @property
    def delivery(self):
        """How far it got: "held", "discarded", "waiting", "mailed" or "failed"."""
        if self.state != self.State.RELEASED:
            return self.state
        if self.notice.mailed_at:
            return "mailed"
        return "failed" if self.notice.failed_at else "waiting"
