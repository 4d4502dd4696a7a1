"""Tasks of the plan: who does what by when."""

from django.db import models
from django.db.models import F, Q
from django.utils.translation import gettext_lazy as _

from bic.persons import in_charge, person
from bic.tenancy.history import track
from bic.tenancy.models import CommunityModel
from bic.tenancy.scoping import tenant_manager
from implementation.models.partner import Partner
from implementation.models.plan import Action
from implementation.models.status import Reason, Status


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

    objects = tenant_manager(models.QuerySet, program="program", community="community")

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
        ]
        indexes = [
            models.Index(fields=["program", "community", "due_on"], name="plan_task_by_day"),
            models.Index(fields=["program", "owner", "due_on"], name="plan_task_by_person"),
            models.Index(fields=["program", "action", "position"], name="plan_task_in_order"),
        ]

    def __str__(self):
        return self.title


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
