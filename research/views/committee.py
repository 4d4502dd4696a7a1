"""The planning committee of a community: its composition, its seats, one's own seat."""

from django.contrib import messages
from django.shortcuts import get_object_or_404
from django.utils.functional import cached_property
from django.utils.translation import gettext_lazy as _
from django.views.generic import (
    CreateView,
    DeleteView,
    FormView,
    ListView,
    TemplateView,
    UpdateView,
)

from bic.spoken import language_names
from bic.tenancy import scope
from bic.ui.history import HistoryView
from bic.ui.views import ObjectPermissionMixin, ProgramPermissionMixin
from research.composition import composition, words_of
from research.forms.committee import CommitteeForm, OwnSeatForm, SeatForm, TargetsForm
from research.forms.theme import languages_of
from research.models import Committee, Seat, SeatTarget
from research.models.committee import About
from research.services import committee as services
from research.views.in_community import InCommunity


def committee_of(community):
    """The committee of a community, or None; one query."""
    return Committee.objects.filter(community=community).select_related("program").first()


class OneCommittee(InCommunity, ProgramPermissionMixin):
    """The committee of the community in the address."""

    @cached_property
    def committee(self):
        """It, or 404."""
        rows = Committee.objects.select_related("program", "community")
        return get_object_or_404(rows, community=self.request.community)

    def get_object(self, *_args):
        """For Django's views about one object."""
        return self.committee

    def get_context_data(self, **kwargs):
        return super().get_context_data(**kwargs) | {"committee": self.committee}


class CommitteeDetail(InCommunity, ProgramPermissionMixin, TemplateView):
    """Who sits there, in numbers beside targets, and who is missing."""

    permission_required = "research.view_committee"
    template_name = "research/committee_detail.html"

    def get_context_data(self, **kwargs):
        user, place = self.request.user, self.request.community
        committee = committee_of(place)
        sees_all = user.has_perm("research.view_seat", place)
        found = super().get_context_data(**kwargs) | {
            "committee": committee,
            "sees_all": sees_all,
            "may_change": user.has_perm("research.change_committee", place),
            "may_see_history": user.has_perm("research.view_history_committee", place),
        }
        if committee is None:
            return found | {"may_add": user.has_perm("research.add_committee", place)}
        own = user.has_perm("research.describe_seat", place)
        return found | {
            "composition": composition(committee, sees_all=sees_all),
            "own_seat": services.own_seat(place, user) if own else None,
        }


class CommitteeSaved(InCommunity):
    """What the forms of a committee have in common."""

    form_class = CommitteeForm
    template_name = "components/form_page.html"

    def get_form_kwargs(self):
        place = {"program": self.request.program, "community": self.request.community}
        return super().get_form_kwargs() | place

    def get_context_data(self, **kwargs):
        return super().get_context_data(**kwargs) | {
            "heading": self.heading,
            "submit": _("Save committee"),
            "cancel_url": self.address("committee_detail"),
        }

    def form_valid(self, form):
        if form.instance.pk is None:
            form.instance.created_by = self.request.user
        form.save()
        messages.success(self.request, _("Committee saved."))
        return self.to("committee_detail")


class CommitteeCreate(CommitteeSaved, ProgramPermissionMixin, CreateView):
    """Form the planning committee."""

    permission_required = "research.add_committee"
    heading = _("Form the planning committee")


class CommitteeUpdate(CommitteeSaved, OneCommittee, UpdateView):
    """Change its name, and when it meets."""

    permission_required = "research.change_committee"
    heading = _("Change the planning committee")


class CommitteeHistory(OneCommittee, HistoryView):
    """Who changed what about the committee."""

    permission_required = "research.view_history_committee"

    def back_url(self):
        return self.address("committee_detail")


class CommitteeTargets(OneCommittee, FormView):
    """How many people of each group are wanted at least."""

    permission_required = "research.change_committee"
    form_class = TargetsForm
    template_name = "research/committee_targets.html"

    def get_form_kwargs(self):
        return super().get_form_kwargs() | {
            "targets": SeatTarget.objects.filter(committee=self.committee).order_by("pk"),
            "languages": languages_of(self.request.community),
        }

    def form_valid(self, form):
        services.set_targets(self.committee, form.targets)
        messages.success(self.request, _("Targets saved."))
        return self.to("committee_detail")


class SeatList(OneCommittee, ListView):
    """Everybody on the committee, for the staff."""

    permission_required = "research.view_seat"
    template_name = "research/seat_list.html"
    context_object_name = "seats"

    def get_queryset(self):
        return Seat.objects.filter(committee=self.committee).for_list()

    def get_context_data(self, **kwargs):
        found = super().get_context_data(**kwargs)
        names = language_names({code for one in found["seats"] for code in one.languages})
        for one in found["seats"]:
            said = [
                words_of(about, value)
                for about, value in (
                    (About.SIDE, one.side), (About.SECTOR, one.sector),
                    (About.GENDER, one.gender), (About.AREA, one.area),
                )
                if value
            ]  # fmt: skip
            one.said = [*said, *(names[code] for code in one.languages)]
        may = self.request.user.has_perm("research.change_seat", self.request.community)
        return found | {"may_change": may}


class SeatSaved:
    """What the forms of a seat have in common."""

    form_class = SeatForm
    template_name = "research/seat_form.html"

    def get_form_kwargs(self):
        return super().get_form_kwargs() | {"program": self.request.program}

    def get_context_data(self, **kwargs):
        return super().get_context_data(**kwargs) | {
            "heading": self.heading,
            "submit": _("Save seat"),
            "cancel_url": self.address("seat_list"),
        }

    def form_valid(self, form):
        form.save()
        messages.success(self.request, _("Seat saved."))
        return self.to("seat_list")


class SeatCreate(SeatSaved, OneCommittee, CreateView):
    """Give somebody a seat."""

    permission_required = "research.add_seat"
    heading = _("Add a seat")

    def get_object(self, *_args):
        return None

    def get_form_kwargs(self):
        seat = Seat(
            program=self.request.program,
            community=self.request.community,
            committee=self.committee,
            created_by=self.request.user,
        )
        return super().get_form_kwargs() | {"instance": seat}


class OneSeat(InCommunity, ObjectPermissionMixin):
    """The seat in the address."""

    # Partners are refused as by the table, whether there is such a seat or not.
    def dispatch(self, request, *args, **kwargs):
        self.permitted(request.community)
        return super().dispatch(request, *args, **kwargs)

    def get_queryset(self):
        seats = Seat.objects.filter(community=self.request.community)
        return seats.select_related("committee", "membership__user")


class SeatUpdate(SeatSaved, OneSeat, UpdateView):
    """Change a seat, or say that somebody left."""

    permission_required = "research.change_seat"
    heading = _("Change seat")

    def get_context_data(self, **kwargs):
        return super().get_context_data(**kwargs) | {
            "delete_url": self.address("seat_delete", self.object.pk),
            "history_url": self.address("seat_history", self.object.pk),
        }


class SeatHistory(OneSeat, HistoryView):
    """Who changed what about a seat."""

    permission_required = "research.view_history_seat"

    def back_url(self):
        return self.address("seat_list")


class SeatDelete(OneSeat, DeleteView):
    """Delete a seat that was entered by mistake."""

    permission_required = "research.delete_seat"
    template_name = "ui/delete.html"

    def get_context_data(self, **kwargs):
        return super().get_context_data(**kwargs) | {
            "heading": _("Delete this seat?"),
            "warning": _("For somebody who left, write the day they left instead."),
            "cancel_url": self.address("seat_list"),
        }

    def form_valid(self, form):
        self.object.delete()
        messages.success(self.request, _("Deleted. The history keeps it."))
        return self.to("seat_list")


class SeatOwn(InCommunity, ProgramPermissionMixin, FormView):
    """What somebody on the committee says of themselves; each of it is optional."""

    permission_required = "research.describe_seat"
    form_class = OwnSeatForm
    template_name = "research/seat_own.html"

    @cached_property
    def seat(self):
        """Their seat, or None."""
        return services.own_seat(self.request.community, self.request.user)

    def get_form_kwargs(self):
        found = super().get_form_kwargs() | {"program": self.request.program}
        return found | {"instance": self.seat or Seat(community=self.request.community)}

    def get_context_data(self, **kwargs):
        return super().get_context_data(**kwargs) | {
            "seat": self.seat,
            "cancel_url": self.address("committee_detail"),
        }

    def form_valid(self, form):
        if self.seat is not None:
            # The row is the staff's for writing; this person may write these columns of theirs.
            with scope(self.request.program):
                form.save()
            messages.success(self.request, _("Thank you. Saved."))
        return self.to("committee_detail")
