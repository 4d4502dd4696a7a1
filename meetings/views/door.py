"""The door of a meeting as staff see it: open it, print sheets, see who came."""

from django.http import Http404
from django.shortcuts import redirect
from django.urls import reverse
from django.utils.functional import cached_property
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from django.views.generic import TemplateView, UpdateView, View

from bic.reports.printing import print_out
from bic.surveys import posters
from meetings.doors import attendance_of, party_words
from meetings.forms.door import HoldForm
from meetings.models import Arrival, Checkin, RsvpSetting
from meetings.printouts.door import SHEETS
from meetings.services import door as services
from meetings.services import purge
from meetings.views.of_meeting import OfMeeting

NEWEST = 8


class OfDoor(OfMeeting):
    """A page about the door of the meeting in the address."""

    tab = "door"

    @cached_property
    def door(self):
        """The door, which may not have been made yet."""
        return Checkin.objects.filter(meeting=self.meeting).select_related("program").first()

    def door_or_new(self):
        """The door, else one that is not stored: looking at it, or a mistake, makes none."""
        of_meeting = {"program": self.request.program, "community": self.meeting.community}
        return self.door or Checkin(meeting=self.meeting, **of_meeting)


class MeetingDoor(OfDoor, TemplateView):
    """How many are here, who came last, the code for phones, and the sheets to print."""

    permission_required = "meetings.view_checkin"
    template_name = "meetings/meeting_door.html"

    def get_context_data(self, **kwargs):
        user, meeting, door = self.request.user, self.meeting, self.door
        is_exact = user.has_perm("meetings.view_exact_rsvp", meeting)
        may_count = user.has_perm("meetings.add_arrival", meeting)
        asked = RsvpSetting.objects.filter(meeting=meeting).first()
        context = super().get_context_data(**kwargs) | {
            "door": door,
            "may_open": user.has_perm("meetings.open_checkin", meeting),
            "may_hold": user.has_perm("meetings.change_checkin", meeting),
            "may_count": may_count,
            "sheets": self._sheets() if user.has_perm("meetings.print_checkin", meeting) else (),
            "expected": asked.taken if asked and is_exact else 0,
            "days": asked.keep_days if asked else purge.KEEP_DAYS,
        }
        if door and (is_exact or meeting.is_past):
            context["came"] = attendance_of(door, is_exact=is_exact)
            if context["expected"]:
                context["percent"] = min(100 * door.people / context["expected"], 100)
        if door and door.is_open and may_count:
            self._code(context)
            newest = Arrival.objects.filter(meeting=meeting).newest()[:NEWEST]
            context["newest"] = [(one, party_words(one.adults, one.children)) for one in newest]
        return context

    def _sheets(self):
        return [(key, title) for key, (title, _template, _facts) in SHEETS.items()]

    def _code(self, context):
        path = reverse("meetings:checkin_here", args=[self.request.program.slug, self.door.code])
        address = self.request.build_absolute_uri(path)
        context["path"], context["size"] = posters.drawn(address)
        context["short"] = self.request.get_host() + reverse(
            "meetings:checkin_code", args=[self.request.program.slug]
        )
        context["address"] = address


class DoorOpen(OfDoor, View):
    """Let people be counted."""

    permission_required = "meetings.open_checkin"
    http_method_names = ("post",)

    def post(self, request, *args, **kwargs):
        try:
            services.open_door(self.meeting, by=request.user)
        except services.DoorClosed:
            return self.refuse()
        return self.back(_("The door is open."))


class DoorShut(OfDoor, View):
    """End counting; phones forget their names when they hear of it."""

    permission_required = "meetings.open_checkin"
    http_method_names = ("post",)

    def post(self, request, *args, **kwargs):
        services.shut_door(self.meeting, by=request.user)
        return self.back(_("The door is closed. Phones forget the names when they have a network."))


class DoorHold(OfDoor, UpdateView):
    """Keep names longer, for a reason, or no longer."""

    permission_required = "meetings.change_checkin"
    form_class = HoldForm
    template_name = "meetings/logistics_form.html"

    def get_object(self, queryset=None):
        return self.door_or_new()

    def get_form_kwargs(self):
        return super().get_form_kwargs() | {"program": self.request.program}

    def get_context_data(self, **kwargs):
        return super().get_context_data(**kwargs) | {
            "heading": gettext_lazy("Keep names longer"),
            "cancel_url": self.address("meeting_door", self.meeting.pk),
        }

    def form_valid(self, form):
        purge.keep_longer(self.meeting, form.cleaned_data["hold_reason"])
        return self.back(_("Saved."))


class DoorPrint(OfDoor, View):
    """A sheet for the door on paper."""

    permission_required = "meetings.print_checkin"
    http_method_names = ("post",)

    def post(self, request, *args, **kwargs):
        if kwargs["sheet"] not in SHEETS:
            raise Http404
        title, template, facts = SHEETS[kwargs["sheet"]]
        # Not of the community: such rows are the staff's alone, and names are on it.
        printout = print_out(
            request.program,
            by=request.user,
            title=f"{title}: {self.meeting.title}",
            template=template,
            facts=facts(self.meeting),
            permission=self.permission_required,
            back_url=self.address("meeting_door", self.meeting.pk),
        )
        return redirect("reports:printout", request.program.slug, printout.pk)
