"""Hand-overs: who has what to do, and giving all of it to somebody else in one act."""

from django.contrib import messages
from django.http import Http404
from django.utils.functional import cached_property
from django.utils.translation import gettext as _
from django.views.generic import FormView, TemplateView

from bic.people.models import User
from implementation.forms.handover import HandoverForm
from implementation.models import Handover
from implementation.services import handover as services
from implementation.services.handover import Party
from implementation.views.of_plan import OfPlan

NEWEST = 50


class HandoverList(OfPlan, TemplateView):
    """Everybody who has something to do, and what was handed over before."""

    permission_required = "implementation.hand_over_plan"
    tab = "handover_list"
    template_name = "implementation/handover_list.html"

    def get_context_data(self, **kwargs):
        community = self.request.community
        rows = Handover.objects.filter(community=community).for_list()
        return super().get_context_data(**kwargs) | {
            "loads": services.loads(community), "rows": rows[:NEWEST],
        }  # fmt: skip


class HandoverCreate(OfPlan, FormView):
    """Give all that somebody still has to do to somebody else, after a look at it.

    `from` in the address is who gives: the key of an account, or "=" and a name.
    """

    permission_required = "implementation.hand_over_plan"
    tab = "handover_list"
    form_class = HandoverForm
    template_name = "implementation/handover_form.html"

    @cached_property
    def giver(self):
        """Who gives; 404 for nobody that there is."""
        key = self.request.GET.get("from", "")
        if key.startswith("="):
            return Party(None, key[1:])
        if not key.isdecimal() or len(key) > 12:
            raise Http404
        user = User.objects.filter(pk=int(key)).first()
        if user is None:
            raise Http404
        return Party(user)

    @cached_property
    def load(self):
        """What there is to hand over."""
        return services.load_of(self.giver, self.request.community)

    def dispatch(self, request, *args, **kwargs):
        # Nobody is named, or they have nothing to do any more.
        if self.plan and ("from" not in request.GET or not self.load):
            return self.to("handover_list")
        return super().dispatch(request, *args, **kwargs)

    def get_form_kwargs(self):
        community = self.request.community
        return super().get_form_kwargs() | {
            "giver": self.giver, "community": community,
            "others": services.elsewhere(self.giver, community),
        }  # fmt: skip

    def get_context_data(self, **kwargs):
        return super().get_context_data(**kwargs) | {
            "giver": self.giver, "load": self.load, "cancel_url": self.address("handover_list"),
        }  # fmt: skip

    def form_valid(self, form):
        done = services.hand_over_in(
            form.places, self.giver, form.taken_by, why=form.cleaned_data["why"],
            by=self.request.user,
        )  # fmt: skip
        if not done:
            messages.warning(self.request, _("Somebody else has handed it over meanwhile."))
            return self.to("handover_list")
        told = _("Handed over to %(name)s: %(actions)s actions, %(tasks)s tasks.") % {
            "name": form.taken_by,
            "actions": sum(one.actions for one in done),
            "tasks": sum(one.tasks + one.others for one in done),
        }
        return self.to("handover_list", told=told)
