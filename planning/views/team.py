"""The roster, and one person of the team."""

from django.contrib import messages
from django.shortcuts import get_object_or_404, redirect
from django.utils.functional import cached_property
from django.utils.translation import gettext_lazy as _
from django.views.generic import CreateView, DetailView, FormView, UpdateView, View

from bic.days import today_in
from bic.spoken import language_names
from bic.ui.history import HistoryView
from bic.ui.tables import Listing
from bic.ui.views import ObjectPermissionMixin, ProgramPermissionMixin
from planning.capacity import pieces
from planning.filters.team import MemberFilter
from planning.forms.team import LeaveForm, MemberForm
from planning.histories import skill_changes
from planning.models import Member, Skill, SkillLevel
from planning.services import team as services
from planning.tables.team import MemberTable


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
    model = Member


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
