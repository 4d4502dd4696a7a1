"""What comes in: answers, and as little else as a count needs. Nothing here says who answered."""

import secrets

import pgtrigger
from django.core.validators import MinValueValidator
from django.db import models
from django.db.models import Q
from django.utils.translation import gettext_lazy as _

from bic.approval import by_somebody, stays_with
from bic.persons import person
from bic.surveys.models.instrument import Item, Version
from bic.surveys.models.survey import Survey, of_community
from bic.tenancy.history import track
from bic.tenancy.models import CommunityModel, ProgramModel
from bic.tenancy.scoping import tenant_manager


class Mode(models.TextChoices):
    """How an answer came in."""

    SELF = "self", _("On their own phone or computer")
    HELPER = "helper", _("With a helper")
    KIOSK = "kiosk", _("On a shared tablet")
    PAPER = "paper", _("On paper")


AT_LEAST_ONE = MinValueValidator(1, _("Write a number of at least 1."))
# The answer of whoever would rather not say; no value of a choice begins like that.
DECLINED = "_declined"
# The choice of a scale that is no point of it: whoever does not know stands on neither side.
UNSURE = "dont_know"


@track()
class Batch(CommunityModel):
    """Paper forms that were collected together and are typed in one after the other."""

    is_for_staff = True

    community = of_community(editable=False)
    survey = models.ForeignKey(Survey, models.PROTECT, related_name="batches", editable=False)
    version = models.ForeignKey(Version, models.PROTECT, related_name="+", editable=False)
    number = models.PositiveSmallIntegerField(_("batch"), editable=False)
    language = models.CharField(_("language"), max_length=12)
    collected_on = models.DateField(_("collected on"))
    collected_at = models.CharField(_("collected at"), max_length=160, blank=True)
    expected = models.PositiveSmallIntegerField(_("forms in the batch"), validators=[AT_LEAST_ONE])
    had_helper = models.BooleanField(_("a helper read the questions aloud"), default=False)
    created_by = person(verbose_name=_("begun by"))
    created_at = models.DateTimeField(auto_now_add=True)
    closed_by = person(verbose_name=_("closed by"))
    closed_at = models.DateTimeField(_("closed on"), null=True, editable=False)

    class Meta:
        verbose_name = _("paper batch")
        verbose_name_plural = _("paper batches")
        constraints = [
            models.UniqueConstraint(
                fields=["program", "survey", "number"], name="batch_each_number_once"
            ),
            by_somebody("closed", name="batch_closed_by_somebody"),
        ]

    def __str__(self):
        return str(_("Batch %(number)s") % {"number": self.number})


# Fifteen digits are what a spreadsheet keeps of a number.
FIRST_KEY, LAST_KEY = 10**14, 10**15 - 1


def random_key():
    """The key of a response: unlike a counted one, it does not tell what came before what."""
    return FIRST_KEY + secrets.randbelow(LAST_KEY - FIRST_KEY + 1)


class ResponseQuerySet(models.QuerySet):
    """Responses by whether they count."""

    def counted(self):
        """Those that no one set aside."""
        return self.filter(set_aside_at=None)

    def in_order(self):
        """The newest day first; within a day in an order that tells nothing."""
        return self.order_by("-day", "pk")


# Results of an open survey are told in steps of as many people as the program's threshold, and
# one step is always held back (ADR 28). Here, so that no way of writing rows can forget it; two
# who send at once wait for each other when a step is full, and count again.
TELL_IN_STEPS = """
    FOR place IN SELECT DISTINCT program_id, survey_id FROM fresh LOOP
        SELECT GREATEST(suppression_threshold, 5) INTO step
        FROM tenancy_program WHERE id = place.program_id;
        FOR round IN 1..2 LOOP
            SELECT count(*) INTO waiting FROM surveys_response
            WHERE program_id = place.program_id AND survey_id = place.survey_id AND NOT is_told;
            EXIT WHEN waiting < 2 * step;
            PERFORM pg_advisory_xact_lock(7042, hashint8(place.survey_id));
            CONTINUE WHEN round = 1;
            UPDATE surveys_response SET is_told = true WHERE id IN (
                SELECT id FROM surveys_response
                WHERE program_id = place.program_id AND survey_id = place.survey_id AND NOT is_told
                ORDER BY id LIMIT step * (waiting / step - 1));
        END LOOP;
    END LOOP;
    RETURN NULL;
"""


class Response(CommunityModel):
    """One person's answers. Never edited; only set aside, with a reason.

    `is_told` says that it counts in what others than custodians read while the survey is open
    (ADR 28). `answers` maps keys of items to values, as `bic.surveys.answers` reads them; what was
    skipped is not in it. `receipt` is a fingerprint of a random number that the device made
    up for this sending alone, so that a repeated one counts once. There is no time, only the day,
    no history, which would know the time, and no key that is counted up (ADR 27).
    """

    id = models.BigIntegerField(primary_key=True, default=random_key, editable=False)
    community = of_community(editable=False)
    survey = models.ForeignKey(Survey, models.PROTECT, related_name="responses", editable=False)
    version = models.ForeignKey(Version, models.PROTECT, related_name="+", editable=False)
    consent_number = models.PositiveSmallIntegerField(editable=False)
    language = models.CharField(max_length=12, editable=False)
    mode = models.CharField(max_length=6, choices=Mode, default=Mode.SELF, editable=False)
    day = models.DateField(editable=False)
    answers = models.JSONField(default=dict, editable=False)
    receipt = models.CharField(max_length=64, editable=False)
    batch = models.ForeignKey(
        Batch, models.PROTECT, null=True, related_name="responses", editable=False
    )
    paper_number = models.PositiveSmallIntegerField(null=True, editable=False)
    set_aside_at = models.DateTimeField(null=True, editable=False)
    set_aside_by = person(verbose_name=_("set aside by"))
    set_aside_because = models.CharField(_("reason"), max_length=500, blank=True)
    is_test = models.BooleanField(default=False, editable=False)
    is_told = models.BooleanField(default=False, editable=False)

    objects = tenant_manager(ResponseQuerySet, program="program", community="community")

    class Meta:
        verbose_name = _("response")
        verbose_name_plural = _("responses")
        constraints = [
            models.UniqueConstraint(
                fields=["program", "survey", "receipt"], name="response_each_receipt_once"
            ),
            models.UniqueConstraint(
                fields=["program", "batch", "paper_number"],
                condition=Q(set_aside_at=None, batch__isnull=False),
                name="response_each_paper_form_once",
            ),
            by_somebody("set_aside", name="response_set_aside_by_somebody"),
            models.CheckConstraint(
                condition=Q(batch=None, paper_number=None)
                | Q(batch__isnull=False, paper_number__isnull=False, mode="paper"),
                name="response_on_paper_in_a_batch",
            ),
        ]
        indexes = [
            models.Index(fields=["program", "survey", "-day", "id"], name="response_in_order"),
            models.Index(
                fields=["program", "survey", "id"],
                condition=Q(is_told=False),
                name="response_not_told",
            ),
            models.Index(
                fields=["program", "survey"],
                condition=Q(set_aside_at__isnull=False),
                name="response_set_aside",
            ),
        ]
        triggers = [
            pgtrigger.Trigger(
                name="response_told_in_steps",
                level=pgtrigger.Statement,
                when=pgtrigger.After,
                operation=pgtrigger.Insert,
                referencing=pgtrigger.Referencing(new="fresh"),
                declare=[("place", "record"), ("step", "integer"), ("waiting", "integer")],
                func=TELL_IN_STEPS,
            ),
            stays_with(
                "response_stays_with_survey",
                "surveys_survey",
                "id = COALESCE(NEW.survey_id, OLD.survey_id)",
                "locked_at IS NOT NULL",
                because="The survey of this response is locked.",
            ),
        ]

    def __str__(self):
        return str(_("Response"))


class SecondEntry(CommunityModel):
    """A paper form typed a second time, by somebody else, to see how often typing goes wrong."""

    is_for_staff = True

    community = of_community(editable=False)
    response = models.OneToOneField(Response, models.CASCADE, related_name="second", editable=False)
    answers = models.JSONField(default=dict, editable=False)
    typed_by = person(verbose_name=_("typed by"))

    class Meta:
        verbose_name = _("second entry")
        verbose_name_plural = _("second entries")

    def __str__(self):
        return str(_("Second entry"))


class Sitting(CommunityModel):
    """Answers that somebody is still giving, so that a lost connection loses none.

    The cookie of the device holds a random number, this row its fingerprint. Sending moves
    the answers into a `Response`; leaving erases the row, and a sweep what was left behind.
    """

    community = of_community(editable=False)
    survey = models.ForeignKey(Survey, models.CASCADE, related_name="+", editable=False)
    version = models.ForeignKey(Version, models.CASCADE, related_name="+", editable=False)
    seal = models.CharField(max_length=64, editable=False)
    language = models.CharField(max_length=12, editable=False)
    mode = models.CharField(max_length=6, choices=Mode, default=Mode.SELF, editable=False)
    answers = models.JSONField(default=dict, editable=False)
    day = models.DateField(editable=False)

    class Meta:
        verbose_name = _("sitting")
        verbose_name_plural = _("sittings")
        constraints = [
            models.UniqueConstraint(fields=["program", "seal"], name="sitting_each_seal_once")
        ]
        indexes = [models.Index(fields=["program", "day"], name="sitting_by_day")]

    def __str__(self):
        return str(_("Sitting"))


class Code(ProgramModel):
    """A one-time code that was printed on a card; used up, its row is gone.

    It says of which survey it is, and not who was given it or what was answered with it.
    """

    survey = models.ForeignKey(Survey, models.CASCADE, related_name="codes", editable=False)
    seal = models.CharField(max_length=64, editable=False)

    class Meta:
        verbose_name = _("one-time code")
        verbose_name_plural = _("one-time codes")
        constraints = [
            models.UniqueConstraint(fields=["program", "survey", "seal"], name="code_each_once")
        ]

    def __str__(self):
        return str(_("One-time code"))


@track()
class Quota(CommunityModel):
    """How many answers are wanted in a language, or of whoever chose something."""

    is_for_staff = True

    community = of_community(editable=False)
    survey = models.ForeignKey(Survey, models.CASCADE, related_name="quotas", editable=False)
    language = models.CharField(_("language"), max_length=12, blank=True)
    key = models.CharField(_("item"), max_length=64, blank=True)
    value = models.CharField(_("answer"), max_length=200, blank=True)
    wanted = models.PositiveIntegerField(_("answers wanted"), validators=[AT_LEAST_ONE])

    class Meta:
        verbose_name = _("quota")
        verbose_name_plural = _("quotas")
        constraints = [
            models.UniqueConstraint(
                fields=["program", "survey", "language", "key", "value"],
                name="quota_each_group_once",
            ),
            models.CheckConstraint(
                condition=Q(key="", value="") & ~Q(language="") | ~Q(key="") & ~Q(value=""),
                name="quota_of_a_language_or_an_answer",
            ),
        ]

    def __str__(self):
        return self.language or f"{self.key}: {self.value}"


@track()
class Reason(CommunityModel):
    """Why an item is asked although it is one of those that could endanger somebody."""

    is_for_staff = True

    community = of_community(editable=False)
    item = models.ForeignKey(Item, models.CASCADE, related_name="reasons", editable=False)
    topic = models.CharField(max_length=20, editable=False)
    reason = models.TextField(_("reason"), max_length=2000)
    given_by = person(verbose_name=_("by"))
    given_at = models.DateTimeField(auto_now_add=True)

    class Meta:
        verbose_name = _("reason for a question")
        verbose_name_plural = _("reasons for questions")
        constraints = [
            models.UniqueConstraint(
                fields=["program", "item", "topic"], name="reason_each_topic_once"
            )
        ]

    def __str__(self):
        return self.reason
