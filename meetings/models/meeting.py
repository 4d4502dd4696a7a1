"""Meetings: series, single meetings, and what stands on an agenda."""

from functools import cached_property

from django.contrib.postgres.fields import ArrayField
from django.db import models
from django.db.models import F, Q
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext_lazy as _
from django.utils.translation import pgettext_lazy

from bic.approval import by_somebody, stays, stays_with
from bic.persons import in_charge, person
from bic.querysets import LIST_FETCH
from bic.surveys.models import Survey
from bic.tenancy.history import track
from bic.tenancy.models import CommunityModel
from bic.tenancy.scoping import tenant_manager
from bic.translated import TranslatedField
from meetings.models.group import Group


def while_open(name):
    """Trigger of a part of a meeting: it comes, changes and goes until the meeting is closed."""
    return stays_with(
        name, "meetings_meeting",
        "id IN (COALESCE(NEW.meeting_id, 0), COALESCE(OLD.meeting_id, 0))",
        "closed_at IS NOT NULL",
        because="The meeting is closed.",
    )  # fmt: skip


class Objective(models.TextChoices):
    """The six objectives of large meetings. Source: the BIC Blueprint, step C1."""

    RELATIONS = "relations", _("Get to know each other")
    PRACTICES = "practices", _("Share good practice")
    RESEARCH = "research", _("Share research")
    NEEDS = "needs", _("Talk about needs")
    FOCUS = "focus", _("Widen, then narrow: groups, services, organizations")
    PROPOSALS = "proposals", _("Invite proposals")


class SeriesQuerySet(models.QuerySet):
    """Series, and what pages load of them."""

    def for_list(self):
        """All that the list of a community shows, in one query, the newest first."""
        held = models.Q(meetings__status="held")
        return (
            self.annotate(
                meeting_count=models.Count("meetings"),
                held_count=models.Count("meetings", filter=held),
                first_at=models.Min("meetings__starts_at"),
                last_at=models.Max("meetings__starts_at"),
            )
            .order_by("-created_at", "-pk")
            .fetch_mode(LIST_FETCH)
        )

    def for_detail(self):
        """One series with what its page names."""
        return self.select_related("program", "community", "created_by")


@track()
class Series(CommunityModel):
    """Meetings that belong together, such as six meals from fall to spring."""

    title = TranslatedField(_("title"))
    purpose = TranslatedField(_("purpose"), blank=True)
    created_by = person(verbose_name=_("added by"))
    created_at = models.DateTimeField(auto_now_add=True)

    objects = tenant_manager(SeriesQuerySet, program="program", community="community")

    class Meta:
        verbose_name = _("series of meetings")
        verbose_name_plural = _("series of meetings")
        indexes = [models.Index(fields=["program", "community"], name="series_by_place")]

    def __str__(self):
        return str(self.title)

    def get_absolute_url(self):
        return reverse(
            "meetings:series_detail", args=[self.program.slug, self.community.slug, self.pk]
        )


class MeetingQuerySet(models.QuerySet):
    """Meetings by state, and what pages load of them."""

    def announced(self):
        """Those that are public: announced, held or canceled after they were announced."""
        return self.exclude(published_at=None)

    def open_to(self, user, where):
        """Those that `user` may see in `where`; the same answer as `meetings.view_meeting`."""
        rows = self.filter(community=where)
        sees_all = user.has_perm("meetings.view_restricted_meeting", where)
        return rows if sees_all else rows.announced()

    def held(self):
        """Those that took place."""
        return self.filter(status=Meeting.Status.HELD)

    def coming(self):
        """Those that are planned and not over yet."""
        return self.filter(status=Meeting.Status.PLANNED, ends_at__gt=timezone.now())

    def for_list(self):
        """All that the list of a community shows, in one query, the newest first."""
        return (
            self.select_related("series", "group")
            .defer("purpose", "access", "transport", "safety")
            .order_by("-starts_at", "-pk")
            .fetch_mode(LIST_FETCH)
        )

    def for_detail(self):
        """One meeting with the names on its page."""
        return self.select_related(
            "program",
            "community",
            "series",
            "group",
            "owner",
            "feedback",
            "published_by",
            "closed_by",
            "checkin",
        )


@track()
class Meeting(CommunityModel):
    """One meeting. Of those who came only numbers stay, never a list of names.

    It is public from `published_at` on where `is_public`; whoever is not of the program sees
    title, purpose, time, place, access, transport and languages alone, never `safety`; the
    agenda too where `agenda_is_public`. Once it is closed neither it nor its agenda and notes
    change; tasks, costs and photos do.
    `changed` counts the changes that calendars must hear of (SEQUENCE, RFC 5545 3.8.7.4).
    """

    class Kind(models.TextChoices):
        INFORMATION = "information", _("Information session")
        PLANNING = "planning", _("Planning committee")
        LARGE = "large", _("Large meeting and meal")
        COMMITTEE = "committee", _("Topic committee")
        DECISION = "decision", _("Decision meeting")
        ADVISORY = "advisory", _("Advisory committee")
        STAFF = "staff", _("Staff team")
        BODY = "body", _("Council or board")

    class Status(models.TextChoices):
        PLANNED = "planned", pgettext_lazy("meeting", "Planned")
        HELD = "held", pgettext_lazy("meeting", "Held")
        CANCELED = "canceled", pgettext_lazy("meeting", "Canceled")

    kind = models.CharField(_("kind"), max_length=12, choices=Kind, default=Kind.LARGE)
    status = models.CharField(
        _("status"), max_length=10, choices=Status, default=Status.PLANNED, editable=False
    )
    series = models.ForeignKey(
        Series, models.PROTECT, null=True, blank=True, related_name="meetings",
        verbose_name=_("series"),
    )  # fmt: skip
    group = models.ForeignKey(
        Group, models.PROTECT, null=True, blank=True, related_name="meetings",
        verbose_name=_("group"),
    )  # fmt: skip
    title = TranslatedField(_("title"))
    purpose = TranslatedField(_("purpose"), blank=True)
    starts_at = models.DateTimeField(_("starts"))
    ends_at = models.DateTimeField(_("ends"))
    languages = ArrayField(
        models.CharField(max_length=12),
        verbose_name=_("languages spoken"),
        default=list,
        blank=True,
    )
    interpreted = ArrayField(
        models.CharField(max_length=12),
        verbose_name=_("interpreted into"),
        default=list,
        blank=True,
    )
    place = models.CharField(_("place"), max_length=200, blank=True)
    address = models.CharField(_("address"), max_length=300, blank=True)
    access = TranslatedField(_("getting in, without steps or with help"), blank=True)
    transport = TranslatedField(_("getting there"), blank=True)
    safety = models.TextField(
        _("notes on safety"), max_length=2000, blank=True,
        help_text=_("For those who prepare the meeting. Never shown to the public."),
    )  # fmt: skip
    owner = in_charge(verbose_name=_("in charge"))
    is_public = models.BooleanField(_("open to the public"), default=True)
    agenda_is_public = models.BooleanField(
        _("show the agenda to the public"), default=False,
        help_text=_("Titles and times alone, never who leads what."),
    )  # fmt: skip
    feedback = models.ForeignKey(
        Survey, models.PROTECT, null=True, blank=True, related_name="+",
        verbose_name=_("feedback card"),
    )  # fmt: skip
    cancel_reason = TranslatedField(_("why it was canceled"), blank=True, editable=False)
    people_count = models.PositiveIntegerField(
        _("how many people came"), null=True, blank=True, editable=False
    )
    changed = models.PositiveIntegerField(default=0, editable=False)
    published_by = person(verbose_name=_("announced by"))
    published_at = models.DateTimeField(_("announced on"), null=True, editable=False)
    closed_by = person(verbose_name=_("closed by"))
    closed_at = models.DateTimeField(_("closed on"), null=True, editable=False)
    created_by = person(verbose_name=_("added by"))
    created_at = models.DateTimeField(auto_now_add=True)

    objects = tenant_manager(MeetingQuerySet, program="program", community="community")

    class Meta:
        verbose_name = _("meeting")
        verbose_name_plural = _("meetings")
        constraints = [
            by_somebody("published", name="meeting_published_by_somebody"),
            by_somebody("closed", name="meeting_closed_by_somebody"),
            models.CheckConstraint(
                condition=Q(ends_at__gt=F("starts_at")),
                name="meeting_ends_after_start",
                violation_error_message=_("It ends before it starts."),
            ),
            models.CheckConstraint(
                condition=Q(closed_at=None) | ~Q(status="planned"),
                name="meeting_closed_when_it_is_over",
            ),
        ]
        triggers = [stays("meeting_stays_once_closed", closed_at__isnull=False)]
        indexes = [
            models.Index(fields=["program", "community", "-starts_at"], name="meeting_by_place"),
            models.Index(fields=["program", "starts_at"], name="meeting_by_time"),
        ]

    def __str__(self):
        return str(self.title)

    def get_absolute_url(self):
        return reverse(
            "meetings:meeting_detail", args=[self.program.slug, self.community.slug, self.pk]
        )

    @cached_property
    def known_helpers(self):
        """Those who help with it and so may read its replies; one query."""
        return list(self.helpers.select_related("user"))

    @cached_property
    def helper_keys(self):
        """The keys of their accounts."""
        return frozenset(one.user_id for one in self.known_helpers)

    @property
    def has_begun(self):
        """Whether it began, so that nobody replies any more."""
        return self.starts_at <= timezone.now()

    @property
    def is_past(self):
        """Whether its last hour is behind it."""
        return self.ends_at <= timezone.now()

    @property
    def is_closed(self):
        """Whether it stays as it is."""
        return self.closed_at is not None

    @property
    def is_law_bound(self):
        """Whether open-meetings law applies, or may. Needs its group."""
        return self.group is not None and self.group.public_body != Group.PublicBody.NO

    @property
    def minutes(self):
        """How long it is planned to last."""
        return round((self.ends_at - self.starts_at).total_seconds() / 60)

    @property
    def state(self):
        """ "draft", "announced", "over", "held", "closed" or "canceled"."""
        if self.status == self.Status.CANCELED:
            return "canceled"
        if self.status == self.Status.HELD:
            return "closed" if self.closed_at else "held"
        if self.ends_at <= timezone.now():
            return "over"
        return "announced" if self.published_at else "draft"


@track()
class AgendaItem(CommunityModel):
    """What a meeting talks about, for how long, and which objective it serves.

    `started_at` is when it really began, said by whoever runs the meeting.
    """

    meeting = models.ForeignKey(Meeting, models.CASCADE, related_name="agenda", editable=False)
    position = models.PositiveSmallIntegerField(default=0, editable=False)
    title = TranslatedField(_("title"))
    detail = TranslatedField(_("how it goes"), blank=True)
    minutes = models.PositiveSmallIntegerField(_("minutes"), default=10)
    started_at = models.DateTimeField(_("began"), null=True, editable=False)
    led_by = models.CharField(_("who leads it"), max_length=120, blank=True)
    objective = models.CharField(_("objective"), max_length=10, choices=Objective, blank=True)

    class Meta:
        verbose_name = _("item of the agenda")
        verbose_name_plural = _("items of the agenda")
        ordering = ["position", "pk"]
        constraints = [
            models.CheckConstraint(
                condition=Q(minutes__gt=0, minutes__lte=600),
                name="agenda_minutes_of_a_day",
                violation_error_message=_("Between 1 and 600 minutes."),
            ),
        ]
        triggers = [while_open("agenda_stays_with_its_meeting")]
        indexes = [models.Index(fields=["program", "meeting"], name="agenda_by_meeting")]

    def __str__(self):
        return str(self.title)
