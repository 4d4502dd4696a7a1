"""Replies to a meeting: what is asked, who comes with whom, and what they need."""

import secrets

from django.contrib.postgres.fields import ArrayField
from django.core.validators import MaxValueValidator, MinValueValidator
from django.db import models
from django.db.models import F, JSONField, Q, Value
from django.utils import timezone
from django.utils.translation import gettext_lazy as _
from django.utils.translation import pgettext_lazy

from bic.approval import by_somebody
from bic.persons import person, somebody
from bic.querysets import LIST_FETCH
from bic.surveys.models import Survey
from bic.tenancy.history import track
from bic.tenancy.models import CommunityModel, ProgramModel
from bic.tenancy.rls import READER
from bic.tenancy.scoping import tenant_manager
from bic.translated import TranslatedField
from meetings.models.meeting import Meeting

# Largest party that one reply can bring; who comes with more calls the organizers.
MOST_ADULTS, MOST_CHILDREN = 20, 12


class AgeBand(models.TextChoices):
    """Ages of children, as those who look after them are counted."""

    UNDER_3 = "under_3", pgettext_lazy("age", "Under 3")
    FROM_3 = "from_3", pgettext_lazy("age", "3 to 5")
    FROM_6 = "from_6", pgettext_lazy("age", "6 to 12")
    FROM_13 = "from_13", pgettext_lazy("age", "13 to 17")


class Diet(models.TextChoices):
    """What somebody eats, where it is not everything."""

    HALAL = "halal", pgettext_lazy("diet", "Halal")
    KOSHER = "kosher", pgettext_lazy("diet", "Kosher")
    VEGETARIAN = "vegetarian", pgettext_lazy("diet", "Vegetarian")
    VEGAN = "vegan", pgettext_lazy("diet", "Vegan")
    NO_PORK = "no_pork", pgettext_lazy("diet", "No pork")
    NO_GLUTEN = "no_gluten", pgettext_lazy("diet", "No gluten")
    NO_NUTS = "no_nuts", pgettext_lazy("diet", "No nuts")


class Access(models.TextChoices):
    """What somebody needs to take part."""

    STEP_FREE = "step_free", _("A way without steps")
    SIGN = "sign", _("Sign language")
    HEARING = "hearing", _("Help with hearing")
    SEEING = "seeing", _("Help with seeing, or large print")
    QUIET = "quiet", _("A quiet place")


def every_age():
    """Ages that a meeting asks for unless it says otherwise."""
    return list(AgeBand.values)


def days_of_reminders():
    """Days before a meeting on which whoever comes is reminded, unless it says otherwise."""
    return [7, 1]


def random_receipt():
    """A number that nobody else has."""
    return secrets.token_hex(16)


@track(exclude=["taken", "waiting", "told", "shown", "moved"])
class RsvpSetting(CommunityModel):
    """How a meeting asks for replies, and how full it is.

    Its row is held while a reply takes places, so that two at once never get the same one.
    `taken` and `waiting` count people as the replies do; the public page reads them, and no
    reply. `told` is the `changed` of the meeting that those who replied were told of.

    `shown` are the sums that partners see, None before there are any, and `moved` maps replies
    that changed since to the people in them: the sums grow by groups (docs/adr, 36).
    """

    meeting = models.OneToOneField(
        Meeting, models.CASCADE, related_name="rsvp_setting", editable=False
    )
    opens_at = models.DateTimeField(_("RSVPs from"), null=True, blank=True)
    closes_at = models.DateTimeField(
        _("RSVPs until"), null=True, blank=True,
        help_text=_("Without one, until the meeting begins."),
    )  # fmt: skip
    capacity_people = models.PositiveIntegerField(
        _("places"), null=True, blank=True,
        validators=[MinValueValidator(1)],
        help_text=_("Adults and children. Without a number there is room for everybody."),
    )  # fmt: skip
    has_waitlist = models.BooleanField(_("keep a waitlist when it is full"), default=True)
    ages = ArrayField(
        models.CharField(max_length=10, choices=AgeBand),
        verbose_name=_("ages of children"),
        default=every_age,
        blank=True,
    )
    asks_interpretation = models.BooleanField(_("ask about interpretation"), default=True)
    asks_childcare = models.BooleanField(_("offer childcare"), default=True)
    asks_diet = models.BooleanField(_("ask what people eat"), default=True)
    asks_ride = models.BooleanField(_("offer rides"), default=False)
    asks_access = models.BooleanField(_("ask about access needs"), default=True)
    ride_areas = ArrayField(
        models.CharField(max_length=80),
        verbose_name=_("places where rides begin"),
        default=list,
        blank=True,
        help_text=_("Public places, one a line. Nobody is asked for an address."),
    )
    remind_days = ArrayField(
        models.PositiveSmallIntegerField(validators=[MaxValueValidator(60)]),
        verbose_name=_("reminders, days before"),
        default=days_of_reminders,
        blank=True,
    )
    keep_days = models.PositiveSmallIntegerField(
        _("days until names and contacts are erased"),
        default=30,
        validators=[MaxValueValidator(365)],
    )
    questionnaire = models.OneToOneField(
        Survey, models.PROTECT, null=True, blank=True, related_name="+",
        verbose_name=_("questions afterwards"),
        help_text=_(
            "A survey of this meeting alone, open and approved in the languages of the program. "
            "Whoever said that they come may answer it on one page. The answers are kept apart "
            "from names and RSVPs."
        ),
    )  # fmt: skip
    taken = models.PositiveIntegerField(default=0, editable=False)
    waiting = models.PositiveIntegerField(default=0, editable=False)
    told = models.PositiveIntegerField(default=0, editable=False)
    shown = models.JSONField(null=True, editable=False)
    moved = models.JSONField(default=dict, editable=False, db_default=Value({}, JSONField()))

    class Meta:
        verbose_name = _("settings of RSVPs")
        verbose_name_plural = _("settings of RSVPs")
        constraints = [
            models.CheckConstraint(
                condition=Q(opens_at=None) | Q(closes_at=None) | Q(closes_at__gt=F("opens_at")),
                name="rsvpsetting_closes_after_it_opens",
                violation_error_message=_("RSVPs end before they begin."),
            ),
            models.CheckConstraint(
                condition=Q(capacity_people=None) | Q(capacity_people__gte=1),
                name="rsvpsetting_at_least_one_place",
            ),
        ]

    def __str__(self):
        return str(_("Settings of RSVPs"))

    @property
    def left(self):
        """How many places are free; None where there is room for everybody."""
        if self.capacity_people is None:
            return None
        return max(self.capacity_people - self.taken, 0)


@track()
class RsvpQuestion(CommunityModel):
    """A question of the organizers' own. What is answered stands in `Rsvp.answers`."""

    class Kind(models.TextChoices):
        YES_NO = "yes_no", _("Yes or no")
        CHOICE = "choice", _("One of several")
        TEXT = "text", _("A few words")

    meeting = models.ForeignKey(
        Meeting, models.CASCADE, related_name="rsvp_questions", editable=False
    )
    position = models.PositiveSmallIntegerField(default=0, editable=False)
    kind = models.CharField(_("kind"), max_length=6, choices=Kind, default=Kind.YES_NO)
    text = TranslatedField(_("question"))
    choices = TranslatedField(
        _("answers"), blank=True, help_text=_("One a line, in the same order in every language.")
    )

    class Meta:
        verbose_name = _("question of a meeting")
        verbose_name_plural = _("questions of a meeting")
        ordering = ["position", "pk"]
        indexes = [models.Index(fields=["program", "meeting"], name="rsvpquestion_by_meeting")]

    def __str__(self):
        return str(self.text)


@track()
class Helper(CommunityModel):
    """Somebody who helps with one meeting, and so may read its replies with names.

    Never a person of the local government, because a town can be made to give away what it
    holds; the rules say so.
    """

    meeting = models.ForeignKey(Meeting, models.CASCADE, related_name="helpers", editable=False)
    user = somebody(verbose_name=_("who"))
    added_by = person(verbose_name=_("added by"))
    added_at = models.DateTimeField(auto_now_add=True)

    class Meta:
        verbose_name = _("helper of a meeting")
        verbose_name_plural = _("helpers of a meeting")
        constraints = [
            models.UniqueConstraint(
                fields=["program", "meeting", "user"],
                name="helper_once",
                violation_error_message=_("This person helps with the meeting already."),
            ),
        ]

    def __str__(self):
        return str(self.user)


# Helpers of the meeting.
OF_HELPERS = f"meeting_id IN (SELECT meeting_id FROM meetings_helper WHERE user_id = {READER})"  # noqa: S608
# They, and whoever wrote the reply down for somebody.
FOR_HELPERS = f"helped_by_id = {READER} OR {OF_HELPERS}"


class RsvpQuerySet(models.QuerySet):
    """Replies by what became of them, and what pages load."""

    def going(self):
        """Those that have their places."""
        return self.filter(status=Rsvp.Status.GOING)

    def waiting(self):
        """Those on the waitlist, in the order in which places are given."""
        return self.filter(status=Rsvp.Status.WAITING).order_by("waits_since", "pk")

    def for_list(self):
        """All that the list of a meeting shows, in one query, the newest first."""
        return (
            self.select_related("helped_by")
            .defer("answers", "seal", "receipt")
            .order_by("-created_at", "-pk")
            .fetch_mode(LIST_FETCH)
        )


# What may say who somebody is stands in the row alone, never in the history: erased is erased.
PERSONAL = ("name", "email", "phone", "diet_note", "access_note", "answers", "seal", "receipt")


@track(exclude=PERSONAL)
class Rsvp(CommunityModel):
    """One reply: a party of adults and children, and what they need. Nobody must say who.

    `children` maps ages to numbers, `diets` diets to numbers of people, `answers` keys of
    questions to answers; `people` adds adults and children up. PostgreSQL shows a reply to
    those who see all communities, to helpers of the meeting and to whoever wrote it down. The
    names and contacts go on schedule (`purged_at`); the numbers stay.
    """

    class Status(models.TextChoices):
        GOING = "going", pgettext_lazy("reply", "Coming")
        WAITING = "waiting", pgettext_lazy("reply", "On the waitlist")
        CANCELED = "canceled", pgettext_lazy("reply", "Not coming")

    class Mode(models.TextChoices):
        SELF = "self", _("On their own phone or computer")
        HELPER = "helper", _("With a helper")

    is_for_staff = True
    also_readable_if = FOR_HELPERS

    meeting = models.ForeignKey(Meeting, models.PROTECT, related_name="rsvps", editable=False)
    status = models.CharField(
        _("RSVP"), max_length=8, choices=Status, default=Status.GOING, editable=False
    )
    adults = models.PositiveSmallIntegerField(
        _("adults"), default=1, validators=[MaxValueValidator(MOST_ADULTS)]
    )
    children = models.JSONField(_("children by age"), default=dict, blank=True)
    people = models.PositiveSmallIntegerField(_("people"), editable=False)
    name = models.CharField(_("name"), max_length=80, blank=True)
    email = models.EmailField(_("email address"), blank=True)
    phone = models.CharField(_("phone"), max_length=30, blank=True)
    language = models.CharField(_("language they speak"), max_length=12, default="en")
    page_language = models.CharField(max_length=12, default="en", editable=False)
    wants_interpretation = models.BooleanField(_("needs interpretation"), default=False)
    wants_childcare = models.BooleanField(_("needs childcare"), default=False)
    diets = models.JSONField(_("what they eat"), default=dict, blank=True)
    diet_note = models.CharField(_("allergies"), max_length=200, blank=True)
    ride_seats = models.PositiveSmallIntegerField(
        _("seats for a ride"), default=0, validators=[MaxValueValidator(MOST_ADULTS)]
    )
    ride_area = models.CharField(_("ride from"), max_length=80, blank=True)
    access = ArrayField(
        models.CharField(max_length=10, choices=Access),
        verbose_name=_("access needs"),
        default=list,
        blank=True,
    )
    access_note = models.CharField(_("what else helps"), max_length=200, blank=True)
    answers = models.JSONField(default=dict, blank=True)
    mode = models.CharField(
        _("written down"), max_length=6, choices=Mode, default=Mode.SELF, editable=False
    )
    helped_by = person(verbose_name=_("written down by"))
    seal = models.CharField(max_length=64, null=True, editable=False)
    receipt = models.CharField(max_length=32, default=random_receipt, editable=False)
    created_at = models.DateTimeField(_("RSVP on"), default=timezone.now, editable=False)
    waits_since = models.DateTimeField(null=True, editable=False)
    promoted_at = models.DateTimeField(null=True, editable=False)
    canceled_at = models.DateTimeField(null=True, editable=False)
    purged_at = models.DateTimeField(null=True, editable=False)

    objects = tenant_manager(RsvpQuerySet, program="program", community="community")

    class Meta:
        verbose_name = _("RSVP")
        verbose_name_plural = _("RSVPs")
        constraints = [
            models.UniqueConstraint(
                fields=["program", "meeting", "receipt"], name="rsvp_each_receipt_once"
            ),
            models.UniqueConstraint(
                fields=["program", "meeting", "seal"], name="rsvp_each_code_once"
            ),
            models.CheckConstraint(condition=Q(people__gte=1), name="rsvp_of_somebody"),
            models.CheckConstraint(
                condition=Q(status="canceled", canceled_at__isnull=False)
                | (~Q(status="canceled") & Q(canceled_at=None)),
                name="rsvp_canceled_at_a_time",
            ),
            models.CheckConstraint(
                condition=~Q(status="waiting") | Q(waits_since__isnull=False),
                name="rsvp_waits_since_a_time",
            ),
        ]
        indexes = [
            models.Index(fields=["program", "meeting", "-created_at"], name="rsvp_by_meeting"),
            models.Index(
                fields=["program", "meeting", "waits_since"],
                condition=Q(status="waiting"),
                name="rsvp_waitlist",
            ),
        ]

    def __str__(self):
        return self.name or str(_("An RSVP without a name"))

    @property
    def child_count(self):
        """How many children come along."""
        return sum(self.children.values())


@track()
class RsvpWords(ProgramModel):
    """Words of the public pages in a language that the product does not speak.

    Whoever knows the language writes them and somebody approves them; until then no page
    offers the language.
    """

    language = models.CharField(_("language"), max_length=12)
    words = models.JSONField(default=dict, blank=True, editable=False)
    approved_by = person(verbose_name=_("approved by"))
    approved_at = models.DateTimeField(null=True, editable=False)

    class Meta:
        verbose_name = _("words of public pages")
        verbose_name_plural = _("words of public pages")
        constraints = [
            models.UniqueConstraint(
                fields=["program", "language"],
                name="rsvpwords_each_language_once",
                violation_error_message=_("There are words in this language already."),
            ),
            by_somebody("approved", name="rsvpwords_approved_by_somebody"),
        ]

    def __str__(self):
        return self.language
