"""Submissions: what is taken to a body, what it asked, and what came of it."""

from django.core.validators import MinValueValidator
from django.db import models
from django.db.models import Count, Q
from django.utils.translation import gettext_lazy as _
from django.utils.translation import pgettext_lazy

from bic.approval import by_somebody
from bic.documents.models import Document
from bic.money import MoneyField
from bic.persons import in_charge, person
from bic.querysets import LIST_FETCH
from bic.tenancy.history import track
from bic.tenancy.models import CommunityModel
from bic.tenancy.rls import ALL_COMMUNITIES
from bic.tenancy.scoping import tenant_manager
from bic.translated import TranslatedField
from meetings.models.decision import Decision
from meetings.models.decisionbody import DecisionBody
from meetings.models.proposal import Proposal

# What hangs on a submission that was not handed in yet is the staff's, as the draft is.
IS_SUBMITTED = (
    "submission_id IN (SELECT id FROM meetings_submission WHERE submitted_at IS NOT NULL)"
)


class SubmissionQuerySet(models.QuerySet):
    """Submissions by state, and what pages load of them."""

    def submitted(self):
        """Those that were handed in, withdrawn ones too."""
        return self.filter(submitted_at__isnull=False)

    def waiting(self):
        """Those handed in that the body did not answer yet."""
        return self.filter(state=Submission.State.SUBMITTED)

    def for_list(self):
        """All that the list of a community shows, in one query."""
        return (
            self.select_related("body")
            .defer("memo", "fiscal_note", "resolution", "outcome_note")
            .annotate(
                open_questions=Count(
                    "questions", filter=Q(questions__answered_at=None), distinct=True
                )
            )
            .order_by("-agenda_on", "-number")
            .fetch_mode(LIST_FETCH)
        )

    def for_detail(self):
        """One submission with the names on its page."""
        return self.select_related(
            "program", "community", "body", "owner", "follows",
            "submitted_by", "answered_by", "withdrawn_by",
        )  # fmt: skip


@track()
class Submission(CommunityModel):
    """What a community takes to one body: to inform it, to hear it, or to ask for a decision.

    A draft is the staff's. It is handed in once (`submitted_at`), answered once (`answered_at`,
    with an outcome), or withdrawn. What the body got is kept in its packets, so a text that
    changes later changes no packet.
    """

    class Kind(models.TextChoices):
        INFORM = "inform", _("Inform")
        INPUT = "input", _("Seek input")
        DECISION = "decision", _("Ask for a decision")

    class State(models.TextChoices):
        DRAFT = "draft", pgettext_lazy("submission", "Draft")
        SUBMITTED = "submitted", pgettext_lazy("submission", "Handed in")
        ANSWERED = "answered", pgettext_lazy("submission", "Answered")
        WITHDRAWN = "withdrawn", pgettext_lazy("submission", "Withdrawn")

    class AgendaPart(models.TextChoices):
        INFORMATION = "information", _("Information item")
        DISCUSSION = "discussion", _("Discussion item")
        CONSENT = "consent", _("Consent item")
        ACTION = "action", _("Item with a vote")

    class Outcome(models.TextChoices):
        FILED = "filed", _("Received and filed")
        INPUT = "input", _("Gave input")
        PASSED = "passed", pgettext_lazy("submission", "Passed")
        CHANGED = "changed", pgettext_lazy("submission", "Passed with changes")
        DECLINED = "declined", pgettext_lazy("submission", "Declined")
        POSTPONED = "postponed", pgettext_lazy("submission", "Postponed")
        REFERRED = "referred", _("Referred to another body")

    number = models.PositiveIntegerField(_("number"), editable=False)
    body = models.ForeignKey(
        DecisionBody, models.PROTECT, related_name="submissions", verbose_name=_("body")
    )
    kind = models.CharField(_("what for"), max_length=10, choices=Kind, default=Kind.INFORM)
    state = models.CharField(
        _("state"), max_length=10, choices=State, default=State.DRAFT, editable=False
    )
    title = TranslatedField(_("title"))
    memo = TranslatedField(_("memo"), blank=True)
    cost = MoneyField(_("cost"), null=True, blank=True, validators=[MinValueValidator(0)])
    fiscal_note = TranslatedField(_("fiscal note"), blank=True)
    resolution = TranslatedField(_("text of the resolution"), blank=True)
    agenda_on = models.DateField(_("on the agenda of"), null=True, blank=True)
    agenda_part = models.CharField(
        _("part of the agenda"), max_length=12, choices=AgendaPart, blank=True
    )
    file_number = models.CharField(_("file number of the body"), max_length=60, blank=True)
    link = models.URLField(_("web address at the body"), max_length=500, blank=True)
    follows = models.ForeignKey(
        "self", models.PROTECT, null=True, blank=True, related_name="followed_by",
        verbose_name=_("follows an earlier submission"),
    )  # fmt: skip
    owner = in_charge(verbose_name=_("in charge"))
    submitted_by = person(verbose_name=_("handed in by"))
    submitted_at = models.DateTimeField(_("handed in on"), null=True, editable=False)
    outcome = models.CharField(
        _("outcome"), max_length=10, choices=Outcome, blank=True, editable=False
    )
    outcome_on = models.DateField(_("answered on"), null=True, editable=False)
    votes_for = models.PositiveSmallIntegerField(_("votes for"), null=True, editable=False)
    votes_against = models.PositiveSmallIntegerField(_("votes against"), null=True, editable=False)
    outcome_note = models.TextField(
        _("what the body said"), max_length=4000, blank=True, editable=False
    )
    answered_by = person(verbose_name=_("outcome recorded by"))
    answered_at = models.DateTimeField(_("outcome recorded on"), null=True, editable=False)
    withdrawn_by = person(verbose_name=_("withdrawn by"))
    withdrawn_at = models.DateTimeField(_("withdrawn on"), null=True, editable=False)
    created_by = person(verbose_name=_("added by"))
    created_at = models.DateTimeField(auto_now_add=True)

    objects = tenant_manager(SubmissionQuerySet, program="program", community="community")

    readable_only_if = f"{ALL_COMMUNITIES} OR submitted_at IS NOT NULL"

    class Meta:
        verbose_name = _("submission")
        verbose_name_plural = _("submissions")
        constraints = [
            models.UniqueConstraint(
                fields=["program", "community", "number"], name="submission_number_once"
            ),
            by_somebody(
                "submitted", name="submission_submitted_by_somebody", before={"state": "draft"},
                after={"state__in": ["submitted", "answered", "withdrawn"]},
            ),
            by_somebody(
                "answered", name="submission_answered_by_somebody",
                before={"outcome": "", "outcome_on": None},
                after={"state": "answered", "outcome_on__isnull": False},
            ),
            models.CheckConstraint(
                condition=Q(state="answered") & ~Q(outcome="") | ~Q(state="answered"),
                name="submission_answered_with_outcome",
            ),
            by_somebody(
                "withdrawn", name="submission_withdrawn_by_somebody",
                after={"state": "withdrawn"},
            ),
        ]  # fmt: skip
        indexes = [
            models.Index(
                fields=["program", "community", "-agenda_on"], name="submission_by_agenda"
            ),
            models.Index(fields=["program", "body"], name="submission_by_body"),
        ]

    def __str__(self):
        return f"{self.number}. {self.title}"

    @property
    def is_draft(self):
        """Whether it was not handed in yet."""
        return self.submitted_at is None

    @property
    def is_open(self):
        """Whether it still waits to be handed in or to be answered."""
        return self.state in (self.State.DRAFT, self.State.SUBMITTED)


class SubmissionPart(CommunityModel):
    """A row that belongs to a submission, and is read by whoever reads it."""

    readable_only_if = f"{ALL_COMMUNITIES} OR {IS_SUBMITTED}"

    class Meta:
        abstract = True

    def save(self, *args, **kwargs):
        self.program_id = self.submission.program_id
        self.community_id = self.submission.community_id
        super().save(*args, **kwargs)


@track()
class SubmissionItem(SubmissionPart):
    """A proposal or a decision that a submission covers."""

    submission = models.ForeignKey(Submission, models.CASCADE, related_name="items", editable=False)
    proposal = models.ForeignKey(
        Proposal, models.PROTECT, null=True, related_name="submission_items",
        verbose_name=_("proposal"),
    )  # fmt: skip
    decision = models.ForeignKey(
        Decision, models.PROTECT, null=True, related_name="submission_items",
        verbose_name=_("decision"),
    )  # fmt: skip

    class Meta:
        verbose_name = _("item of a submission")
        verbose_name_plural = _("items of submissions")
        ordering = ["pk"]
        constraints = [
            models.CheckConstraint(
                condition=Q(proposal=None, decision__isnull=False)
                | Q(proposal__isnull=False, decision=None),
                name="submission_item_of_one",
            ),
            models.UniqueConstraint(
                fields=["program", "submission", "proposal"], name="submission_proposal_once"
            ),
            models.UniqueConstraint(
                fields=["program", "submission", "decision"], name="submission_decision_once"
            ),
        ]

    def __str__(self):
        return str(self.proposal or self.decision)


@track()
class Attachment(SubmissionPart):
    """A document that goes into the packets of a submission, in its current version."""

    submission = models.ForeignKey(
        Submission, models.CASCADE, related_name="attachments", editable=False
    )
    document = models.ForeignKey(
        Document, models.PROTECT, related_name="+", verbose_name=_("document")
    )
    position = models.PositiveSmallIntegerField(default=0, editable=False)

    class Meta:
        verbose_name = _("attachment")
        verbose_name_plural = _("attachments")
        ordering = ["position", "pk"]
        constraints = [
            models.UniqueConstraint(
                fields=["program", "submission", "document"],
                name="attachment_once",
                violation_error_message=_("This document is attached already."),
            ),
        ]

    def __str__(self):
        return str(self.document)


@track()
class SubmissionQuestion(SubmissionPart):
    """A question that the body asked, and what it was answered."""

    submission = models.ForeignKey(
        Submission, models.CASCADE, related_name="questions", editable=False
    )
    asked_on = models.DateField(_("asked on"))
    asked_by = models.CharField(_("who asked"), max_length=160, blank=True)
    question = models.TextField(_("question"), max_length=2000)
    answer = models.TextField(_("answer"), max_length=6000, blank=True)
    answered_by = person(verbose_name=_("answered by"))
    answered_at = models.DateTimeField(_("answered on"), null=True, editable=False)
    created_by = person(verbose_name=_("added by"))
    created_at = models.DateTimeField(auto_now_add=True)

    class Meta:
        verbose_name = _("question of a body")
        verbose_name_plural = _("questions of bodies")
        ordering = ["asked_on", "pk"]
        constraints = [
            by_somebody(
                "answered", name="submission_question_answered_by_somebody", before={"answer": ""}
            ),
            models.CheckConstraint(
                condition=Q(answered_at=None) | ~Q(answer=""),
                name="submission_question_answered_in_words",
            ),
        ]
        indexes = [models.Index(fields=["program", "submission"], name="question_by_submission")]

    def __str__(self):
        return self.question[:80]
