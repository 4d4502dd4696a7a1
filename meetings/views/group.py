"""Groups of a community and their seats: who sits where, until when, and what they study."""

from datetime import timedelta

from django.contrib import messages
from django.utils.translation import gettext_lazy as _
from django.views.generic import CreateView, DetailView, FormView, UpdateView, View

from bic.days import today_in
from bic.ui.history import HistoryView
from bic.ui.tables import Listing
from bic.ui.views import ObjectPermissionMixin, ProgramPermissionMixin
from meetings.committees import progress_of
from meetings.filters.group import GroupFilter
from meetings.forms.group import (
    GroupForm,
    GroupSeatForm,
    LeaveForm,
    LotForm,
    NewGroupForm,
    SeatsForm,
)
from meetings.models import Group, GroupSeat, Meeting, Proposal
from meetings.services import groups as services
from meetings.tables.group import GroupTable
from meetings.tables.proposal import feasibility_of, verdicts_of
from meetings.views.place import ActFormMixin, InPlace, PlaceFormMixin

# Within how many days a term that ends is told.
SOON = timedelta(days=90)


class GroupList(ProgramPermissionMixin, View):
    """The groups of the community."""

    permission_required = "meetings.list_group"

    def get(self, request, **_kwargs):
        groups = Group.objects.filter(community=request.community).for_list()
        return Listing(request, groups, GroupTable, GroupFilter).response()


class OneGroup(InPlace, ObjectPermissionMixin):
    """The group in the address."""

    def get_queryset(self):
        groups = Group.objects.filter(community=self.request.community)
        return groups.select_related("program", "community")


class GroupCreate(PlaceFormMixin, ProgramPermissionMixin, CreateView):
    """Form a group with its first seats."""

    permission_required = "meetings.add_group"
    form_class = NewGroupForm
    heading, submit, saved = _("Form a group"), _("Save group"), _("Group formed.")

    def save(self, form):
        seats = form.cleaned_data["seats"]
        return services.create(form.instance, seats=seats, by=self.request.user)


class GroupDetail(OneGroup, DetailView):
    """A group: its charge, its seats, and how far it is with what it studies."""

    permission_required = "meetings.view_group"

    def get_context_data(self, **kwargs):
        group, user, today = self.object, self.request.user, today_in(self.request.program)
        rows = list(GroupSeat.objects.filter(group=group).with_people())
        seats = [one for one in rows if one.left_on is None]
        for one in seats:
            one.ends_soon = bool(one.until and not one.is_vacant and one.until <= today + SOON)
        held = [one for one in seats if not one.is_vacant]
        return super().get_context_data(**kwargs) | {
            "seats": seats,
            "left": [one for one in rows if one.left_on],
            "held": held,
            "quorum": group.quorum_of(len(seats)),
            "proposals": studied_by(group, today),
            "progress": progress_of([group], self.request.program)[group.pk],
            "meetings": Meeting.objects.filter(group=group).for_list()[:5],
            "may_change": user.has_perm("meetings.change_groupseat", group),
            "may_draw": len(held) > 1 and user.has_perm("meetings.change_groupseat", group),
        }


def studied_by(group, today):
    """Proposals that a group was asked to study, with how far each is. Two queries."""
    rows = Proposal.objects.filter(committee=group).alive().for_list()
    rows = list(rows)
    verdicts = verdicts_of(rows)
    for row in rows:
        row.bead, row.feasible = feasibility_of(row, verdicts.get(row.pk), today)
    return rows


class GroupUpdate(PlaceFormMixin, OneGroup, UpdateView):
    """Change a group."""

    permission_required = "meetings.change_group"
    form_class = GroupForm
    heading, submit, saved = _("Change group"), _("Save group"), _("Group saved.")


class GroupHistory(OneGroup, HistoryView):
    """Who changed what about a group."""

    permission_required = "meetings.view_history_group"

    def back_url(self):
        return self.address("group_detail", self.object.pk)


class GroupAct(ActFormMixin, OneGroup, FormView):
    """An act on a group, with a form of numbers and days."""

    is_of_community = False


class GroupSeats(GroupAct):
    """Add seats to a group."""

    permission_required = "meetings.change_group"
    form_class = SeatsForm
    heading, submit, done = _("Add seats"), _("Add seats"), _("Seats added.")

    def act(self, said):
        services.add_seats(self.subject, said["count"])

    def wrong(self, _error):
        return _("No group has so many seats.")


class GroupLot(GroupAct):
    """Draw by lot who sits for how long at first, so that not all terms end at once."""

    permission_required = "meetings.change_group"
    form_class = LotForm
    heading, submit, done = _("Draw the terms by lot"), _("Draw"), _("The lot was drawn.")
    note = _("Everybody who holds a seat gets a term by lot. It is kept who drew it, and when.")

    def act(self, said):
        services.draw_terms(
            self.subject, months=said["months"], since=said["since"], by=self.request.user
        )

    def wrong(self, _error):
        return _("A lot needs two seats that somebody holds.")


class OneSeat(InPlace, ObjectPermissionMixin):
    """The seat in the address, as long as nobody left it."""

    permission_required = "meetings.change_groupseat"

    def get_queryset(self):
        seats = GroupSeat.objects.filter(community=self.request.community).standing()
        return seats.select_related("group__program", "group__community", "membership__user")


class GroupSeatUpdate(OneSeat, UpdateView):
    """Say for whom a seat is, and who holds it until when."""

    form_class = GroupSeatForm
    template_name = "components/form_page.html"

    def get_form_kwargs(self):
        return super().get_form_kwargs() | {"program": self.request.program}

    def get_context_data(self, **kwargs):
        return super().get_context_data(**kwargs) | {
            "heading": _("Seat %(number)s of %(group)s")
            % {"number": self.object.number, "group": self.object.group.name},
            "submit": _("Save seat"),
            "cancel_url": self.object.group.get_absolute_url(),
        }

    def form_valid(self, form):
        form.instance.until = form.cleaned_data["until"]
        seat = form.save()
        messages.success(self.request, _("Seat saved."))
        return self.to("group_detail", seat.group_id)


class GroupSeatLeave(OneSeat, FormView):
    """Note that somebody left their seat; it is vacant then."""

    form_class = LeaveForm
    template_name = "meetings/act_form.html"

    def dispatch(self, request, *args, **kwargs):
        self.seat = self.own_object()
        return super().dispatch(request, *args, **kwargs)

    def get_form_kwargs(self):
        return super().get_form_kwargs() | {"program": self.request.program}

    def get_context_data(self, **kwargs):
        return super().get_context_data(**kwargs) | {
            "heading": _("%(name)s leaves the seat") % {"name": self.seat},
            "submit": _("Make the seat vacant"),
            "cancel_url": self.seat.group.get_absolute_url(),
        }

    def form_valid(self, form):
        try:
            services.vacate(self.seat, left_on=form.cleaned_data["left_on"])
        except services.IsVacant:
            messages.error(self.request, _("Nobody holds this seat."))
        else:
            messages.success(self.request, _("The seat is vacant. It is kept who held it."))
        return self.to("group_detail", self.seat.group_id)


class GroupSeatRemove(OneSeat, View):
    """Take a vacant seat away."""

    http_method_names = ("post",)

    def post(self, request, **_kwargs):
        seat = self.own_object()
        try:
            services.remove(seat)
        except services.IsHeld:
            messages.error(request, _("Somebody holds this seat."))
        else:
            messages.success(request, _("Seat taken away."))
        return self.to("group_detail", seat.group_id)
