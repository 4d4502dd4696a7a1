"""Proposals: what could be done about a need, who would lead it, and how far it is."""

from django.db import models
from django.db.models import Q
from django.urls import reverse
from django.utils.translation import gettext_lazy as _
from django.utils.translation import pgettext_lazy

from bic.approval import by_somebody
from bic.persons import in_charge, person
from bic.querysets import LIST_FETCH
from bic.tenancy.history import track
from bic.tenancy.models import CommunityModel
from bic.tenancy.rls import ALL_COMMUNITIES
from bic.tenancy.scoping import tenant_manager
from bic.translated import TranslatedField
from meetings.models.group import Group, GroupSeat
from meetings.models.idea import Idea
from research.models import Theme


class ProposalQuerySet(models.QuerySet):
    """Proposals by state, and what pages load of them."""

    def published(self):
        """Those that the public reads."""
        return self.exclude(published_at=None)

    def alive(self):
        """Those of which something may still become, or has."""
        return self.exclude(state__in=[Proposal.State.DRAFT, Proposal.State.COMBINED])

    def but_drafts_of_others(self, user):
        """Those that somebody reads who is no staff."""
        return self.exclude(~Q(created_by=user), state=Proposal.State.DRAFT)

    def for_list(self):
        """All that the list of a community shows, in one query."""
        return (
            self.select_related("committee")
            .annotate(support_count=models.Count("supports"))
            .only(
                *("program", "community", "number", "title", "state", "committee", "created_at"),
                *("report_on", "decided_on", "proposed_by", "published_at"),
                "committee__name",
            )
            .order_by("-number")
            .fetch_mode(LIST_FETCH)
        )

    def with_seat_of(self, user):
        """With `has_seat`: whether somebody sits on the committee that studies it."""
        seats = GroupSeat.objects.of_user(user).filter(group=models.OuterRef("committee"))
        return self.annotate(has_seat=models.Exists(seats))

    def for_detail(self):
        """One proposal with the names on its page."""
        return self.select_related(
            "program", "community", "committee", "created_by", "published_by", "decided_by",
            "steward",
        )  # fmt: skip


@track()
class Proposal(CommunityModel):
    """What could be done about a need. Its number stays, whatever becomes of it.

    `state` moves by acts alone (`services.proposals`), each of which leaves a `ProposalNews`.
    The public reads it from `published_at` on.
    """

    class State(models.TextChoices):
        DRAFT = "draft", pgettext_lazy("proposal", "Draft")
        OPEN = "open", pgettext_lazy("proposal", "Proposed")
        STUDIED = "studied", _("Being studied")
        READY = "ready", _("Ready to decide")
        ADOPTED = "adopted", pgettext_lazy("proposal", "Adopted")
        PARKED = "parked", pgettext_lazy("proposal", "Parked")
        DECLINED = "declined", pgettext_lazy("proposal", "Declined")
        COMBINED = "combined", pgettext_lazy("proposal", "Combined with another")

    class Cost(models.TextChoices):
        NONE = "none", _("No money")
        UNDER_1K = "1k", _("Under 1,000")
        UNDER_10K = "10k", _("1,000 to 10,000")
        UNDER_50K = "50k", _("10,000 to 50,000")
        OVER_50K = "over", _("Over 50,000")
        UNKNOWN = "unknown", pgettext_lazy("proposal", "Not known yet")

    class Time(models.TextChoices):
        SHORT = "short", _("Under three months")
        YEAR = "year", _("Three months to a year")
        LONG = "long", _("One to two years")
        LONGER = "longer", _("Over two years")
        UNKNOWN = "unknown", pgettext_lazy("proposal", "Not known yet")

    class Approval(models.TextChoices):
        NONE = "none", _("Nobody: it can start")
        SUPERVISOR = "supervisor", _("A supervisor")
        HEAD = "head", _("A department head")
        MANAGER = "manager", _("The manager")
        ELECTED = "elected", _("A council or board")
        OTHER = "other", _("Another organization")
        UNKNOWN = "unknown", pgettext_lazy("proposal", "Not known yet")

    DECIDED = (State.ADOPTED, State.PARKED, State.DECLINED)

    number = models.PositiveIntegerField(_("number"), editable=False)
    title = TranslatedField(_("title"))
    summary = TranslatedField(
        _("in one sentence"), blank=True, help_text=_("What would be different, and for whom.")
    )
    need = TranslatedField(_("the need"), blank=True)
    benefits = TranslatedField(_("who benefits"), blank=True)
    action = TranslatedField(_("what would be done"), blank=True)
    lead = models.CharField(_("who would lead it"), max_length=200, blank=True)
    partners = models.CharField(_("with which partners"), max_length=300, blank=True)
    cost = models.CharField(_("cost"), max_length=8, choices=Cost, default=Cost.UNKNOWN)
    time = models.CharField(_("time"), max_length=8, choices=Time, default=Time.UNKNOWN)
    approval = models.CharField(
        _("who must approve"), max_length=10, choices=Approval, default=Approval.UNKNOWN
    )
    proposed_by = models.CharField(
        _("proposed by"), max_length=160, blank=True,
        help_text=_("As they wish to be named. Leave it open to stay anonymous."),
    )  # fmt: skip
    steward = in_charge(verbose_name=_("in charge"))
    state = models.CharField(
        _("state"), max_length=10, choices=State, default=State.DRAFT, editable=False
    )
    committee = models.ForeignKey(
        Group, models.PROTECT, null=True, blank=True, related_name="proposals", editable=False,
        verbose_name=_("committee"),
    )  # fmt: skip
    report_on = models.DateField(_("report back by"), null=True, editable=False)
    ideas = models.ManyToManyField(
        Idea, through="ProposalIdea", related_name="proposals", verbose_name=_("ideas")
    )
    themes = models.ManyToManyField(
        Theme, through="ProposalTheme", related_name="+", blank=True, verbose_name=_("themes")
    )
    because = models.ManyToManyField(
        "self", through="ProposalLink", through_fields=("proposal", "source"), symmetrical=False,
        related_name="+", blank=True, verbose_name=_("because of"),
    )  # fmt: skip
    created_by = person(verbose_name=_("added by"))
    created_at = models.DateTimeField(auto_now_add=True)
    published_by = person(verbose_name=_("published by"))
    published_at = models.DateTimeField(_("published on"), null=True, editable=False)
    decided_by = person(verbose_name=_("outcome recorded by"))
    decided_on = models.DateField(_("decided on"), null=True, editable=False)

    objects = tenant_manager(ProposalQuerySet, program="program", community="community")

    class Meta:
        verbose_name = _("proposal")
        verbose_name_plural = _("proposals")
        constraints = [
            models.UniqueConstraint(
                fields=["program", "community", "number"], name="proposal_number_once"
            ),
            by_somebody("published", name="proposal_published_by_somebody"),
        ]

    def __str__(self):
        return f"{self.number}. {self.title}"

    def get_absolute_url(self):
        return reverse(
            "meetings:proposal_detail", args=[self.program.slug, self.community.slug, self.pk]
        )

    @property
    def is_public(self):
        """Whether the public reads it."""
        return self.published_at is not None

    @property
    def is_decided(self):
        """Whether it has an outcome."""
        return self.state in Proposal.DECIDED

    @property
    def is_settled(self):
        """Whether its words stay: it has an outcome, or went into another one."""
        return self.is_decided or self.state == Proposal.State.COMBINED

    @property
    def may_be_discussed(self):
        """Whether people may comment: not while it is before a public body."""
        return self.committee_id is None or self.committee.may_discuss


class ProposalIdea(CommunityModel):
    """An idea that a proposal came from."""

    proposal = models.ForeignKey(
        Proposal, models.CASCADE, related_name="idea_links", editable=False
    )
    idea = models.ForeignKey(Idea, models.CASCADE, related_name="proposal_links", editable=False)

    class Meta:
        verbose_name = _("idea of a proposal")
        verbose_name_plural = _("ideas of proposals")
        constraints = [
            models.UniqueConstraint(
                fields=["program", "proposal", "idea"], name="proposal_idea_once"
            )
        ]
        indexes = [models.Index(fields=["program", "idea"], name="proposal_idea_back")]

    def __str__(self):
        return f"{self.proposal_id} {self.idea_id}"


class ProposalTheme(CommunityModel):
    """A theme, with all that speaks for it, that a proposal answers to."""

    proposal = models.ForeignKey(
        Proposal, models.CASCADE, related_name="theme_links", editable=False
    )
    theme = models.ForeignKey(Theme, models.CASCADE, related_name="+", editable=False)

    class Meta:
        verbose_name = _("theme of a proposal")
        verbose_name_plural = _("themes of proposals")
        constraints = [
            models.UniqueConstraint(
                fields=["program", "proposal", "theme"], name="proposal_theme_once"
            )
        ]
        indexes = [models.Index(fields=["program", "theme"], name="proposal_theme_back")]

    def __str__(self):
        return f"{self.proposal_id} {self.theme_id}"


class ProposalLink(CommunityModel):
    """A proposal that there is because of another one."""

    proposal = models.ForeignKey(Proposal, models.CASCADE, related_name="sources", editable=False)
    source = models.ForeignKey(Proposal, models.CASCADE, related_name="results", editable=False)

    class Meta:
        verbose_name = _("link between proposals")
        verbose_name_plural = _("links between proposals")
        constraints = [
            models.UniqueConstraint(
                fields=["program", "proposal", "source"], name="proposal_link_once"
            ),
            models.CheckConstraint(
                condition=~Q(proposal=models.F("source")), name="proposal_link_of_two"
            ),
        ]
        indexes = [models.Index(fields=["program", "source"], name="proposal_link_back")]

    def __str__(self):
        return f"{self.proposal_id} {self.source_id}"


@track()
class ProposalNews(CommunityModel):
    """What happened to a proposal and why: read by the public and told to its authors."""

    class Kind(models.TextChoices):
        PROPOSED = "proposed", pgettext_lazy("news", "Proposed")
        SENT = "sent", pgettext_lazy("news", "Sent to a committee")
        REPORTED = "reported", pgettext_lazy("news", "The committee reported")
        READY = "ready", pgettext_lazy("news", "Ready to decide")
        ADOPTED = "adopted", pgettext_lazy("news", "Adopted")
        PARKED = "parked", pgettext_lazy("news", "Parked")
        DECLINED = "declined", pgettext_lazy("news", "Declined")
        COMBINED = "combined", pgettext_lazy("news", "Combined with another")
        SUBMITTED = "submitted", pgettext_lazy("news", "Brought before a body")
        OTHER = "other", pgettext_lazy("news", "News")

    proposal = models.ForeignKey(Proposal, models.CASCADE, related_name="news", editable=False)
    kind = models.CharField(_("what happened"), max_length=10, choices=Kind)
    why = TranslatedField(_("why"), blank=True)
    happened_on = models.DateField(_("happened on"))
    by = person(verbose_name=_("told by"))
    created_at = models.DateTimeField(auto_now_add=True)

    class Meta:
        verbose_name = _("news of a proposal")
        verbose_name_plural = _("news of proposals")
        ordering = ["happened_on", "pk"]
        indexes = [models.Index(fields=["program", "proposal"], name="proposal_news_of")]

    def __str__(self):
        return self.get_kind_display()


class ProposalSupport(CommunityModel):
    """One device or one person that supports a published proposal; nothing says whose."""

    proposal = models.ForeignKey(Proposal, models.CASCADE, related_name="supports", editable=False)
    seal = models.CharField(max_length=64, editable=False)

    class Meta:
        verbose_name = _("support for a proposal")
        verbose_name_plural = _("support for proposals")
        constraints = [
            models.UniqueConstraint(
                fields=["program", "proposal", "seal"], name="proposal_support_once"
            )
        ]

    def __str__(self):
        return str(self.proposal_id)


@track()
class ProposalComment(CommunityModel):
    """What somebody says about a proposal, by name or by none, in their language.

    One from the public page is the staff's until somebody shows it; hidden ones stay theirs.
    """

    proposal = models.ForeignKey(Proposal, models.CASCADE, related_name="comments", editable=False)
    text = models.TextField(_("comment"), max_length=2000)
    language = models.CharField(_("language"), max_length=12, default="en", editable=False)
    name = models.CharField(_("name to be shown"), max_length=80, blank=True)
    by = person(verbose_name=_("written by"))
    created_at = models.DateTimeField(auto_now_add=True)
    shown_at = models.DateTimeField(_("shown on"), null=True, editable=False)
    hidden_by = person(verbose_name=_("hidden by"))
    hidden_at = models.DateTimeField(_("hidden on"), null=True, editable=False)
    reason = models.CharField(_("why it is hidden"), max_length=300, blank=True, editable=False)

    readable_only_if = f"{ALL_COMMUNITIES} OR (shown_at IS NOT NULL AND hidden_at IS NULL)"

    class Meta:
        verbose_name = _("comment on a proposal")
        verbose_name_plural = _("comments on proposals")
        constraints = [
            by_somebody("hidden", name="proposal_comment_hidden_by_somebody", before={"reason": ""})
        ]
        indexes = [models.Index(fields=["program", "proposal"], name="proposal_comment_of")]

    def __str__(self):
        return self.text

    @property
    def initials(self):
        """Of whoever wrote it, "?" for nobody who is named."""
        if self.by_id:
            return self.by.initials
        return "".join(word[0] for word in self.name.split()[:2]).upper() or "?"
