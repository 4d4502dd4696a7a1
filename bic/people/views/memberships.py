"""Who takes part: lists, changing and ending a part, and what a part allows."""

from django.contrib import messages
from django.core.exceptions import PermissionDenied
from django.http import Http404
from django.shortcuts import get_object_or_404, redirect
from django.urls import reverse
from django.utils.translation import gettext_lazy as _
from django.views.generic import DetailView, ListView, UpdateView, View

from bic.people import rights, services
from bic.people.confirm import confirm_first
from bic.people.filters import PeopleFilter
from bic.people.forms import MembershipForm
from bic.people.models import Invitation, Membership
from bic.people.tables import PeopleTable
from bic.ui.history import HistoryView
from bic.ui.tables import Listing
from bic.ui.views import ObjectPermissionMixin, ProgramPermissionMixin


class PeopleList(ProgramPermissionMixin, View):
    """Everybody in the program, with open invitations for those who may invite."""

    permission_required = "people.list_membership"

    def get(self, request):
        people = Membership.objects.in_force().for_list()
        may_invite = request.user.has_perm("people.add_invitation", request.program)
        return Listing(request, people, PeopleTable, PeopleFilter).response(
            "people/membership_list.html",
            {
                "may_invite": may_invite,
                "invitations": Invitation.objects.open().for_list() if may_invite else None,
            },
        )


class CommunityPeople(ProgramPermissionMixin, ListView):
    """Everybody who takes part in one community, and the program's staff."""

    permission_required = "people.view_membership"
    template_name = "people/community_people.html"
    context_object_name = "memberships"
    paginate_by = 50

    def get_queryset(self):
        return Membership.objects.taking_part().around(self.request.community).for_list()


class MembershipDetail(ObjectPermissionMixin, DetailView):
    """What somebody is here, and what that lets them do."""

    permission_required = "people.view_rights_of_membership"
    template_name = "people/rights.html"

    def get_queryset(self):
        return Membership.objects.for_list()

    def get_context_data(self, **kwargs):
        found = super().get_context_data(**kwargs)
        return found | {"groups": rights.of(self.object)}


class ConfirmedMixin:
    """Asks who you are once more before the page opens."""

    def dispatch(self, request, *args, **kwargs):
        self.get_object()
        return confirm_first(request) or super().dispatch(request, *args, **kwargs)


class MembershipUpdate(ConfirmedMixin, ObjectPermissionMixin, UpdateView):
    """Change what somebody is."""

    permission_required = "people.change_membership"
    form_class = MembershipForm
    template_name = "people/membership_form.html"

    def get_queryset(self):
        return Membership.objects.in_force().for_list()

    def get_form_kwargs(self):
        return super().get_form_kwargs() | {"program": self.request.program}

    def get_context_data(self, **kwargs):
        return super().get_context_data(**kwargs) | {
            "submit": _("Save this part"),
            "cancel_url": reverse("people:list", args=[self.request.program.slug]),
        }

    def form_valid(self, form):
        try:
            services.change(form.instance)
        except services.LastDirector:
            form.add_error("role", _("A program needs a director. Name another one first."))
            return self.form_invalid(form)
        except services.AlreadyTakesPart:
            form.add_error("role", _("This person already has this part."))
            return self.form_invalid(form)
        messages.success(self.request, _("Saved. It holds from their next click."))
        return redirect("people:list", self.request.program.slug)


class MembershipEnd(ConfirmedMixin, ObjectPermissionMixin, DetailView):
    """Ask once, then end somebody's part at once."""

    permission_required = "people.end_membership"
    template_name = "people/membership_end.html"

    def get_queryset(self):
        return Membership.objects.in_force().for_list()

    def post(self, request, **_kwargs):
        membership = self.get_object()
        try:
            services.end(membership, by=request.user)
        except services.LastDirector as error:
            raise PermissionDenied(
                _("A program needs a director. Name another one first.")
            ) from error
        except services.MembershipEnded as error:
            raise Http404 from error
        messages.success(
            request,
            _("%(name)s no longer takes part as %(part)s.")
            % {"name": membership.user.display_name, "part": membership.part},
        )
        return redirect("people:list", request.program.slug)


class MembershipHistory(ObjectPermissionMixin, HistoryView):
    """What somebody was here, and who changed it."""

    permission_required = "people.view_rights_of_membership"

    def get_object(self):
        return self.permitted(
            get_object_or_404(Membership.objects.for_list(), pk=self.kwargs["pk"])
        )
