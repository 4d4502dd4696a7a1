"""Tasks of the plan: who does what by when."""

from django.db import models
from django.db.models import F, Q
from django.urls import reverse
from django.utils.translation import gettext_lazy as _

from bic.persons import in_charge, person
from bic.querysets import LIST_FETCH
from bic.tenancy.history import track
from bic.tenancy.models import CommunityModel
from bic.tenancy.scoping import tenant_manager
from implementation.models.partner import Partner
from implementation.models.plan import Action
from implementation.models.status import ENDED, Reason, Status, with_reason


class TaskQuerySet(models.QuerySet):
    """Tasks by state, and what pages load of them."""

    def of(self, plan):
        """Those of a plan."""
        return self.filter(action__objective__topic__plan=plan)

    def open(self):
        """Those that somebody still has to do something about; ongoing practice too."""
        return self.exclude(status__in=ENDED)

    def in_order(self):
        """As the plan has them."""
        return self.order_by(
            "action__objective__topic__position",
            "action__objective__position",
            "action__position",
            "position",
            "pk",
        )

    def for_list(self):
        """What lists of tasks show, in one query; the order is the page's."""
        return self.select_related(
            "action__objective__topic", "owner", "backup", "partner"
        ).fetch_mode(LIST_FETCH)

    def for_detail(self):
        """One task with the names on its page."""
        return self.select_related(
            "program", "community", "action__objective__topic__plan", "owner", "backup",
            "partner", "created_by",
        )  # fmt: skip


@track()
class Task(CommunityModel):
    """What one person does by when for an action.

    `owner` has an account; anybody else is named in `helper`. Without either it is not ready,
    and cannot be begun.
    """

    action = models.ForeignKey(Action, models.CASCADE, related_name="tasks", editable=False)
    position = models.PositiveSmallIntegerField(_("order"), default=0, editable=False)
    title = models.CharField(_("what is to be done"), max_length=200)
    text = models.TextField(_("description"), max_length=4000, blank=True)
    owner = in_charge(verbose_name=_("who does it"))
    helper = models.CharField(_("or somebody without an account"), max_length=120, blank=True)
    backup = in_charge(verbose_name=_("backup person"))
    partner = models.ForeignKey(
        Partner, models.PROTECT, null=True, blank=True, related_name="tasks",
        verbose_name=_("organization"),
    )  # fmt: skip
    starts_on = models.DateField(_("starts on"), null=True, blank=True)
    due_on = models.DateField(_("by when"), null=True, blank=True)
    status = models.CharField(
        _("status"), max_length=12, choices=Status, default=Status.NOT_STARTED, editable=False
    )
    reason = models.CharField(
        _("reason"), max_length=10, choices=Reason, blank=True, editable=False
    )
    status_on = models.DateField(_("status of"), null=True, editable=False)
    # The last update's day; a task that moved long ago is stale.
    updated_on = models.DateField(_("last update"), null=True, editable=False)
    created_by = person(verbose_name=_("added by"))
    created_at = models.DateTimeField(auto_now_add=True)

    objects = tenant_manager(TaskQuerySet, program="program", community="community")

    class Meta:
        verbose_name = _("task of the plan")
        verbose_name_plural = _("tasks of the plan")
        constraints = [
            models.CheckConstraint(
                condition=Q(owner=None) | Q(helper=""),
                name="plan_task_one_who_does_it",
                violation_error_message=_("Choose somebody, or write a name, not both."),
            ),
            models.CheckConstraint(
                condition=Q(starts_on=None) | Q(due_on=None) | Q(due_on__gte=F("starts_on")),
                name="plan_task_due_after_its_start",
                violation_error_message=_("Choose a day that is not before the start."),
            ),
            models.CheckConstraint(
                condition=~Q(owner=None, helper="")
                | ~Q(status__in=[Status.IN_PROGRESS, Status.DONE, Status.PRACTICE]),
                name="plan_task_begun_by_somebody",
                violation_error_message=_("Say first who does it."),
            ),
            with_reason("plan_task_stopped_with_a_reason"),
        ]
        indexes = [
            models.Index(fields=["program", "community", "due_on"], name="plan_task_by_day"),
            models.Index(fields=["program", "owner", "due_on"], name="plan_task_by_person"),
            models.Index(fields=["program", "action", "position"], name="plan_task_in_order"),
        ]

    def __str__(self):
        return self.title

    def get_absolute_url(self):
        return reverse(
            "implementation:task_detail", args=[self.program.slug, self.community.slug, self.pk]
        )

    @property
    def is_ready(self):
        """Whether it can be begun: somebody does it."""
        return self.owner_id is not None or bool(self.helper)


class TaskLink(CommunityModel):
    """`task` cannot end before `needs` has; never in a circle."""

    task = models.ForeignKey(Task, models.CASCADE, related_name="needs")
    needs = models.ForeignKey(Task, models.CASCADE, related_name="needed_by")

    objects = tenant_manager(models.QuerySet, program="program", community="community")

    class Meta:
        verbose_name = _("dependency")
        verbose_name_plural = _("dependencies")
        constraints = [
            models.UniqueConstraint(fields=["program", "task", "needs"], name="task_link_once"),
            models.CheckConstraint(condition=~Q(task=F("needs")), name="task_link_of_two"),
        ]

    def __str__(self):
        return f"{self.task_id} {self.needs_id}"
