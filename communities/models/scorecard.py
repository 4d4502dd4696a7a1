"""A scorecard: who scores it, what was scored alone, what was agreed, and what follows."""

import pgtrigger
from django.db import models
from django.db.models.functions import Coalesce
from django.utils.translation import gettext_lazy as _
from django.utils.translation import pgettext_lazy

from bic.approval import stays
from bic.persons import in_charge, person, somebody
from bic.querysets import LIST_FETCH
from bic.tenancy.history import track
from bic.tenancy.models import CommunityModel
from bic.tenancy.rls import READER
from bic.tenancy.scoping import tenant_manager
from communities.models.readiness import ScorecardItem, Subject

# The trigger that opens a scorecard says it once more.
SCORERS_NEEDED = 2


class ScorecardQuerySet(models.QuerySet):
    """Scorecards by state, and what pages load of them."""

    def unfinished(self):
        """Those without an outcome."""
        return self.filter(outcome="")

    def decided(self):
        """Those with a result; what was stopped has none."""
        return self.exclude(outcome__in=["", Scorecard.Outcome.STOPPED])

    def with_counts(self):
        """Each with `scorer_count` and `open_count`, those that have not handed in."""
        sheets = (
            ScoreSheet.objects.filter(scorecard=models.OuterRef("pk")).counted().order_by()
        ).values("scorecard")

        def count(**condition):
            of_it = sheets.filter(**condition).annotate(n=models.Count("pk")).values("n")
            return Coalesce(models.Subquery(of_it), 0)

        return self.annotate(scorer_count=count(), open_count=count(submitted_at=None))

    def for_list(self):
        """All that lists show, in one query; the newest first."""
        return (
            self.select_related("community", "owner", "decided_by")
            .with_counts()
            .order_by("-created_at", "-pk")
            .fetch_mode(LIST_FETCH)
        )


@track()
class Scorecard(CommunityModel):
    """One look at the readiness of a community or its sponsors; a re-check is the next number.

    It opens when the last of at least two scorers has handed in (trigger
    `scorecard_opens_when_all_are_in`), is agreed item by item, and ends with an outcome,
    whose `result` and `overall` are kept as they were then.
    """

    class Outcome(models.TextChoices):
        READY = "ready", pgettext_lazy("readiness", "Ready")
        CONDITIONS = "conditions", _("Ready with conditions")
        NOT_YET = "not_yet", _("Not yet")
        STOPPED = "stopped", _("Stopped without result")

    subject = models.CharField(_("scorecard"), max_length=10, choices=Subject)
    number = models.PositiveSmallIntegerField(_("number"), editable=False)
    owner = in_charge(
        verbose_name=_("owner"),
        help_text=_("Is reminded of the re-check."),
    )
    score_by = models.DateField(
        _("scores due by"),
        null=True,
        blank=True,
        help_text=_("Scorers who have not handed in are reminded."),
    )
    created_by = somebody(editable=False, verbose_name=_("begun by"))
    created_at = models.DateTimeField(_("begun on"), auto_now_add=True)
    opened_at = models.DateTimeField(_("all scores in"), null=True, editable=False)
    outcome = models.CharField(
        _("outcome"), max_length=10, choices=Outcome, blank=True, editable=False
    )
    advice = models.TextField(_("advice"), max_length=4000, blank=True)
    recheck_on = models.DateField(_("re-check on"), null=True, blank=True)
    decided_by = person(verbose_name=_("decided by"))
    decided_at = models.DateTimeField(_("decided on"), null=True, editable=False)
    overall = models.DecimalField(
        _("overall"), max_digits=3, decimal_places=2, null=True, editable=False
    )
    result = models.JSONField(_("dimensions"), default=list, editable=False)

    objects = tenant_manager(ScorecardQuerySet, program="program", community="community")

    class Meta:
        verbose_name = _("readiness scorecard")
        verbose_name_plural = _("readiness scorecards")
        indexes = [
            models.Index(
                fields=["program", "community", "subject", "-number"], name="scorecard_newest"
            ),
            models.Index(fields=["program", "-created_at"], name="scorecard_by_day"),
        ]
        constraints = [
            models.UniqueConstraint(
                fields=["program", "community", "subject", "number"],
                name="scorecard_each_number_once",
            ),
            models.UniqueConstraint(
                fields=["program", "community", "subject"],
                condition=models.Q(outcome=""),
                name="scorecard_one_at_a_time",
            ),
            models.CheckConstraint(
                condition=models.Q(outcome="", decided_at=None, decided_by=None)
                | models.Q(decided_at__isnull=False, decided_by__isnull=False)
                & ~models.Q(outcome=""),
                name="scorecard_decided_by_somebody",
            ),
            models.CheckConstraint(
                condition=models.Q(outcome__in=["", "stopped"])
                | models.Q(opened_at__isnull=False, overall__isnull=False),
                name="scorecard_decided_with_scores",
            ),
            models.CheckConstraint(
                condition=~models.Q(outcome="not_yet")
                | models.Q(recheck_on__isnull=False) & ~models.Q(advice=""),
                name="scorecard_not_yet_says_what_then",
            ),
        ]
        triggers = [
            pgtrigger.Trigger(
                name="scorecard_opens_when_all_are_in",
                when=pgtrigger.Before,
                operation=pgtrigger.Insert | pgtrigger.Update,
                func="""
                    IF TG_OP = 'UPDATE' AND OLD.opened_at IS NOT NULL THEN
                        NEW.opened_at = OLD.opened_at;
                    ELSIF NEW.opened_at IS NOT NULL AND (
                        SELECT count(submitted_at) < 2
                            OR count(submitted_at) < count(*)
                        FROM communities_scoresheet
                        WHERE scorecard_id = NEW.id AND excused_at IS NULL
                    ) THEN
                        RAISE EXCEPTION 'Not every scorer of this scorecard has handed in.';
                    END IF;
                    RETURN NEW;
                """,
            )
        ]

    def __str__(self):
        return self.words % {"number": self.number}

    @property
    def words(self):
        """Its name with a place for the number."""
        if self.subject == Subject.SPONSOR:
            return str(_("Readiness of the sponsors, %(number)s"))
        return str(_("Readiness of the community, %(number)s"))

    @property
    def is_open(self):
        """Whether every scorer has handed in, so that staff see the scores."""
        return self.opened_at is not None

    @property
    def is_finished(self):
        """Whether it has an outcome, or was stopped."""
        return bool(self.outcome)

    @property
    def is_decided(self):
        """Whether it has a result."""
        return self.is_finished and self.outcome != self.Outcome.STOPPED


class ScoreSheetQuerySet(models.QuerySet):
    """Sheets of scorers."""

    def counted(self):
        """Of those who were not excused."""
        return self.filter(excused_at=None)

    def waiting(self):
        """Not handed in, on scorecards that go on."""
        return self.counted().filter(submitted_at=None, scorecard__outcome="")


@track()
class ScoreSheet(CommunityModel):
    """One scorer of a scorecard. What is handed in stays as it is (trigger)."""

    scorecard = models.ForeignKey(Scorecard, models.CASCADE, related_name="sheets", editable=False)
    user = somebody(editable=False, verbose_name=_("scorer"))
    assigned_at = models.DateTimeField(auto_now_add=True)
    begun_at = models.DateTimeField(_("begun on"), null=True, editable=False)
    submitted_at = models.DateTimeField(_("handed in"), null=True, editable=False)
    excused_at = models.DateTimeField(_("excused"), null=True, editable=False)

    objects = tenant_manager(ScoreSheetQuerySet, program="program", community="community")

    class Meta:
        verbose_name = _("sheet of a scorer")
        verbose_name_plural = _("sheets of scorers")
        constraints = [
            models.UniqueConstraint(
                fields=["program", "scorecard", "user"], name="score_sheet_one_each"
            )
        ]
        triggers = [stays("score_sheet_handed_in_stays", submitted_at__isnull=False)]

    def __str__(self):
        return str(_("Scores by %(name)s") % {"name": self.user.display_name})


class Confidence(models.TextChoices):
    """How sure a scorer is."""

    LOW = "low", _("Not sure")
    MEDIUM = "medium", _("Fairly sure")
    HIGH = "high", _("Sure")


@track()
class Score(CommunityModel):
    """What one scorer gave one item, alone.

    Until all have handed in PostgreSQL shows a row, and its history, to its scorer only.
    Without a `level` they could not say, and `because` says why.
    """

    scorecard = models.ForeignKey(Scorecard, models.PROTECT, related_name="+", editable=False)
    sheet = models.ForeignKey(ScoreSheet, models.PROTECT, related_name="scores", editable=False)
    scorer = somebody(editable=False, verbose_name=_("scorer"))
    item = models.ForeignKey(ScorecardItem, models.PROTECT, related_name="scores", editable=False)
    level = models.PositiveSmallIntegerField(_("level"), null=True, blank=True)
    confidence = models.CharField(
        _("how sure"), max_length=10, choices=Confidence, default=Confidence.MEDIUM
    )
    because = models.TextField(_("because"), max_length=2000, blank=True)
    updated_at = models.DateTimeField(auto_now=True)

    readable_only_if = (
        f"scorer_id = {READER} OR scorecard_id IN "  # noqa: S608 - a constant
        "(SELECT id FROM communities_scorecard WHERE opened_at IS NOT NULL)"
    )

    class Meta:
        verbose_name = _("score")
        verbose_name_plural = _("scores")
        constraints = [
            models.UniqueConstraint(fields=["program", "sheet", "item"], name="score_one_each"),
            models.CheckConstraint(
                condition=models.Q(level=None) | models.Q(level__lte=9), name="score_up_to_nine"
            ),
        ]
        triggers = [
            pgtrigger.Protect(name="score_is_never_deleted", operation=pgtrigger.Delete),
            pgtrigger.Trigger(
                name="score_only_on_ones_own_open_sheet",
                when=pgtrigger.Before,
                operation=pgtrigger.Insert | pgtrigger.Update,
                func="""
                    IF NOT EXISTS (
                        SELECT 1 FROM communities_scoresheet
                        WHERE id = NEW.sheet_id AND user_id = NEW.scorer_id
                            AND scorecard_id = NEW.scorecard_id
                            AND submitted_at IS NULL AND excused_at IS NULL
                    ) THEN
                        RAISE EXCEPTION 'This score is not on an open sheet of its scorer.';
                    END IF;
                    RETURN NEW;
                """,
            ),
        ]

    def __str__(self):
        return str(self.level)


@track()
class Consensus(CommunityModel):
    """What the scorers agreed on for an item, and why; without a level, that nobody can say."""

    item = models.OneToOneField(
        ScorecardItem, models.CASCADE, related_name="consensus", editable=False
    )
    level = models.PositiveSmallIntegerField(_("level"), null=True, blank=True)
    note = models.TextField(_("note"), max_length=2000)
    set_by = somebody(editable=False, verbose_name=_("set by"))
    set_at = models.DateTimeField(_("set on"), auto_now=True)

    class Meta:
        verbose_name = _("agreed score")
        verbose_name_plural = _("agreed scores")
        constraints = [
            models.CheckConstraint(
                condition=models.Q(level=None) | models.Q(level__lte=9),
                name="consensus_up_to_nine",
            ),
            models.CheckConstraint(condition=~models.Q(note=""), name="consensus_has_a_note"),
        ]
        triggers = [
            pgtrigger.Trigger(
                name="consensus_between_opening_and_outcome",
                when=pgtrigger.Before,
                operation=pgtrigger.Insert | pgtrigger.Update | pgtrigger.Delete,
                func="""
                    IF NOT EXISTS (
                        SELECT 1 FROM communities_scorecarditem AS item
                        JOIN communities_scorecard AS card ON card.id = item.scorecard_id
                        WHERE item.id = COALESCE(NEW.item_id, OLD.item_id)
                            AND card.opened_at IS NOT NULL AND card.outcome = ''
                    ) THEN
                        RAISE EXCEPTION 'Scores are agreed after all are in, before the outcome.';
                    END IF;
                    IF TG_OP = 'DELETE' THEN RETURN OLD; END IF;
                    RETURN NEW;
                """,
            )
        ]

    def __str__(self):
        return str(self.level)


class ConditionQuerySet(models.QuerySet):
    """Conditions by what is still to do."""

    def unmet(self):
        """Those still to be met, of scorecards that say "ready with conditions"."""
        return self.filter(met_on=None, scorecard__outcome=Scorecard.Outcome.CONDITIONS)


@track()
class Condition(CommunityModel):
    """What has to be done for a community that is ready with conditions."""

    scorecard = models.ForeignKey(
        Scorecard, models.CASCADE, related_name="conditions", editable=False
    )
    text = models.TextField(_("condition"), max_length=1000)
    owner = somebody(verbose_name=_("owner"), help_text=_("Is reminded of it."))
    due_on = models.DateField(_("to be met by"))
    met_on = models.DateField(_("met on"), null=True, blank=True)

    objects = tenant_manager(ConditionQuerySet, program="program", community="community")

    class Meta:
        verbose_name = _("condition of readiness")
        verbose_name_plural = _("conditions of readiness")
        indexes = [
            models.Index(
                fields=["program", "due_on"],
                condition=models.Q(met_on=None),
                name="condition_unmet",
            )
        ]

    def __str__(self):
        return self.text
