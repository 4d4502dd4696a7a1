"""What goes into the box: ballots that name nobody, and what keeps anybody from voting twice.

ADR 34 says how a code and a ballot are kept apart, and from whom.
"""

from django.db import models
from django.db.models import Q
from django.utils.translation import gettext_lazy as _

from bic.approval import by_somebody
from bic.persons import person
from bic.surveys.models.collection import random_key
from bic.tenancy.history import track
from bic.tenancy.models import CommunityModel
from bic.tenancy.rls import ALL_COMMUNITIES
from meetings.models.meeting import Meeting
from meetings.models.vote import AT_LEAST_ONE, Round, stays_once_counted

# Until phones are stopped nobody reads a ballot, and then staff alone.
STOPPED = (
    "EXISTS (SELECT 1 FROM meetings_round r WHERE r.id = round_id AND r.stopped_at IS NOT NULL)"
)


class Channel(models.TextChoices):
    """How a vote came in."""

    PHONE = "phone", _("On phones")
    PAPER = "paper", _("On paper")
    HANDS = "hands", _("By show of hands")


class Ballot(CommunityModel):
    """What somebody answered, and nothing of who, when, on what or with which code.

    `answers` maps numbers of options to values, as `meetings.counting` reads them. Keys are drawn
    by lot; when a round is counted all its ballots are written anew in another order, and their
    constituency goes.
    """

    id = models.BigIntegerField(primary_key=True, default=random_key, editable=False)
    round = models.ForeignKey(Round, models.CASCADE, related_name="ballots", editable=False)
    answers = models.JSONField(editable=False)
    constituency = models.PositiveSmallIntegerField(null=True, editable=False)

    readable_only_if = f"{ALL_COMMUNITIES} AND {STOPPED}"

    class Meta:
        verbose_name = _("ballot")
        verbose_name_plural = _("ballots")
        indexes = [models.Index(fields=["program", "round"], name="ballot_of_round")]
        triggers = [stays_once_counted("ballot_stays_once_counted")]

    def __str__(self):
        return str(_("Ballot"))


class Stub(CommunityModel):
    """That a code, a phone or a paper card was used in a round. Gone when the round is counted.

    `seal` is made with the secret of the installation, so that nobody else can try codes.
    """

    id = models.BigIntegerField(primary_key=True, default=random_key, editable=False)
    round = models.ForeignKey(Round, models.CASCADE, related_name="stubs", editable=False)
    channel = models.CharField(max_length=5, choices=Channel, editable=False)
    seal = models.CharField(max_length=64, editable=False)

    class Meta:
        verbose_name = _("stub of a ballot")
        verbose_name_plural = _("stubs of ballots")
        constraints = [
            models.UniqueConstraint(fields=["program", "round", "seal"], name="stub_each_seal_once")
        ]

    def __str__(self):
        return str(_("Stub"))


class Code(CommunityModel):
    """A code printed on a card that was handed out at a meeting, good for each of its votes once.

    It says nothing of who was given it, and does not change when it is used.
    """

    id = models.BigIntegerField(primary_key=True, default=random_key, editable=False)
    meeting = models.ForeignKey(Meeting, models.CASCADE, related_name="codes", editable=False)
    seal = models.CharField(max_length=64, editable=False)

    class Meta:
        verbose_name = _("code for voting")
        verbose_name_plural = _("codes for voting")
        constraints = [
            models.UniqueConstraint(
                fields=["program", "meeting", "seal"], name="votecode_each_once"
            )
        ]

    def __str__(self):
        return str(_("Code for voting"))


@track()
class Sheet(CommunityModel):
    """Hands or paper that somebody counted: how many people, and how often each value was given.

    `counts` maps numbers of options to values and how many gave them.
    """

    round = models.ForeignKey(Round, models.CASCADE, related_name="sheets", editable=False)
    channel = models.CharField(_("how"), max_length=5, choices=Channel)
    label = models.CharField(_("what was counted"), max_length=80)
    people = models.PositiveSmallIntegerField(_("people"), validators=[AT_LEAST_ONE])
    constituency = models.PositiveSmallIntegerField(null=True, editable=False)
    counts = models.JSONField(editable=False)
    entered_by = person(verbose_name=_("entered by"))
    created_at = models.DateTimeField(auto_now_add=True)

    class Meta:
        verbose_name = _("count of hands or paper")
        verbose_name_plural = _("counts of hands and paper")
        ordering = ["pk"]
        constraints = [
            models.UniqueConstraint(
                fields=["program", "round", "label"],
                name="sheet_each_label_once",
                violation_error_message=_("This was entered already."),
            ),
            models.CheckConstraint(condition=~Q(channel="phone"), name="sheet_of_hands_or_paper"),
        ]
        triggers = [stays_once_counted("sheet_stays_once_counted")]

    def __str__(self):
        return self.label


@track()
class RollEntry(CommunityModel):
    """How a member of a public body voted, where its law wants that on record."""

    round = models.ForeignKey(Round, models.CASCADE, related_name="roll", editable=False)
    name = models.CharField(_("member"), max_length=120)
    answers = models.JSONField(editable=False)
    entered_by = person(verbose_name=_("entered by"))

    class Meta:
        verbose_name = _("entry in the roll of a vote")
        verbose_name_plural = _("roll of votes")
        ordering = ["name"]
        constraints = [
            models.UniqueConstraint(
                fields=["program", "round", "name"],
                name="rollentry_each_member_once",
                violation_error_message=_("This member voted already."),
            )
        ]
        triggers = [stays_once_counted("rollentry_stays_once_counted")]

    def __str__(self):
        return self.name


class Concern(CommunityModel):
    """What somebody says against an option, and what was answered. It stands with no ballot."""

    id = models.BigIntegerField(primary_key=True, default=random_key, editable=False)
    round = models.ForeignKey(Round, models.CASCADE, related_name="concerns", editable=False)
    option = models.PositiveSmallIntegerField(editable=False)
    text = models.TextField(_("concern"), max_length=500)
    language = models.CharField(max_length=12, editable=False)
    answer = models.TextField(_("answer"), max_length=2000, blank=True)
    answered_by = person(verbose_name=_("answered by"))
    answered_at = models.DateTimeField(_("answered on"), null=True, editable=False)

    readable_only_if = f"{ALL_COMMUNITIES} AND {STOPPED}"

    class Meta:
        verbose_name = _("concern")
        verbose_name_plural = _("concerns")
        constraints = [by_somebody("answered", name="concern_answered_by_somebody")]
        indexes = [models.Index(fields=["program", "round"], name="concern_of_round")]

    def __str__(self):
        return self.text
