"""What pages of evaluation plans share: the community in the address, and its draft."""

from django.contrib import messages
from django.shortcuts import redirect
from django.urls import reverse
from django.utils.translation import gettext as _

from bic.blueprint import step
from bic.ui.views import ObjectPermissionMixin
from evaluations.models import Plan
from evaluations.services.plan import DraftGone


class InPlace:
    """A page of evaluation in the community of the address."""

    def address(self, name, *parts):
        """Address of another page of evaluation in this community."""
        slugs = self.request.program.slug, self.request.community.slug
        return reverse(f"evaluations:{name}", args=[*slugs, *parts])

    def to(self, name, *parts):
        """Redirect to another page of evaluation in this community."""
        return redirect(self.address(name, *parts))


class InEvaluation(InPlace):
    """A page of step R1."""

    def get_context_data(self, **kwargs):
        return super().get_context_data(**kwargs) | {"step": step("R1"), "rail_step": "R1"}


class OfDraft(InEvaluation, ObjectPermissionMixin):
    """The draft of the community; who comes too late is led to the plan."""

    permission_required = "evaluations.change_plan"
    # Whether the draft is locked, so that two who save at once are told of each other.
    locks = False

    def dispatch(self, request, *args, **kwargs):
        try:
            return super().dispatch(request, *args, **kwargs)
        except DraftGone:
            messages.info(
                request,
                _("This is not in the draft any more: it was removed, approved or discarded."),
            )
            return self.to("plan_list")

    def get_draft(self):
        """The draft. Raises `DraftGone`."""
        place = self.request.community
        rows = Plan.objects.filter(community=place).drafts().for_detail()
        draft = (rows.select_for_update(of=("self",)) if self.locks else rows).first()
        if draft is None:
            self.permitted(Plan(program=self.request.program, community=place))
            raise DraftGone
        return self.permitted(draft)

    def back(self, anchor=""):
        """The page of the draft, where something stands on it."""
        return f"{self.address('plan_draft')}{anchor and '#'}{anchor}"
