"""The roster, one person of the team, and what belongs to them."""

from django.contrib import messages
from django.shortcuts import get_object_or_404, redirect
from django.urls import reverse
from django.utils.functional import cached_property
from django.utils.translation import gettext_lazy as _
from django.views.generic import CreateView, DetailView, FormView, TemplateView, UpdateView, View

from bic.blueprint.services import today_in
from bic.spoken import language_names
from bic.ui.history import HistoryView
from bic.ui.tables import Listing
from bic.ui.views import ObjectPermissionMixin, ProgramPermissionMixin
from planning.capacity import pieces
from planning.filters import MemberFilter
from planning.forms.team import AssignmentForm, AvailabilityForm, LeaveForm, MemberForm
from planning.histories import skill_changes
from planning.models import Assignment, Availability, Member, Skill, SkillLevel
from planning.services import team as services
from planning.tables import MemberTable


class TeamList(ProgramPermissionMixin, View):
    """The roster."""

    permission_required = "planning.view_member"

    def get(self, request):
        today = today_in(request.program)
        listing = Listing(
            request, Member.objects.for_list(today), MemberTable, MemberFilter, today=today
        )
        for member in listing.page:
            names = language_names(member.languages)
            member.language_words = ", ".join(names[code] for code in member.languages)
            able = (one.level in SkillLevel.COVERING for one in member.levels_now)
            member.able_in = sum(able)
        context = {"skill_count": Skill.objects.count()}
        return listing.response("planning/team/roster.html", context)


class MemberCreate(ProgramPermissionMixin, CreateView):
    """Put somebody on the team."""

    permission_required = "planning.add_member"
    form_class = MemberForm
    template_name = "planning/team/member_form.html"

    def get_initial(self):
        return {"joined_on": today_in(self.request.program)}

    def get_form_kwargs(self):
        return super().get_form_kwargs() | {"program": self.request.program}

    def form_valid(self, form):
        member = form.save()
        messages.success(self.request, _("%(name)s is on the team.") % {"name": member.name})
        return redirect("planning:team_member", self.request.program.slug, member.pk)


class OneMember(ObjectPermissionMixin):
    """The member in the address."""

    permission_required = "planning.change_member"
    pk_url_kwarg = "pk"
    context_object_name = "member"

    def get_queryset(self):
        return Member.objects.select_related("program", "user")

    @cached_property
    def member(self):
        """The member, for views that are about something of theirs."""
        return self.permitted(get_object_or_404(self.get_queryset(), pk=self.kwargs["pk"]))

    def get_context_data(self, **kwargs):
        return super().get_context_data(**kwargs) | {"member": self.member}

    def back(self):
        """To the member's page."""
        return redirect("planning:team_member", self.request.program.slug, self.member.pk)


class MemberDetail(ObjectPermissionMixin, DetailView):
    """One person: skills, hours, work, and what changed in their skills."""

    permission_required = "planning.view_member"
    context_object_name = "member"
    template_name = "planning/team/member.html"

    def get_queryset(self):
        return Member.objects.select_related("program", "user")

    def get_context_data(self, **kwargs):
        member, today = self.object, today_in(self.request.program)
        levels = member.levels.select_related("skill").order_by("skill__position", "skill__name")
        hours = list(member.availability.order_by("-starts_on"))
        work = list(member.assignments.select_related("community").order_by("-starts_on", "pk"))
        for row in (*hours, *work):
            row.is_over = row.ends_on is not None and row.ends_on < today
        names = language_names(member.languages)
        return super().get_context_data(**kwargs) | {
            "today": today,
            "has_left": member.has_left(today),
            "levels": levels,
            "hours": hours,
            "work": work,
            "over": [piece for piece in pieces(hours, work) if piece.over],
            "changes": skill_changes(member),
            "languages": [names[code] for code in member.languages],
            "may_change": self.request.user.has_perm("planning.change_member", member),
        }


class MemberUpdate(ObjectPermissionMixin, UpdateView):
    """Change what is known about somebody on the team."""

    permission_required = "planning.change_member"
    form_class = MemberForm
    context_object_name = "member"
    template_name = "planning/team/member_form.html"

    def get_queryset(self):
        return Member.objects.all()

    def get_form_kwargs(self):
        return super().get_form_kwargs() | {"program": self.request.program}

    def form_valid(self, form):
        member = form.save()
        messages.success(self.request, _("Saved."))
        return redirect("planning:team_member", self.request.program.slug, member.pk)


class MemberHistory(ObjectPermissionMixin, HistoryView):
    """Who changed what about somebody on the team."""

    permission_required = "planning.view_member"

    def get_object(self):
        return self.permitted(get_object_or_404(Member, pk=self.kwargs["pk"]))


class MemberLeave(OneMember, FormView):
    """Say somebody's last day."""

    form_class = LeaveForm
    template_name = "planning/team/leave.html"

    def get_initial(self):
        return {"left_on": today_in(self.request.program)}

    def get_form_kwargs(self):
        return super().get_form_kwargs() | {"member": self.member}

    def form_valid(self, form):
        services.leave(self.member, on=form.cleaned_data["left_on"])
        messages.success(
            self.request,
            _("Their hours and assignments end with that day. Everything they did stays."),
        )
        return self.back()


class MemberComeBack(OneMember, View):
    """Take somebody who left back."""

    def post(self, request, *_args, **_kwargs):
        services.come_back(self.member)
        messages.success(request, _("Back on the team. Add their hours and assignments."))
        return self.back()


class AvailabilityCreate(OneMember, FormView):
    """Add a period with its hours."""

    form_class = AvailabilityForm
    template_name = "planning/team/period_form.html"
    extra_context = {"heading": _("Hours available")}  # noqa: RUF012 - Django's name for it

    def get_initial(self):
        return {"starts_on": today_in(self.request.program)}

    def get_form_kwargs(self):
        return super().get_form_kwargs() | {"member": self.member}

    def form_valid(self, form):
        try:
            services.save_availability(form.instance)
        except services.PeriodsOverlap as overlap:
            form.refuse_overlap(overlap.args[0])
            return self.form_invalid(form)
        messages.success(self.request, _("Saved."))
        return self.back()


class AssignmentCreate(OneMember, FormView):
    """Give somebody work in a community or for the whole program."""

    form_class = AssignmentForm
    template_name = "planning/team/period_form.html"
    extra_context = {"heading": _("Assignment")}  # noqa: RUF012 - Django's name for it

    def get_initial(self):
        return {"starts_on": today_in(self.request.program)}

    def get_form_kwargs(self):
        return super().get_form_kwargs() | {"member": self.member}

    def form_valid(self, form):
        form.save()
        messages.success(self.request, _("Saved."))
        return self.back()


class PartOfMember(OneMember):
    """A row of a member: its key stands behind the member's in the address."""

    model = None
    delete_url_name = ""

    @cached_property
    def row(self):
        """The row; it is that member's."""
        return get_object_or_404(self.model, pk=self.kwargs["number"], member=self.member)

    def get_initial(self):
        return {}

    def get_form_kwargs(self):
        return super().get_form_kwargs() | {"instance": self.row}

    def get_context_data(self, **kwargs):
        address = [self.request.program.slug, self.member.pk, self.row.pk]
        return super().get_context_data(**kwargs) | {
            "row": self.row,
            "delete_url": reverse(self.delete_url_name, args=address),
        }


class AvailabilityUpdate(PartOfMember, AvailabilityCreate):
    """Change a period or its hours."""

    model = Availability
    delete_url_name = "planning:team_hours_delete"


class AssignmentUpdate(PartOfMember, AssignmentCreate):
    """Change what somebody does, or end it."""

    model = Assignment
    delete_url_name = "planning:team_work_delete"


class PartDelete(PartOfMember, TemplateView):
    """Take back a period or an assignment that was entered by mistake."""

    template_name = "planning/team/part_delete.html"

    def post(self, request, *_args, **_kwargs):
        self.row.delete()
        messages.success(request, _("Deleted. The history keeps it."))
        return self.back()


class AvailabilityDelete(PartDelete):
    """Take back hours."""

    model = Availability
    delete_url_name = AvailabilityUpdate.delete_url_name
    extra_context = {"heading": _("Delete these hours?")}  # noqa: RUF012 - Django's name for it


class AssignmentDelete(PartDelete):
    """Take back an assignment."""

    model = Assignment
    delete_url_name = AssignmentUpdate.delete_url_name
    extra_context = {"heading": _("Delete this assignment?")}  # noqa: RUF012 - Django's name
