"""Records of interviews and focus groups, and what was said there. Custodians' alone."""

from django.db import models
from django.db.models import Q
from django.urls import reverse
from django.utils.formats import date_format
from django.utils.translation import gettext_lazy as _

from bic.approval import by_somebody, stays_with
from bic.persons import in_charge, person
from bic.querysets import LIST_FETCH
from bic.tenancy.history import track
from bic.tenancy.models import CommunityModel, ProgramModel
from bic.tenancy.rls import ALL_COMMUNITIES, READER
from bic.tenancy.scoping import tenant_manager
from research.models.study import Guide, Study

COLLECTED = f"collected_by_id = {READER}"
OF_COLLECTED = f"record_id IN (SELECT id FROM research_record WHERE {COLLECTED})"  # noqa: S608 - a constant


def of_community(**options):
    """The community of a row that its partners' scope does not have."""
    return models.ForeignKey(
        "communities.Community", models.PROTECT, related_name="+", editable=False, **options
    )


class RecordQuerySet(models.QuerySet):
    """Records, and what pages load of them."""

    def for_list(self):
        """All that the list shows, in one query, the newest first."""
        return (
            self.select_related("study", "second")
            .annotate(statement_count=models.Count("statements"))
            .order_by("-held_on", "-pk")
            .fetch_mode(LIST_FETCH)
        )

    def for_detail(self):
        """One record with the names on its page."""
        return self.select_related(
            "program", "community", "study", "guide", "collected_by", "checked_by", "coded_by",
            "second__coder",
        )  # fmt: skip


@track()
class Record(ProgramModel):
    """One interview or one focus group: when, where in words, how many, and no names.

    `heads` counts the people by group: {"age": {"18_24": 3}, "language": {"es": 8}}. PostgreSQL
    shows a record to those who see all communities, and to the partner who collected it. Until
    it is checked (`checked_at`) nothing of it is shared.
    """

    community = of_community()
    study = models.ForeignKey(Study, models.PROTECT, related_name="records", editable=False)
    number = models.PositiveSmallIntegerField(_("number"), editable=False)
    held_on = models.DateField(_("held on"))
    place = models.CharField(_("place, in words"), max_length=200, blank=True)
    language = models.CharField(_("language"), max_length=12)
    facilitator = models.CharField(_("facilitator"), max_length=120)
    note_taker = models.CharField(_("note-taker"), max_length=120, blank=True)
    collected_by = in_charge(verbose_name=_("collected for us by"))
    guide = models.ForeignKey(
        Guide, models.PROTECT, null=True, blank=True, related_name="records",
        verbose_name=_("guide"),
    )  # fmt: skip
    people_count = models.PositiveSmallIntegerField(_("how many people"))
    heads = models.JSONField(_("people by group"), default=dict, blank=True)
    note = models.TextField(_("how it went"), max_length=4000, blank=True)
    has_audio = models.BooleanField(_("it was recorded as audio"), default=False)
    audio_consent = models.CharField(_("who agreed to it, and how"), max_length=300, blank=True)
    audio_until = models.DateField(_("delete the audio by"), null=True, blank=True)
    audio_deleted_on = models.DateField(_("audio deleted on"), null=True, blank=True)
    created_at = models.DateTimeField(auto_now_add=True)
    checked_by = person(verbose_name=_("checked by"))
    checked_at = models.DateTimeField(_("checked on"), null=True, editable=False)
    coded_by = person(verbose_name=_("coded by"))
    coded_at = models.DateTimeField(_("coded on"), null=True, editable=False)

    objects = tenant_manager(RecordQuerySet)

    is_for_staff = True
    also_readable_if = COLLECTED

    class Meta:
        verbose_name = _("record")
        verbose_name_plural = _("records")
        constraints = [
            models.UniqueConstraint(
                fields=["program", "study", "number"], name="record_each_number_once"
            ),
            by_somebody("checked", name="record_checked_by_somebody"),
            models.CheckConstraint(
                condition=Q(coded_at=None) | Q(coded_by__isnull=False),
                name="record_coded_by_somebody",
            ),
            models.CheckConstraint(
                condition=Q(
                    has_audio=False, audio_consent="", audio_until=None, audio_deleted_on=None
                )
                | (Q(has_audio=True, audio_until__isnull=False) & ~Q(audio_consent="")),
                name="record_audio_with_consent",
                violation_error_message=_(
                    "Audio needs who agreed to it and by when it is deleted."
                ),
            ),
        ]
        indexes = [models.Index(fields=["program", "community"], name="record_by_place")]

    def __str__(self):
        return str(
            _("Record %(number)s, %(day)s")
            % {"number": self.number, "day": date_format(self.held_on)}
        )

    def get_absolute_url(self):
        return reverse(
            "research:record_detail", args=[self.program.slug, self.community.slug, self.pk]
        )

    @property
    def is_checked(self):
        """Whether somebody looked through it for what tells who spoke."""
        return self.checked_at is not None

    @property
    def keeps_audio(self):
        """Whether there is audio that has to be deleted."""
        return self.has_audio and self.audio_deleted_on is None


@track()
class Statement(ProgramModel):
    """One thing that was said, in the language in which it was said."""

    community = of_community()
    record = models.ForeignKey(Record, models.CASCADE, related_name="statements", editable=False)
    position = models.PositiveSmallIntegerField(_("order"), editable=False)
    question = models.PositiveSmallIntegerField(_("question of the guide"), null=True, blank=True)
    language = models.CharField(_("language"), max_length=12)
    text = models.TextField(_("what was said"), max_length=4000)
    translation = models.TextField(_("translation"), max_length=4000, blank=True)

    objects = tenant_manager()

    is_for_staff = True
    also_readable_if = OF_COLLECTED

    class Meta:
        verbose_name = _("statement")
        verbose_name_plural = _("statements")
        indexes = [
            models.Index(fields=["program", "record", "position"], name="statement_in_order")
        ]
        triggers = [
            stays_with(
                "statement_stays_once_checked",
                "research_record",
                "id = COALESCE(NEW.record_id, OLD.record_id)",
                "checked_at IS NOT NULL",
                because="This record was checked; open it again before you change what was said.",
            )
        ]

    def __str__(self):
        return self.text


class QuoteQuerySet(models.QuerySet):
    """Quotes by who may read them."""

    def shared(self):
        """Approved words that everybody in the community may read."""
        return self.filter(approved_at__isnull=False, level__in=SHAREABLE)


@track()
class Quote(CommunityModel):
    """Words out of a statement, and what whoever said them agreed to.

    Only an approved quote of a checked record leaves the custodians; PostgreSQL shows others
    no other one.
    """

    class Level(models.TextChoices):
        NONE = "none", _("No consent: for analysis alone")
        PARAPHRASE = "paraphrase", _("May be told in other words")
        QUOTE = "quote", _("May be quoted without a name")
        NAMED = "named", _("May be quoted with the name")

    study = models.ForeignKey(Study, models.PROTECT, related_name="quotes", editable=False)
    statement = models.ForeignKey(Statement, models.PROTECT, related_name="quotes", editable=False)
    language = models.CharField(_("language"), max_length=12, editable=False)
    text = models.TextField(_("words"), max_length=1000)
    translation = models.TextField(_("translation"), max_length=1000, blank=True)
    level = models.CharField(
        _("what the person agreed to"), max_length=10, choices=Level, default=Level.NONE
    )
    said_by = models.CharField(_("name to be shown"), max_length=120, blank=True)
    created_by = person(verbose_name=_("chosen by"))
    created_at = models.DateTimeField(auto_now_add=True)
    approved_by = person(verbose_name=_("approved by"))
    approved_at = models.DateTimeField(_("approved on"), null=True, editable=False)

    objects = tenant_manager(QuoteQuerySet, program="program", community="community")

    readable_only_if = (
        f"{ALL_COMMUNITIES} OR (approved_at IS NOT NULL AND level IN ('quote', 'named'))"
    )

    class Meta:
        verbose_name = _("quote")
        verbose_name_plural = _("quotes")
        constraints = [
            by_somebody("approved", name="study_quote_approved_by_somebody"),
            models.CheckConstraint(
                condition=Q(approved_at=None) | ~Q(level="none"),
                name="study_quote_approved_with_consent",
            ),
            models.CheckConstraint(
                condition=Q(level="named") & ~Q(said_by="") | ~Q(level="named") & Q(said_by=""),
                name="study_quote_name_with_consent",
                violation_error_message=_(
                    "A name is kept if, and only if, the person agreed to be named."
                ),
            ),
        ]
        indexes = [models.Index(fields=["program", "community"], name="study_quote_by_place")]

    def __str__(self):
        return self.text

    @property
    def is_shared(self):
        """Whether others than custodians read it."""
        return self.approved_at is not None and self.level in SHAREABLE


SHAREABLE = (Quote.Level.QUOTE, Quote.Level.NAMED)
