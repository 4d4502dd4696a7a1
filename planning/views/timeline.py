"""Pages of the timeline: the picture with its table, one milestone, a slip, the usual calendar."""

from django.contrib import messages
from django.db.models import Prefetch
from django.shortcuts import get_object_or_404, redirect
from django.urls import reverse
from django.utils.functional import cached_property
from django.utils.translation import gettext_lazy as _
from django.utils.translation import ngettext
from django.views.generic import CreateView, DeleteView, FormView, TemplateView, UpdateView, View

from bic.days import today_in
from bic.ui.history import HistoryView
from bic.ui.tables import Listing
from bic.ui.views import ObjectPermissionMixin, ProgramPermissionMixin
from planning.filters.timeline import MilestoneFilter
from planning.forms.timeline import MilestoneForm, SlipForm, TemplateForm
from planning.models import Dependency, Milestone, Slip
from planning.sections.timeline import spans
from planning.services import timeline as services
from planning.tables.timeline import MilestoneTable
from planning.template_calendar import COMMUNITY, PROGRAM


def address_of(program, community):
    """Where the timeline of a community, or of the program, is for staff."""
    query = {"of": community.slug} if community else None
    return reverse("planning:timeline", args=[program.slug], query=query)


def picture(program, community):
    """What a page shows of one timeline: its milestones, their drawing, and the newest slips."""
    milestones = list(
        Milestone.objects.filter(community=community)
        .for_list()
        .prefetch_related(Prefetch("waits_for", Dependency.objects.select_related("after")))
    )
    today = today_in(program)
    for one in milestones:
        one.late = one.is_late(today)
    return {
        "place": community,
        "milestones": milestones,
        "spans": spans(milestones),
        "today": today,
        "slips": Slip.objects.filter(community=community)
        .select_related("milestone", "slipped_by")
        .order_by("-slipped_at")[:5],
    }


class PlaceMixin:
    """The community named in `?of=`, None for the program as a whole."""

    @cached_property
    def place(self):
        """Whose timeline is meant."""
        slug = self.request.GET.get("of", "")
        return get_object_or_404(self.request.program.communities, slug=slug) if slug else None


class Timeline(ProgramPermissionMixin, PlaceMixin, TemplateView):
    """The timeline of the program, or of one community."""

    permission_required = "planning.list_milestone"
    template_name = "planning/timeline.html"

    def get_context_data(self, **kwargs):
        program = self.request.program
        may_change = self.request.user.has_perm("planning.change_milestone", program)
        return (
            super().get_context_data(**kwargs)
            | picture(program, self.place)
            | {
                "communities": program.communities.order_by("name").values_list("slug", "name"),
                "may_change": may_change,
                "query": f"?of={self.place.slug}" if self.place else "",
            }
        )


class CommunityTimeline(ProgramPermissionMixin, TemplateView):
    """The timeline of a community, as everybody who takes part in it sees it."""

    permission_required = "planning.view_milestone"
    template_name = "planning/timeline_community.html"

    def get_context_data(self, **kwargs):
        return picture(self.request.program, self.request.community) | kwargs


class MilestoneList(ProgramPermissionMixin, View):
    """Every milestone of every community, to filter, sort and take along."""

    permission_required = "planning.list_milestone"

    def get(self, request):
        milestones = Milestone.objects.filter(program=request.program).for_list()
        listing = Listing(request, milestones, MilestoneTable, MilestoneFilter)
        return listing.response(
            "planning/milestone_list.html", {"today": today_in(request.program)}
        )


class MilestoneCreate(ProgramPermissionMixin, PlaceMixin, CreateView):
    """Add a milestone to a timeline."""

    permission_required = "planning.add_milestone"
    form_class = MilestoneForm
    template_name = "planning/milestone_form.html"

    def get_form_kwargs(self):
        instance = Milestone(program=self.request.program, community=self.place)
        return super().get_form_kwargs() | {"community": self.place, "instance": instance}

    def get_context_data(self, **kwargs):
        back = address_of(self.request.program, self.place)
        return super().get_context_data(**kwargs) | {"place": self.place, "cancel_url": back}

    def form_valid(self, form):
        services.add_milestone(form.instance, after=form.cleaned_data["after"])
        messages.success(self.request, _("Milestone added."))
        return redirect(address_of(self.request.program, self.place))


class OneMilestone(ObjectPermissionMixin):
    """The milestone in the address."""

    def get_object(self, queryset=None):
        milestones = Milestone.objects.filter(program=self.request.program)
        found = milestones.select_related("community", "program", "owner")
        return self.permitted(get_object_or_404(found, pk=self.kwargs["pk"]))


class MilestoneAct(OneMilestone):
    """A form about one milestone that leads back to its timeline."""

    def get_success_url(self):
        return address_of(self.request.program, self.object.community)

    def get_context_data(self, **kwargs):
        return super().get_context_data(**kwargs) | {
            "place": self.object.community,
            "cancel_url": self.get_success_url(),
        }


class MilestoneUpdate(MilestoneAct, UpdateView):
    """Change a milestone alone; those that wait for it stay."""

    permission_required = "planning.change_milestone"
    form_class = MilestoneForm
    template_name = "planning/milestone_form.html"

    def get_form_kwargs(self):
        return super().get_form_kwargs() | {"community": self.object.community}

    def form_valid(self, form):
        try:
            services.change_milestone(
                form.instance,
                after=form.cleaned_data["after"],
                steps_before=form.initial["steps"],
            )
        except services.Cycle as error:
            form.refuse_cycle(error)
            return self.form_invalid(form)
        messages.success(self.request, _("Milestone saved."))
        return redirect(self.get_success_url())


class MilestoneDelete(MilestoneAct, DeleteView):
    """Take a milestone out of the timeline."""

    permission_required = "planning.delete_milestone"
    template_name = "planning/milestone_delete.html"

    def form_valid(self, form):
        services.remove_milestone(self.object)
        messages.success(self.request, _("Milestone removed."))
        return redirect(self.get_success_url())


class MilestoneSlip(MilestoneAct, FormView):
    """Look at what a slip would move, then let it happen."""

    permission_required = "planning.slip_milestone"
    form_class = SlipForm
    template_name = "planning/milestone_slip.html"

    def dispatch(self, request, *args, **kwargs):
        self.object = self.get_object()
        return super().dispatch(request, *args, **kwargs)

    def get_context_data(self, **kwargs):
        return super().get_context_data(**kwargs) | {
            "milestone": self.object,
            "waiting": services.dependants(self.object),
        }

    def form_valid(self, form):
        amount, unit = form.signed_amount, form.chosen_unit
        try:
            moves = services.moves_of(self.object, amount, unit)
        except services.TooFar:
            form.add_error("amount", _("It would move to a day that is too far away."))
            return self.form_invalid(form)
        if "look" in self.request.POST:
            return self.render_to_response(self.get_context_data(form=form, moves=moves))
        moved = services.slip(
            self.object,
            amount=amount,
            unit=unit,
            reason=form.cleaned_data["reason"],
            by=self.request.user,
        )
        messages.success(
            self.request,
            ngettext("%(count)s milestone moved.", "%(count)s milestones moved.", len(moved))
            % {"count": len(moved)},
        )
        return redirect(self.get_success_url())


class TimelineStart(ProgramPermissionMixin, PlaceMixin, FormView):
    """Lay the usual milestones around a day."""

    permission_required = "planning.add_milestone"
    form_class = TemplateForm
    template_name = "planning/timeline_start.html"

    def get_form_kwargs(self):
        return super().get_form_kwargs() | {"community": self.place}

    def get_context_data(self, **kwargs):
        return super().get_context_data(**kwargs) | {
            "place": self.place,
            "template": COMMUNITY if self.place else PROGRAM,
            "cancel_url": address_of(self.request.program, self.place),
        }

    def form_valid(self, form):
        new = services.start_from_template(
            self.request.program,
            self.place,
            begins_on=form.cleaned_data["begins_on"],
            owner=self.request.user,
        )
        messages.success(
            self.request,
            ngettext("%(count)s milestone added.", "%(count)s milestones added.", len(new))
            % {"count": len(new)},
        )
        return redirect(address_of(self.request.program, self.place))


class MilestoneHistory(OneMilestone, HistoryView):
    """Who changed what about a milestone."""

    permission_required = "planning.list_milestone"
    leave_out = ("template_key",)

    def back_url(self):
        return address_of(self.request.program, self.object.community)
