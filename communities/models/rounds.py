"""Rounds: the call for applications, what it says, and what it asks."""

from zoneinfo import ZoneInfo

from django.contrib.postgres.fields import ArrayField
from django.db import models
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext_lazy as _
from django.utils.translation import pgettext_lazy

from bic.approval import stays_with
from bic.querysets import LIST_FETCH
from bic.tenancy.history import track
from bic.tenancy.models import ProgramModel, validate_time_zone
from bic.tenancy.scoping import tenant_manager
from bic.translated import TranslatedField


class RoundQuerySet(models.QuerySet):
    """Rounds by what may be done with them now."""

    def published(self):
        """Those that everybody can read."""
        return self.filter(published_at__isnull=False)

    def open(self, now):
        """Those that take applications at `now`, to the second."""
        return self.published().filter(
            models.Q(opens_at=None) | models.Q(opens_at__lte=now),
            models.Q(closes_at=None) | models.Q(closes_at__gt=now),
        )

    def in_state(self, state, now):
        """Those whose `state_at(now)` is `state`."""
        is_closed, is_soon = models.Q(closes_at__lte=now), models.Q(opens_at__gt=now)
        return {
            Round.State.DRAFT: self.filter(published_at=None),
            Round.State.CLOSED: self.published().filter(is_closed),
            Round.State.SOON: self.published().exclude(is_closed).filter(is_soon),
            Round.State.OPEN: self.open(now),
        }[state]

    def for_list(self):
        """All that the list of rounds shows, in one query, newest first."""
        return self.order_by("-created_at", "-pk").fetch_mode(LIST_FETCH)


@track()
class Round(ProgramModel):
    """One call for applications (RFP): dated, or rolling without a closing time.

    `first_closes_at` is the closing time that was published first; it stays when staff
    extend the round, so that the page can say so.
    """

    class State(models.TextChoices):
        DRAFT = "draft", _("Not published")
        SOON = "soon", _("Opens soon")
        OPEN = "open", pgettext_lazy("call", "Open")
        CLOSED = "closed", _("Closed")

    slug = models.SlugField(max_length=60, editable=False)
    title = TranslatedField(_("title"))
    purpose = TranslatedField(_("purpose"), blank=True)
    eligibility = TranslatedField(_("who may apply"), blank=True)
    given = TranslatedField(_("what is given"), blank=True)
    expected = TranslatedField(_("what is expected"), blank=True)
    timeline = TranslatedField(_("timeline"), blank=True)
    languages = ArrayField(
        models.CharField(max_length=12), verbose_name=_("languages"), default=list
    )
    time_zone = models.CharField(
        _("time zone"), max_length=64, default="America/New_York", validators=[validate_time_zone]
    )
    opens_at = models.DateTimeField(_("opens"), null=True, blank=True)
    closes_at = models.DateTimeField(
        _("closes"), null=True, blank=True, help_text=_("Empty for a rolling call.")
    )
    first_closes_at = models.DateTimeField(null=True, editable=False)
    published_at = models.DateTimeField(_("published"), null=True, editable=False)
    created_at = models.DateTimeField(auto_now_add=True)
    updated_at = models.DateTimeField(auto_now=True)

    objects = tenant_manager(RoundQuerySet)

    class Meta:
        verbose_name = _("round")
        verbose_name_plural = _("rounds")
        constraints = [
            models.UniqueConstraint(fields=["program", "slug"], name="round_one_per_address"),
            models.CheckConstraint(
                condition=models.Q(opens_at=None)
                | models.Q(closes_at=None)
                | models.Q(closes_at__gt=models.F("opens_at")),
                name="round_closes_after_it_opens",
                violation_error_message=_("The round must close after it opens."),
            ),
        ]
        indexes = [models.Index(fields=["program", "closes_at"], name="round_by_closing")]

    def __str__(self):
        return str(self.title)

    def get_absolute_url(self):
        return reverse("communities:round_detail", args=[self.program.slug, self.slug])

    @property
    def public_path(self):
        """Where everybody reads it."""
        return reverse("communities:call_detail", args=[self.program.slug, self.slug])

    @property
    def tzinfo(self):
        """The zone in which it opens and closes."""
        return ZoneInfo(self.time_zone)

    @property
    def is_rolling(self):
        """Whether it stays open until staff close it."""
        return self.closes_at is None

    @property
    def is_extended(self):
        """Whether it closes later than it said at first."""
        first = self.first_closes_at
        return bool(first and self.closes_at and self.closes_at > first)

    @property
    def is_open(self):
        """Whether it takes applications at this second."""
        return self.state == self.State.OPEN

    @property
    def state(self):
        """Where it is on its road at this second."""
        return self.state_at(timezone.now())

    def state_at(self, now):
        """Where it is on its road at `now`: to the second at which it closes, it is open."""
        if self.published_at is None:
            return self.State.DRAFT
        if self.closes_at is not None and now >= self.closes_at:
            return self.State.CLOSED
        if self.opens_at is not None and now < self.opens_at:
            return self.State.SOON
        return self.State.OPEN


@track()
class QuestionSet(ProgramModel):
    """One version of a round's form. Frozen by the first application sent with it."""

    round = models.ForeignKey(Round, models.PROTECT, related_name="question_sets", editable=False)
    number = models.PositiveSmallIntegerField(_("version"), editable=False)
    created_at = models.DateTimeField(auto_now_add=True)

    class Meta:
        verbose_name = _("version of the form")
        verbose_name_plural = _("versions of the form")
        constraints = [
            models.UniqueConstraint(
                fields=["program", "round", "number"], name="question_set_each_number_once"
            )
        ]

    def __str__(self):
        return str(_("Form, version %(number)s") % {"number": self.number})


@track()
class Question(ProgramModel):
    """One question of a form.

    `key` stays the same through versions, so that answers move along. It is shown when the
    answer to the question `shown_when` is one of `shown_for`.
    """

    class Kind(models.TextChoices):
        TEXT = "text", _("Short text")
        LONG_TEXT = "long_text", _("Long text")
        CHOICE = "choice", _("One choice")
        NUMBER = "number", _("Number")
        FILE = "file", _("File")
        CONTACT = "contact", _("Name and contact details")

    question_set = models.ForeignKey(
        QuestionSet, models.CASCADE, related_name="questions", editable=False
    )
    key = models.SlugField(_("key"), max_length=40)
    position = models.PositiveSmallIntegerField(_("order"), default=0)
    kind = models.CharField(_("kind"), max_length=12, choices=Kind, default=Kind.LONG_TEXT)
    label = TranslatedField(_("question"))
    help = TranslatedField(_("hint"), blank=True)
    choices = models.JSONField(_("choices"), default=list, blank=True)
    is_required = models.BooleanField(_("must be answered"), default=True)
    shown_when = models.SlugField(_("shown when"), max_length=40, blank=True)
    shown_for = ArrayField(models.CharField(max_length=80), default=list, blank=True)

    class Meta:
        verbose_name = _("question")
        verbose_name_plural = _("questions")
        constraints = [
            models.UniqueConstraint(
                fields=["program", "question_set", "key"], name="question_each_key_once"
            )
        ]
        triggers = [
            stays_with(
                "question_stays_as_it_was_answered",
                "communities_application",
                "question_set_id = COALESCE(NEW.question_set_id, OLD.question_set_id)",
                "submitted_at IS NOT NULL",
                because="An application was sent with this version of the form.",
            )
        ]

    def __str__(self):
        return str(self.label)
