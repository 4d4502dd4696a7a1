"""Votes: a question, by which method it is answered, and the rounds in which it is asked."""

import pgtrigger
from django.core.validators import MaxValueValidator, MinValueValidator
from django.db import models
from django.db.models import F, Q
from django.utils import timezone
from django.utils.translation import gettext_lazy as _
from django.utils.translation import pgettext_lazy

from bic.approval import by_somebody, stays, stays_with
from bic.persons import person
from bic.querysets import LIST_FETCH
from bic.tenancy.history import track
from bic.tenancy.models import CommunityModel
from bic.tenancy.scoping import tenant_manager
from bic.translated import TranslatedField
from meetings.models.group import Group
from meetings.models.meeting import Meeting
from meetings.models.proposal import Proposal

AT_LEAST_ONE = MinValueValidator(1, _("Write a number of at least 1."))


def up_to(most: int) -> list:
    """Validators of a small whole number that is at least 1."""
    return [AT_LEAST_ONE, MaxValueValidator(most)]


def stays_once_opened(name: str) -> pgtrigger.Trigger:
    """Trigger: what belongs to a vote is as it was asked, from its first round on."""
    return stays_with(
        name,
        "meetings_round",
        "vote_id = COALESCE(NEW.vote_id, OLD.vote_id)",
        "opened_at IS NOT NULL",
        because="People were asked this already; begin another vote.",
    )


def stays_once_counted(name: str) -> pgtrigger.Trigger:
    """Trigger: what was put into a box stays as it was counted."""
    return stays_with(
        name,
        "meetings_round",
        "id = COALESCE(NEW.round_id, OLD.round_id)",
        "result IS NOT NULL",
        because="This round was counted; its result stays.",
    )


class VoteQuerySet(models.QuerySet):
    """Votes, and what pages load of them."""

    def with_rounds(self):
        """With the number, kind and times of the newest round."""
        newest = Round.objects.filter(vote=models.OuterRef("pk")).order_by("-number")
        return self.annotate(
            round_number=models.Subquery(newest.values("number")[:1]),
            round_opened_at=models.Subquery(newest.values("opened_at")[:1]),
            round_closed_at=models.Subquery(newest.values("closed_at")[:1]),
        )

    def for_detail(self):
        """A vote with what its page says of where it is."""
        return self.with_rounds().select_related("program", "community", "meeting", "group")

    def for_list(self):
        """All that the list of a community shows, in one query, the newest first."""
        return (
            self.with_rounds()
            .select_related("meeting", "group")
            .defer("legend")
            .order_by("-created_at", "-pk")
            .fetch_mode(LIST_FETCH)
        )


@track()
class Vote(CommunityModel):
    """A question with options, and the rule that was chosen before anybody answered.

    Nobody's name stands with an answer, unless the law wants the roll of a public body
    (`is_by_name`). From its first open round on, question and rule stay as they are.
    """

    class Method(models.TextChoices):
        DOTS = "dots", _("Dots")
        RANKING = "ranking", _("Ranking")
        SCORE = "score", _("Scores")
        IMPACT = "impact", _("Impact and effort")
        FINGERS = "fingers", _("Fist to five")
        CONSENT = "consent", _("Consent")
        MAJORITY = "majority", pgettext_lazy("vote", "Majority")

    class Order(models.TextChoices):
        BORDA = "borda", _("Points by place (Borda count)")
        RUNOFF = "runoff", _("Instant run-off")

    class Share(models.TextChoices):
        ALL = "all", _("Everybody")
        HALF = "half", _("More than half")
        SIXTY = "60", _("At least 60 of 100")
        TWO_THIRDS = "two_thirds", _("At least two thirds")
        THREE_QUARTERS = "75", _("At least three quarters")

    class Entry(models.TextChoices):
        ROOM = "room", _("One code for the room; a phone votes once")
        CARD = "card", _("A card with a code of its own for everybody")

    meeting = models.ForeignKey(
        Meeting, models.PROTECT, null=True, blank=True, related_name="votes",
        verbose_name=_("meeting"),
    )  # fmt: skip
    group = models.ForeignKey(
        Group, models.PROTECT, null=True, blank=True, related_name="votes",
        verbose_name=_("group that votes"),
    )  # fmt: skip
    question = TranslatedField(_("question"))
    method = models.CharField(_("method"), max_length=8, choices=Method, default=Method.DOTS)
    entry = models.CharField(_("who may vote"), max_length=4, choices=Entry, default=Entry.ROOM)
    is_by_name = models.BooleanField(
        _("by name"), default=False,
        help_text=_("Only for a public body whose law wants to know who voted how."),
    )  # fmt: skip
    room_code = models.CharField(_("code of the room"), max_length=8, editable=False)
    dots = models.PositiveSmallIntegerField(
        _("dots for each person"), default=3, validators=up_to(30)
    )
    most_dots = models.PositiveSmallIntegerField(
        _("at most on one option"), default=3, validators=up_to(30)
    )
    order_rule = models.CharField(
        _("how orders are counted"), max_length=6, choices=Order, default=Order.BORDA
    )
    highest = models.PositiveSmallIntegerField(
        _("highest score"), default=5, validators=[MinValueValidator(2), MaxValueValidator(10)]
    )
    threshold = models.PositiveSmallIntegerField(
        _("fingers that are enough"), default=3, validators=up_to(5),
        help_text=_("Whoever shows fewer must be heard."),
    )  # fmt: skip
    legend = TranslatedField(
        _("what each number of fingers means"), blank=True,
        help_text=_("Six lines: the first is for the fist, the last for five fingers."),
    )  # fmt: skip
    share = models.CharField(_("passes when"), max_length=11, choices=Share, default=Share.HALF)
    quorum = models.PositiveSmallIntegerField(
        _("people needed (quorum)"), null=True, blank=True, validators=[AT_LEAST_ONE]
    )
    created_by = person(verbose_name=_("added by"))
    created_at = models.DateTimeField(auto_now_add=True)

    objects = tenant_manager(VoteQuerySet, program="program", community="community")

    class Meta:
        verbose_name = _("vote")
        verbose_name_plural = _("votes")
        constraints = [
            models.UniqueConstraint(fields=["program", "room_code"], name="vote_room_code_once"),
            models.CheckConstraint(
                condition=Q(most_dots__lte=F("dots")),
                name="vote_most_dots_within_dots",
                violation_error_message=_("One option cannot get more dots than a person has."),
            ),
            models.CheckConstraint(
                condition=~Q(entry="card") | Q(meeting__isnull=False),
                name="vote_cards_of_a_meeting",
                violation_error_message=_("Cards belong to a meeting. Choose one."),
            ),
        ]
        indexes = [
            models.Index(fields=["program", "community", "-created_at"], name="vote_by_place")
        ]
        triggers = [
            stays_with(
                "vote_stays_once_opened", "meetings_round", "vote_id = OLD.id",
                "opened_at IS NOT NULL",
                because="People were asked this already; begin another vote.",
            )
        ]  # fmt: skip

    def __str__(self):
        return str(self.question)

    @property
    def was_asked(self):
        """Whether a round was ever opened. Needs `with_rounds()`."""
        return self.round_number > 1 or self.round_opened_at is not None


@track()
class Constituency(CommunityModel):
    """A table, a language or a part of the room, of which results may be told apart."""

    vote = models.ForeignKey(Vote, models.CASCADE, related_name="constituencies", editable=False)
    number = models.PositiveSmallIntegerField(editable=False)
    title = TranslatedField(_("name"))

    class Meta:
        verbose_name = _("constituency")
        verbose_name_plural = _("constituencies")
        ordering = ["number"]
        constraints = [
            models.UniqueConstraint(
                fields=["program", "vote", "number"], name="constituency_number_once"
            )
        ]
        triggers = [stays_once_opened("constituency_stays_once_opened")]

    def __str__(self):
        return str(self.title)


class RoundQuerySet(models.QuerySet):
    """Rounds by their state."""

    def open(self):
        """Those that people can vote in, or whose paper is still being typed."""
        return self.filter(opened_at__isnull=False, closed_at=None)


@track()
class Round(CommunityModel):
    """One asking of a vote: prepared, open, stopped for phones, then counted for good.

    `result` is `meetings.counting.Result` as JSON; once it stands, nothing of the round changes.
    """

    class Kind(models.TextChoices):
        VOTE = "vote", _("Vote")
        OBJECTIONS = "objections", _("Objections")
        SAVE = "save", _("Save one")

    vote = models.ForeignKey(Vote, models.CASCADE, related_name="rounds", editable=False)
    number = models.PositiveSmallIntegerField(editable=False)
    kind = models.CharField(
        _("kind"), max_length=10, choices=Kind, default=Kind.VOTE, editable=False
    )
    change = TranslatedField(_("what was changed since the last round"), blank=True)
    expected = models.PositiveSmallIntegerField(
        _("people in the room"), null=True, blank=True, validators=[AT_LEAST_ONE]
    )
    minutes = models.PositiveSmallIntegerField(
        _("minutes to vote"), null=True, blank=True, validators=up_to(240),
        help_text=_("Empty: until you stop it."),
    )  # fmt: skip
    opened_by = person(verbose_name=_("opened by"))
    opened_at = models.DateTimeField(_("opened on"), null=True, editable=False)
    ends_at = models.DateTimeField(_("ends"), null=True, editable=False)
    stopped_at = models.DateTimeField(_("stopped on"), null=True, editable=False)
    closed_by = person(verbose_name=_("closed by"))
    closed_at = models.DateTimeField(_("closed on"), null=True, editable=False)
    result = models.JSONField(null=True, editable=False)

    objects = tenant_manager(RoundQuerySet, program="program", community="community")

    class Meta:
        verbose_name = _("round of a vote")
        verbose_name_plural = _("rounds of votes")
        ordering = ["number"]
        constraints = [
            models.UniqueConstraint(fields=["program", "vote", "number"], name="round_number_once"),
            models.UniqueConstraint(
                fields=["program", "vote"], condition=Q(closed_at=None), name="round_one_at_a_time"
            ),
            by_somebody("opened", name="round_opened_by_somebody"),
            by_somebody(
                "closed", name="round_closed_by_somebody", before={"result": None},
                after={"result__isnull": False, "opened_at__isnull": False},
            ),
        ]  # fmt: skip
        triggers = [stays("round_stays_once_counted", result__isnull=False)]

    def __str__(self):
        return str(_("Round %(number)s") % {"number": self.number})

    @property
    def is_open(self):
        """Whether it was opened and is not counted: paper and hands can be entered."""
        return self.opened_at is not None and self.closed_at is None

    @property
    def takes_phones(self):
        """Whether phones can vote now."""
        return (
            self.is_open
            and self.stopped_at is None
            and (self.ends_at is None or timezone.now() < self.ends_at)
        )


@track()
class Option(CommunityModel):
    """What can be chosen in a round. Its number stays over all rounds, its words may change."""

    round = models.ForeignKey(Round, models.CASCADE, related_name="options", editable=False)
    number = models.PositiveSmallIntegerField(editable=False)
    title = TranslatedField(_("option"))
    proposal = models.ForeignKey(
        Proposal, models.PROTECT, null=True, blank=True, related_name="options",
        verbose_name=_("proposal"),
    )  # fmt: skip

    class Meta:
        verbose_name = _("option of a vote")
        verbose_name_plural = _("options of votes")
        ordering = ["number"]
        constraints = [
            models.UniqueConstraint(
                fields=["program", "round", "number"], name="option_number_once"
            )
        ]
        triggers = [
            stays_with(
                "option_stays_once_opened", "meetings_round",
                "id = COALESCE(NEW.round_id, OLD.round_id)", "opened_at IS NOT NULL",
                because="People were asked this already; begin another round.",
            )
        ]  # fmt: skip

    def __str__(self):
        return str(self.title)
