"""What was promised elsewhere and is done as a task: obligations of agreements, and pledges."""

from django.db import models
from django.db.models import Q
from django.utils.translation import gettext_lazy as _

from bic.tenancy.history import track
from bic.tenancy.models import CommunityModel
from bic.tenancy.scoping import tenant_manager
from communities.models import Fulfilment, Obligation, Pledge
from implementation.models.task import Task


@track()
class TaskPromise(CommunityModel):
    """The task that keeps a pledge, or what an obligation owes on `due_on`.

    Whichever of the two is done first, the other one follows. `fulfilment` is what the task
    wrote there, and takes back when it is opened again.
    """

    task = models.OneToOneField(Task, models.CASCADE, related_name="promise")
    obligation = models.ForeignKey(Obligation, models.CASCADE, null=True, related_name="+")
    due_on = models.DateField(_("owed on"), null=True)
    fulfilment = models.ForeignKey(Fulfilment, models.SET_NULL, null=True, related_name="+")
    pledge = models.ForeignKey(Pledge, models.CASCADE, null=True, related_name="+")

    objects = tenant_manager(models.QuerySet, program="program", community="community")

    class Meta:
        verbose_name = _("promise as a task")
        verbose_name_plural = _("promises as tasks")
        constraints = [
            models.CheckConstraint(
                condition=Q(obligation__isnull=False, due_on__isnull=False, pledge=None)
                | Q(obligation=None, due_on=None, fulfilment=None, pledge__isnull=False),
                name="task_promise_of_one_thing",
            ),
            models.UniqueConstraint(
                fields=["program", "obligation", "due_on"], name="task_promise_each_day_once"
            ),
            models.UniqueConstraint(fields=["program", "pledge"], name="task_promise_pledge_once"),
        ]

    def __str__(self):
        return f"{self.task_id} {self.obligation_id or self.pledge_id}"
