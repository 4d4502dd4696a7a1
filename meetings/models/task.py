"""Tasks: what somebody does by when, after a meeting or before it."""

from django.db import models
from django.db.models import Q
from django.urls import reverse
from django.utils.translation import gettext_lazy as _
from django.utils.translation import pgettext_lazy

from bic.persons import in_charge, person
from bic.querysets import LIST_FETCH
from bic.tenancy.history import track
from bic.tenancy.models import CommunityModel
from bic.tenancy.scoping import tenant_manager
from meetings.models.decision import Decision
from meetings.models.meeting import AgendaItem, Meeting
from meetings.models.proposal import Proposal


class TaskQuerySet(models.QuerySet):
    """Tasks by state, and what pages load of them."""

    def open_to(self, user, where):
        """Those of a community, without those of meetings that `user` does not hear of yet."""
        rows = self.filter(community=where)
        if user.has_perm("meetings.view_restricted_meeting", where):
            return rows
        return rows.filter(Q(meeting=None) | Q(meeting__published_at__isnull=False))

    def open(self):
        """Those that nobody has done yet."""
        return self.filter(done_on=None)

    def in_order(self):
        """What is open first, the earliest first; then what is done, the latest first."""
        return self.order_by(
            models.F("done_on").desc(nulls_first=True),
            models.F("due_on").asc(nulls_last=True),
            "pk",
        )

    def for_list(self):
        """All that the list of a community shows, in one query."""
        return self.select_related("meeting", "owner").in_order().fetch_mode(LIST_FETCH)


@track()
class Task(CommunityModel):
    """What somebody does by when. `owner` has an account; anybody else is named in `helper`.

    A task of a meeting with `lead_days` is due that many days before it, and moves with it.
    `proposal` and `decision` are what it follows from.
    """

    class Area(models.TextChoices):
        ACTION = "action", pgettext_lazy("task", "Action item")
        INTERPRETERS = "interpreters", _("Interpreters")
        EQUIPMENT = "equipment", _("Equipment")
        CHILDCARE = "childcare", _("Childcare")
        FOOD = "food", _("Food")
        RIDES = "rides", _("Rides")
        THANKS = "thanks", _("Thank-you payments")
        MATERIALS = "materials", _("Materials")
        NOTICE = "notice", _("Invitations and notice")
        OTHER = "other", pgettext_lazy("task", "Something else")

    meeting = models.ForeignKey(
        Meeting, models.CASCADE, null=True, blank=True, related_name="tasks", editable=False,
        verbose_name=_("meeting"),
    )  # fmt: skip
    item = models.ForeignKey(
        AgendaItem, models.SET_NULL, null=True, blank=True, related_name="tasks",
        verbose_name=_("item of the agenda"),
    )  # fmt: skip
    proposal = models.ForeignKey(
        Proposal, models.CASCADE, null=True, blank=True, related_name="tasks", editable=False,
        verbose_name=_("proposal"),
    )  # fmt: skip
    decision = models.ForeignKey(
        Decision, models.CASCADE, null=True, blank=True, related_name="tasks", editable=False,
        verbose_name=_("decision"),
    )  # fmt: skip
    area = models.CharField(_("kind"), max_length=12, choices=Area, default=Area.ACTION)
    title = models.CharField(_("what is to be done"), max_length=200)
    owner = in_charge(verbose_name=_("who does it"))
    helper = models.CharField(_("or somebody without an account"), max_length=120, blank=True)
    due_on = models.DateField(_("by when"), null=True, blank=True)
    lead_days = models.PositiveSmallIntegerField(
        _("days before the meeting"), null=True, blank=True, editable=False
    )
    note = models.CharField(_("note"), max_length=500, blank=True)
    done_on = models.DateField(_("done on"), null=True, editable=False)
    done_by = person(verbose_name=_("done by"))
    created_by = person(verbose_name=_("added by"))
    created_at = models.DateTimeField(auto_now_add=True)

    objects = tenant_manager(TaskQuerySet, program="program", community="community")

    class Meta:
        verbose_name = _("task")
        verbose_name_plural = _("tasks")
        constraints = [
            models.CheckConstraint(
                condition=Q(owner=None) | Q(helper=""),
                name="task_one_who_does_it",
                violation_error_message=_("Choose somebody, or write a name, not both."),
            ),
            models.CheckConstraint(
                condition=Q(done_on=None, done_by=None)
                | Q(done_on__isnull=False, done_by__isnull=False),
                name="task_done_by_somebody",
            ),
            models.CheckConstraint(
                condition=Q(lead_days=None) | Q(meeting__isnull=False),
                name="task_lead_before_a_meeting",
            ),
        ]
        indexes = [
            models.Index(fields=["program", "community", "due_on"], name="task_by_place"),
            models.Index(fields=["program", "meeting"], name="task_by_meeting"),
            models.Index(
                fields=["program", "due_on"], condition=Q(done_on=None), name="task_open_by_day"
            ),
        ]

    def __str__(self):
        return self.title

    def get_absolute_url(self):
        return reverse(
            "meetings:task_detail", args=[self.program.slug, self.community.slug, self.pk]
        )

    def who(self, user):
        """Who does it, as `user` may know it; "" for nobody yet. Needs its owner.

        Somebody without an account is a resident at times, and residents are named to staff.
        """
        if self.owner:
            return self.owner.display_name
        if self.helper and not user.has_perm("meetings.view_person_task", self):
            return str(_("Somebody without an account"))
        return self.helper
