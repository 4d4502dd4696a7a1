"""The council list: actions that an elected body must approve, and how far they are there."""

from django.utils.translation import gettext as _
from django.views.generic import FormView

from bic.days import today_in
from implementation.forms.action import CouncilForm
from implementation.models import Action
from implementation.models.status import Status
from implementation.services import council
from implementation.standing import bead_of
from implementation.views.of_plan import OfPlan
from meetings.models import Submission

OPEN = (Submission.State.DRAFT, Submission.State.SUBMITTED)


class PlanCouncil(OfPlan, FormView):
    """Only the actions that need an elected body, and how far they are."""

    permission_required = "implementation.view_council_plan"
    tab = "plan_council"
    http_method_names = ("get", "head", "options")
    form_class = CouncilForm
    template_name = "implementation/plan_council.html"

    def listed(self):
        """The actions on the list, as the plan has them."""
        return (
            Action.objects.of(self.plan)
            .for_council()
            .exclude(status__in=[Status.CHANGED, Status.DROPPED])
            .for_list()
            .select_related(
                "objective__topic", "lead", "owner", "body", "submission", "approved_through"
            )
        )

    def waiting(self):
        """Those that nobody has approved and that are on no way to a body."""
        return (
            self.listed()
            .filter(approved_on=None)
            .exclude(submission__state__in=OPEN)
            .select_related("objective__topic", "proposal", "decision", "body")
        )

    def get_form_kwargs(self):
        return super().get_form_kwargs() | {
            "actions": self.waiting(), "community": self.request.community,
        }  # fmt: skip

    def get_context_data(self, **kwargs):
        today, user = today_in(self.request.program), self.request.user
        rows = list(self.listed())
        for one in rows:
            one.state = bead_of(one, today)
        return super().get_context_data(**kwargs) | {
            "rows": rows,
            "may_submit": user.has_perm("meetings.add_submission", self.plan),
            "has_waiting": any(self._waits(one) for one in rows),
        }

    @staticmethod
    def _waits(action):
        is_on_its_way = action.submission is not None and action.submission.state in OPEN
        return action.approved_on is None and not is_on_its_way


class PlanSubmit(PlanCouncil):
    """Takes actions that wait to a body together."""

    permission_required = "meetings.add_submission"
    http_method_names = ("get", "head", "options", "post")

    def form_valid(self, form):
        said = form.cleaned_data
        submission = council.submit_to(
            said["body"], said["actions"], kind=said["kind"], by=self.request.user
        )
        told = _("A draft is made of them. Read it, complete it, then hand it in.")
        return self.elsewhere("meetings:submission_detail", submission.pk, told=told)
