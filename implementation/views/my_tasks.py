"""What the person of the page has to do, in every community of the program."""

from django.views.generic import TemplateView

from bic.days import today_in
from bic.ui.views import ProgramPermissionMixin
from implementation.duties import MINE, WHOSE, by_time, duties_of


class MyTasks(ProgramPermissionMixin, TemplateView):
    """Mine, those that I stand in for, and those of my organization."""

    permission_required = "implementation.list_task"
    template_name = "implementation/my_tasks.html"

    def get_context_data(self, **kwargs):
        program, user = self.request.program, self.request.user
        today = today_in(program)
        sees_names = user.has_perm("implementation.view_person_task", program)
        duties = duties_of(user, program, today, sees_names=sees_names)
        whose = self.request.GET.get("of", "")
        if whose not in duties:
            whose = MINE
        return super().get_context_data(**kwargs) | {
            "shapes": [
                (
                    f"{words} ({len(duties[key])})",
                    f"?of={key}" if key != MINE else "?",
                    key == whose,
                )
                for key, words in WHOSE
            ],
            "whose": whose,
            "times": by_time(duties[whose], today),
            "names_communities": len({one.community for one in duties[whose]}) > 1,
        }
