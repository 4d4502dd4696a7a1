"""What pages of implementation share: where they are, and the plan of the community."""

from django.contrib import messages
from django.shortcuts import redirect
from django.utils.functional import cached_property

from bic.blueprint import step
from bic.tenancy.written import WrittenOnce, first_or_404
from bic.ui.kept import address
from bic.ui.views import ObjectPermissionMixin
from implementation.models import Action, Objective, Plan, Task, Topic
from implementation.tabs import tabs_of

ON_PLAN = {"rail_step": "C4"}
PLANS = WrittenOnce(lambda community: Plan.objects.filter(community=community), int)


class InPlan:
    """A page of the plan of the community in the address."""

    extra_context = ON_PLAN

    def address(self, name, *parts):
        """Address of another page of implementation in this community."""
        return self._address(f"implementation:{name}", parts)

    def _address(self, page, parts):
        slugs = self.request.program.slug, self.request.community.slug
        return address(page, *slugs, *parts)

    def to(self, name, *parts, told=""):
        """Redirect to another page of implementation in this community, with a message."""
        if told:
            messages.success(self.request, told)
        return redirect(self.address(name, *parts))

    def elsewhere(self, page, *parts, told=""):
        """Redirect to a page of another app in this community, with a message."""
        if told:
            messages.success(self.request, told)
        return redirect(self._address(page, parts))

    def placed(self, model, **fields):
        """A new row of this community."""
        return model(program=self.request.program, community=self.request.community, **fields)


class OfPlan(InPlan, ObjectPermissionMixin):
    """A page about the plan; its template extends `implementation/plan_frame.html`.

    Its `permission_required` is asked of the plan; `tab` is the page of its tab.
    """

    tab = "plan_detail"

    @cached_property
    def plan(self):
        """The plan; 404 where there is none, 403 for who may not."""
        plan = first_or_404(PLANS.rows(self.request.community.pk))
        # Both are known; joined, they made the statement three times as dear.
        plan.program, plan.community = self.request.program, self.request.community
        return self.permitted(plan)

    def dispatch(self, request, *args, **kwargs):
        # Nobody gets further without the right to the plan.
        self.plan  # noqa: B018
        return super().dispatch(request, *args, **kwargs)

    def get_context_data(self, **kwargs):
        return super().get_context_data(**kwargs) | self.frame()

    def frame(self):
        """What the frame needs; for views that render by themselves."""
        return {
            "plan": self.plan,
            "step": step("C4"),
            "plan_tabs": tabs_of(self.plan, self.request.user, self.tab),
        }


class OnePart(InPlan, ObjectPermissionMixin):
    """One row of the community in the address, as the object of the page."""

    model = None

    def get_queryset(self):
        return self.model.objects.filter(community=self.request.community).select_related(
            "program", "community"
        )


class OneTopic(OnePart):
    """The topic in the address."""

    model = Topic


class OneObjective(OnePart):
    """The objective in the address."""

    model = Objective


class OneAction(OnePart):
    """The action in the address."""

    model = Action
    # What a form calls its target is `action`.
    context_object_name = "the_action"

    def get_queryset(self):
        return Action.objects.filter(community=self.request.community).for_detail()


class OneTask(OnePart):
    """The task in the address."""

    model = Task

    def get_queryset(self):
        return Task.objects.filter(community=self.request.community).for_detail()
