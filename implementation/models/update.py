"""Updates: what somebody reports of an action or a task."""

from django.db import models
from django.utils.translation import gettext_lazy as _
from django.utils.translation import pgettext_lazy

from bic.persons import person
from bic.tenancy.history import track
from bic.tenancy.models import CommunityModel
from bic.tenancy.scoping import tenant_manager
from implementation.models.plan import Action
from implementation.models.status import Reason, Status
from implementation.models.task import Task


class Level(models.TextChoices):
    """Who reads it. The wall keeps what is internal from partners other than its own."""

    INTERNAL = "internal", pgettext_lazy("level", "Staff and the organization that wrote it")
    PARTNERS = "partners", pgettext_lazy("level", "All partners of the community")
    PUBLIC = "public", pgettext_lazy("level", "Everybody, on the public page")


@track()
class Update(CommunityModel):
    """What was reported of an action, or of one `task` of it, on a day."""

    action = models.ForeignKey(Action, models.CASCADE, related_name="updates", editable=False)
    task = models.ForeignKey(
        Task, models.CASCADE, null=True, related_name="updates", editable=False
    )
    day = models.DateField(_("day"))
    status = models.CharField(_("status"), max_length=12, choices=Status)
    reason = models.CharField(_("reason"), max_length=10, choices=Reason, blank=True)
    note = models.TextField(_("what happened"), max_length=4000, blank=True)
    level = models.CharField(
        _("who reads it"), max_length=10, choices=Level, default=Level.PARTNERS
    )
    created_by = person(verbose_name=_("reported by"))
    created_at = models.DateTimeField(auto_now_add=True)

    objects = tenant_manager(models.QuerySet, program="program", community="community")

    class Meta:
        verbose_name = _("update")
        verbose_name_plural = _("updates")
        indexes = [
            models.Index(fields=["program", "community", "day"], name="update_by_day"),
            models.Index(fields=["program", "action", "day"], name="update_by_action"),
            models.Index(fields=["program", "task", "day"], name="update_by_task"),
        ]

    def __str__(self):
        return f"{self.day} {self.get_status_display()}"
