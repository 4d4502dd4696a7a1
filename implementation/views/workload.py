"""Who has how much to do: by person, and by organization."""

from django.utils.translation import gettext_lazy as _
from django.views.generic import TemplateView

from bic.days import today_in
from implementation import workload
from implementation.views.tasks import OfTasks


class Workload(OfTasks, TemplateView):
    """The tasks of the plan, counted for each."""

    template_name = "implementation/workload.html"
    whose = ""

    def get_context_data(self, **kwargs):
        loads = self.loads(today_in(self.request.program), self.request.program.tzinfo)
        return super().get_context_data(**kwargs) | {
            "loads": loads,
            "whose": self.whose,
            "most": max((one.open for one in loads), default=0) or 1,
        }


class TaskPeople(Workload):
    """By person."""

    shape = "task_people"
    whose = _("Person")

    def loads(self, today, zone):
        """What each person has to do."""
        sees_names = self.request.user.has_perm(
            "implementation.view_person_task", self.request.community
        )
        return workload.by_person(self.request.community, today, zone, sees_names=sees_names)


class TaskOrganizations(Workload):
    """By organization."""

    shape = "task_organizations"
    whose = _("Organization")

    def loads(self, today, zone):
        """What each organization has to do."""
        return workload.by_organization(self.request.community, today, zone)
