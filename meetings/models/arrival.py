"""The door of a meeting: who may be counted there, who came, and what is erased afterwards."""

import secrets

from django.contrib.postgres.fields import ArrayField
from django.core.validators import MaxValueValidator
from django.db import models
from django.db.models import Q
from django.utils.translation import gettext_lazy as _
from django.utils.translation import pgettext_lazy

from bic.approval import by_somebody
from bic.persons import person
from bic.querysets import LIST_FETCH
from bic.tenancy.history import track
from bic.tenancy.models import CommunityModel
from bic.tenancy.scoping import tenant_manager
from meetings.models.meeting import Meeting
from meetings.models.rsvp import MOST_ADULTS, OF_HELPERS, Rsvp

# Nobody mistakes one of these for another when a code is read out or typed.
LETTERS = "ABCDEFGHJKMNPQRSTUVWXYZ23456789"
CODE_LENGTH = 6


def new_code():
    """A code for the door of a meeting."""
    return "".join(secrets.choice(LETTERS) for _place in range(CODE_LENGTH))


@track(exclude=["people", "adults", "children", "languages", "first_timers"])
class Checkin(CommunityModel):
    """The door of one meeting: its code, whether it is open, and how many came.

    The numbers are those of its arrivals, added up at each of them; they stay when the
    arrivals go. `hold_reason` keeps names from being erased while a record is under audit,
    claim or litigation.
    """

    meeting = models.OneToOneField(Meeting, models.CASCADE, related_name="checkin", editable=False)
    code = models.CharField(_("code"), max_length=12, default=new_code, editable=False)
    opened_by = person(verbose_name=_("opened by"))
    opened_at = models.DateTimeField(_("opened at"), null=True, editable=False)
    shut_by = person(verbose_name=_("closed by"))
    shut_at = models.DateTimeField(_("closed at"), null=True, editable=False)
    people = models.PositiveIntegerField(_("people"), default=0, editable=False)
    adults = models.PositiveIntegerField(_("adults"), default=0, editable=False)
    children = models.JSONField(_("children by age"), default=dict, editable=False)
    languages = models.JSONField(_("people by language"), default=dict, editable=False)
    first_timers = models.PositiveIntegerField(_("first time"), default=0, editable=False)
    hold_reason = models.CharField(
        _("why names are kept longer"), max_length=200, blank=True,
        help_text=_("An audit, a claim or a court case. Without a reason they are erased on time."),
    )  # fmt: skip
    purged_at = models.DateTimeField(_("erased on"), null=True, editable=False)

    class Meta:
        verbose_name = _("check-in of a meeting")
        verbose_name_plural = _("check-ins of meetings")
        constraints = [
            by_somebody("opened", name="checkin_opened_by_somebody"),
            by_somebody("shut", name="checkin_shut_by_somebody"),
            models.CheckConstraint(
                condition=Q(shut_at=None) | Q(opened_at__isnull=False),
                name="checkin_shut_after_it_was_opened",
            ),
            models.UniqueConstraint(fields=["program", "code"], name="checkin_each_code_once"),
        ]

    def __str__(self):
        return self.code

    @property
    def is_open(self):
        """Whether people are counted now."""
        return self.opened_at is not None and self.shut_at is None


class ArrivalQuerySet(models.QuerySet):
    """Arrivals that count, and what pages load of them."""

    def here(self):
        """Those who came; an arrival that was taken back does not count."""
        return self.filter(is_here=True)

    def newest(self):
        """The latest first, each with the name of its reply where the reader may see it."""
        return self.here().select_related("rsvp").order_by("-arrived_at", "-pk")


class Arrival(CommunityModel):
    """A party that came. It has no name: that stands in the reply, where there is one.

    Phones at the door work without a network, so what they did arrives late, twice or in
    another order. `key` is made by the phone, `operations` are all acts that were applied, and
    the act with the latest `changed_at` holds: whatever comes again changes nothing. There is
    no history, because who came with whom at which minute is nobody's business afterwards.
    """

    class Way(models.TextChoices):
        LIST = "list", pgettext_lazy("arrival", "By name")
        TALLY = "tally", pgettext_lazy("arrival", "Counted")
        SELF = "self", pgettext_lazy("arrival", "By phone")

    meeting = models.ForeignKey(Meeting, models.CASCADE, related_name="arrivals", editable=False)
    key = models.UUIDField(editable=False)
    rsvp = models.ForeignKey(
        Rsvp, models.SET_NULL, null=True, related_name="arrivals", editable=False
    )
    way = models.CharField(_("how"), max_length=5, choices=Way, editable=False)
    adults = models.PositiveSmallIntegerField(
        _("adults"), default=1, validators=[MaxValueValidator(MOST_ADULTS)]
    )
    children = models.JSONField(_("children by age"), default=dict, blank=True)
    language = models.CharField(_("language"), max_length=12, blank=True)
    is_first = models.BooleanField(_("here for the first time"), default=False)
    is_here = models.BooleanField(default=True, editable=False)
    arrived_at = models.DateTimeField(_("arrived at"), editable=False)
    changed_at = models.DateTimeField(editable=False)
    operations = ArrayField(models.UUIDField(), default=list, editable=False)
    entered_by = person(verbose_name=_("entered by"))

    objects = tenant_manager(ArrivalQuerySet, program="program", community="community")

    # Helpers of the meeting read and write; other partners see the totals alone.
    partners_have_if = OF_HELPERS

    class Meta:
        verbose_name = _("arrival")
        verbose_name_plural = _("arrivals")
        constraints = [
            models.UniqueConstraint(
                fields=["program", "meeting", "key"], name="arrival_each_key_once"
            ),
            models.UniqueConstraint(
                fields=["program", "meeting", "rsvp"], name="arrival_each_reply_once"
            ),
        ]
        indexes = [
            models.Index(fields=["program", "meeting", "-arrived_at"], name="arrival_by_meeting")
        ]

    def __str__(self):
        return str(self.key)

    @property
    def child_count(self):
        """How many children came along."""
        return sum(self.children.values())

    @property
    def people(self):
        """How many came together."""
        return self.adults + self.child_count


class PurgeQuerySet(models.QuerySet):
    """The log, and what pages load of it."""

    def for_list(self):
        """All that the list shows, in one query, the newest first."""
        return (
            self.select_related("meeting", "community")
            .order_by("-purged_at", "-pk")
            .fetch_mode(LIST_FETCH)
        )


@track()
class Purge(CommunityModel):
    """The log of erasing: how many names and contacts of a meeting went, when, by which rule."""

    meeting = models.ForeignKey(Meeting, models.CASCADE, related_name="purges", editable=False)
    days = models.PositiveSmallIntegerField(_("days after the meeting"), editable=False)
    replies = models.PositiveIntegerField(_("RSVPs"), editable=False)
    invitations = models.PositiveIntegerField(_("invitations"), editable=False)
    arrivals = models.PositiveIntegerField(_("arrivals"), editable=False)
    purged_at = models.DateTimeField(_("erased on"), auto_now_add=True)

    objects = tenant_manager(PurgeQuerySet, program="program", community="community")

    class Meta:
        verbose_name = _("erasing of names")
        verbose_name_plural = _("erasing of names")
        ordering = ["-purged_at", "-pk"]
        indexes = [models.Index(fields=["program", "meeting"], name="purge_by_meeting")]

    def __str__(self):
        return str(self.purged_at)
