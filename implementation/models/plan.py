"""The plan of a community: topics, objectives and actions."""

from django.db import models
from django.db.models import F, Q
from django.urls import reverse
from django.utils.translation import gettext_lazy as _
from django.utils.translation import pgettext_lazy

from bic.money import MoneyField
from bic.persons import in_charge, person
from bic.querysets import LIST_FETCH
from bic.tenancy.history import track
from bic.tenancy.models import CommunityModel
from bic.tenancy.scoping import tenant_manager
from bic.translated import TranslatedField
from implementation.models.partner import Partner
from implementation.models.status import Reason, Status, with_reason
from meetings.models import Decision, DecisionBody, Proposal, Submission
from planning.models import BudgetLine
from research.models import Theme


@track()
class Plan(CommunityModel):
    """The living plan of a community: one of each. What was approved of it are its versions."""

    title = TranslatedField(_("title"))
    purpose = TranslatedField(_("purpose"), blank=True)
    created_by = person(verbose_name=_("begun by"))
    created_at = models.DateTimeField(auto_now_add=True)

    objects = tenant_manager(models.QuerySet, program="program", community="community")

    class Meta:
        verbose_name = _("plan")
        verbose_name_plural = _("plans")
        constraints = [
            models.UniqueConstraint(fields=["program", "community"], name="plan_one"),
        ]

    def __str__(self):
        return str(self.title)


@track()
class Topic(CommunityModel):
    """What a part of the plan is about, such as housing; its letter or number leads its codes."""

    plan = models.ForeignKey(Plan, models.CASCADE, related_name="topics", editable=False)
    position = models.PositiveSmallIntegerField(_("order"), default=0, editable=False)
    title = TranslatedField(_("topic"))
    text = TranslatedField(_("description"), blank=True)

    objects = tenant_manager(models.QuerySet, program="program", community="community")

    class Meta:
        verbose_name = _("topic")
        verbose_name_plural = _("topics")
        indexes = [models.Index(fields=["program", "plan", "position"], name="topic_in_order")]

    def __str__(self):
        return str(self.title)


@track()
class Objective(CommunityModel):
    """What should be true when the actions below it are done."""

    topic = models.ForeignKey(Topic, models.CASCADE, related_name="objectives")
    position = models.PositiveSmallIntegerField(_("order"), default=0, editable=False)
    title = TranslatedField(_("objective"))
    text = TranslatedField(_("description"), blank=True)

    objects = tenant_manager(models.QuerySet, program="program", community="community")

    class Meta:
        verbose_name = pgettext_lazy("plan", "objective")
        verbose_name_plural = pgettext_lazy("plan", "objectives")
        indexes = [models.Index(fields=["program", "topic", "position"], name="objective_in_order")]

    def __str__(self):
        return str(self.title)

    @property
    def code(self):
        """Where it stands in the plan: "2.1". Needs its topic."""
        return f"{self.topic.position}.{self.position}"


class ActionQuerySet(models.QuerySet):
    """Actions by what they need, and what pages load of them."""

    def in_order(self):
        """As the plan has them."""
        return self.order_by("objective__topic__position", "objective__position", "position", "pk")

    def of(self, plan):
        """Those of a plan."""
        return self.filter(objective__topic__plan=plan)

    def for_council(self):
        """Those that an elected body must approve, and no others."""
        return self.filter(approval=Action.Approval.BOARD)

    def for_list(self):
        """What lists of actions show, in one query, as the plan has them."""
        return (
            self.select_related("objective__topic", "lead", "owner")
            .in_order()
            .fetch_mode(LIST_FETCH)
        )

    def for_detail(self):
        """One action with the names on its page."""
        return self.select_related(
            "program", "community", "objective__topic__plan", "lead", "owner", "backup", "body",
            "approved_through__body", "decision", "proposal", "line",
            "becomes__objective__topic", "created_by",
        )  # fmt: skip


@track()
class Action(CommunityModel):
    """What is done, by whom, by when, and who must allow it. Its code is "2.1.3".

    `decision`, `proposal` and `themes` are what it comes from.
    """

    class Kind(models.TextChoices):
        DO = "do", pgettext_lazy("action", "Do")
        STUDY = "study", pgettext_lazy("action", "Study")
        TRAIN = "train", pgettext_lazy("action", "Train")
        TRANSLATE = "translate", pgettext_lazy("action", "Translate")
        CONVENE = "convene", pgettext_lazy("action", "Convene")
        ADVOCATE = "advocate", pgettext_lazy("action", "Advocate")
        REFER = "refer", pgettext_lazy("action", "Refer")
        POLICY = "policy", pgettext_lazy("action", "Adopt a policy")

    class Approval(models.TextChoices):
        NONE = "none", pgettext_lazy("approval", "Nobody")
        SUPERVISOR = "supervisor", pgettext_lazy("approval", "Supervisor")
        HEAD = "head", pgettext_lazy("approval", "Department head")
        MANAGER = "manager", pgettext_lazy("approval", "Manager")
        BOARD = "board", pgettext_lazy("approval", "Council or board")
        OTHER = "other", pgettext_lazy("approval", "Another organization")

    class Cost(models.TextChoices):
        NONE = "none", pgettext_lazy("cost", "No cost")
        LOW = "low", pgettext_lazy("cost", "Low")
        MIDDLE = "middle", pgettext_lazy("cost", "Middle")
        HIGH = "high", pgettext_lazy("cost", "High")

    objective = models.ForeignKey(Objective, models.CASCADE, related_name="actions")
    position = models.PositiveSmallIntegerField(_("order"), default=0, editable=False)
    title = TranslatedField(_("action"))
    text = TranslatedField(_("description"), blank=True)
    kind = models.CharField(_("kind"), max_length=10, choices=Kind, default=Kind.DO)
    decision = models.ForeignKey(
        Decision, models.PROTECT, null=True, blank=True, related_name="actions",
        verbose_name=_("decision"),
    )  # fmt: skip
    proposal = models.ForeignKey(
        Proposal, models.PROTECT, null=True, blank=True, related_name="actions",
        verbose_name=_("proposal"),
    )  # fmt: skip
    themes = models.ManyToManyField(
        Theme, through="ActionTheme", related_name="+", blank=True, verbose_name=_("themes")
    )
    lead = models.ForeignKey(
        Partner, models.PROTECT, null=True, blank=True, related_name="leads",
        verbose_name=_("lead organization"),
    )  # fmt: skip
    partners = models.ManyToManyField(
        Partner, through="ActionPartner", related_name="+", blank=True, verbose_name=_("partners")
    )
    owner = in_charge(verbose_name=_("lead person"))
    helper = models.CharField(_("or somebody without an account"), max_length=120, blank=True)
    backup = in_charge(verbose_name=_("backup person"))
    starts_on = models.DateField(_("starts on"), null=True, blank=True)
    due_on = models.DateField(_("due on"), null=True, blank=True)
    cost = models.CharField(_("cost"), max_length=6, choices=Cost, blank=True)
    spent = MoneyField(_("spent"), null=True, blank=True)
    line = models.ForeignKey(
        BudgetLine, models.PROTECT, null=True, blank=True, related_name="+",
        verbose_name=_("line of the budget"),
    )  # fmt: skip
    approval = models.CharField(
        _("who must approve it"), max_length=10, choices=Approval, default=Approval.NONE
    )
    body = models.ForeignKey(
        DecisionBody, models.PROTECT, null=True, blank=True, related_name="actions",
        verbose_name=_("which body"),
    )  # fmt: skip
    approved_on = models.DateField(_("approved on"), null=True, blank=True)
    # The newest of those that took it to a body; drafts of them are the staff's.
    submission = models.ForeignKey(
        Submission, models.SET_NULL, null=True, editable=False, related_name="actions",
        verbose_name=_("submission"),
    )  # fmt: skip
    # The submission whose outcome `approved_on` is; None where a person wrote the day.
    approved_through = models.ForeignKey(
        Submission, models.SET_NULL, null=True, editable=False, related_name="approved_actions",
        verbose_name=_("approved by the outcome of"),
    )  # fmt: skip
    indicator = TranslatedField(_("indicator"), blank=True)
    baseline = models.CharField(_("baseline"), max_length=120, blank=True)
    target = models.CharField(_("target"), max_length=120, blank=True)
    equity = TranslatedField(_("note on equity"), blank=True)
    standard = models.CharField(_("category of the Welcoming Standard"), max_length=60, blank=True)
    is_public = models.BooleanField(_("public"), default=True)
    status = models.CharField(
        _("status"), max_length=12, choices=Status, default=Status.NOT_STARTED, editable=False
    )
    reason = models.CharField(
        _("reason"), max_length=10, choices=Reason, blank=True, editable=False
    )
    status_on = models.DateField(_("status of"), null=True, editable=False)
    becomes = models.ForeignKey(
        "self", models.PROTECT, null=True, editable=False, related_name="was",
        verbose_name=_("changed into"),
    )  # fmt: skip
    created_by = person(verbose_name=_("added by"))
    created_at = models.DateTimeField(auto_now_add=True)

    objects = tenant_manager(ActionQuerySet, program="program", community="community")

    class Meta:
        verbose_name = _("action")
        verbose_name_plural = _("actions")
        constraints = [
            models.CheckConstraint(
                condition=Q(owner=None) | Q(helper=""),
                name="action_one_lead_person",
                violation_error_message=_("Choose somebody, or write a name, not both."),
            ),
            models.CheckConstraint(
                condition=Q(starts_on=None) | Q(due_on=None) | Q(due_on__gte=F("starts_on")),
                name="action_due_after_its_start",
                violation_error_message=_("Choose a day that is not before the start."),
            ),
            with_reason("action_stopped_with_a_reason"),
            models.CheckConstraint(
                condition=Q(status=Status.CHANGED, becomes__isnull=False)
                | ~Q(status=Status.CHANGED) & Q(becomes=None),
                name="action_changed_into_another",
            ),
        ]
        indexes = [
            models.Index(fields=["program", "objective", "position"], name="action_in_order"),
            models.Index(fields=["program", "community", "due_on"], name="action_by_day"),
        ]

    def __str__(self):
        return str(self.title)

    def get_absolute_url(self):
        return reverse(
            "implementation:action_detail", args=[self.program.slug, self.community.slug, self.pk]
        )

    @property
    def code(self):
        """Where it stands in the plan: "2.1.3". Needs its objective and topic."""
        return f"{self.objective.code}.{self.position}"


class ActionPartner(CommunityModel):
    """A partner that helps with an action."""

    action = models.ForeignKey(Action, models.CASCADE, related_name="helping")
    partner = models.ForeignKey(Partner, models.CASCADE, related_name="helps")

    objects = tenant_manager(models.QuerySet, program="program", community="community")

    class Meta:
        verbose_name = _("partner of an action")
        verbose_name_plural = _("partners of actions")
        constraints = [
            models.UniqueConstraint(
                fields=["program", "action", "partner"], name="action_partner_once"
            ),
        ]

    def __str__(self):
        return f"{self.action_id} {self.partner_id}"


class ActionTheme(CommunityModel):
    """A theme of the assessment that an action answers."""

    action = models.ForeignKey(Action, models.CASCADE, related_name="answers")
    theme = models.ForeignKey(Theme, models.PROTECT, related_name="+")

    objects = tenant_manager(models.QuerySet, program="program", community="community")

    class Meta:
        verbose_name = _("theme of an action")
        verbose_name_plural = _("themes of actions")
        constraints = [
            models.UniqueConstraint(
                fields=["program", "action", "theme"], name="action_theme_once"
            ),
        ]

    def __str__(self):
        return f"{self.action_id} {self.theme_id}"
