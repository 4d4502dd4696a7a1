"""Meetings: the list, planning one, its page, changing and copying it."""

from django.contrib import messages
from django.core.exceptions import PermissionDenied
from django.shortcuts import redirect
from django.utils import timezone
from django.utils.translation import gettext_lazy as _
from django.views.generic import (
    CreateView,
    DeleteView,
    FormView,
    TemplateView,
    UpdateView,
    View,
)

from bic.spoken import language_names
from bic.ui.history import HistoryView
from bic.ui.tables import Listing
from bic.ui.views import ProgramPermissionMixin, RowDeleteMixin, RowFormMixin
from meetings.counts import came
from meetings.filters.meeting import MeetingFilter
from meetings.forms.meeting import CopyForm, MeetingCreateForm, MeetingForm
from meetings.models import Meeting, Objective, Series
from meetings.overview import blocks_of
from meetings.services import meeting as services
from meetings.tables.meeting import MeetingTable
from meetings.views.of_meeting import ON_MEETINGS, InPlace, OfMeeting, OneMeeting


class MeetingList(ProgramPermissionMixin, View):
    """The meetings of a community."""

    permission_required = "meetings.list_meeting"

    def get(self, request):
        rows = Meeting.objects.open_to(request.user, request.community).for_list()
        return Listing(request, rows, MeetingTable, MeetingFilter).response(context=ON_MEETINGS)


class NewMeeting(InPlace, RowFormMixin):
    """The form of a meeting that is planned."""

    form_class = MeetingCreateForm
    submit, saved = _("Save meeting"), _("Planned. Nobody hears of it before you announce it.")


class MeetingCreate(NewMeeting, ProgramPermissionMixin, CreateView):
    """Plan a meeting, from a pattern or from nothing."""

    permission_required = "meetings.add_meeting"
    heading = _("Plan a meeting")

    def get_form_kwargs(self):
        return super().get_form_kwargs() | {"instance": self.placed(Meeting)}

    def get_initial(self):
        found = {"pattern": "two_hours", "languages": ["en"]}
        series = self.request.GET.get("series", "")
        if series.isdecimal() and len(series) < 12:
            ours = Series.objects.filter(community=self.request.community, pk=series)
            found["series"] = ours.first()
        return found

    def save(self, form):
        return services.plan(
            form.instance, by=self.request.user, pattern=form.cleaned_data["pattern"]
        )


class MeetingDetail(OfMeeting, TemplateView):
    """One meeting: what it talks about, and what came out of it."""

    permission_required = "meetings.view_meeting"
    template_name = "meetings/meeting_detail.html"

    def get_context_data(self, **kwargs):
        meeting, user = self.meeting, self.request.user
        names = language_names({*meeting.languages, *meeting.interpreted})
        blocks = blocks_of(meeting, user)
        agenda = blocks["main"][0]["facts"]["running"]
        served = {slot.item.objective for slot in agenda.slots}
        acts = ("change", "publish", "cancel", "close")
        sees_all = user.has_perm("meetings.view_restricted_meeting", meeting)
        may = {act: user.has_perm(f"meetings.{act}_meeting", meeting) for act in acts}
        card = meeting.feedback
        may["see_card"] = card is not None and user.has_perm("surveys.view_survey", card)
        may["copy"] = user.has_perm("meetings.add_meeting", meeting)
        return super().get_context_data(**kwargs) | {
            "blocks": blocks,
            "languages": [names[code] for code in meeting.languages],
            "interpreted": [names[code] for code in meeting.interpreted],
            "objectives": [one.label for one in Objective if one in served],
            "may": may,
            "sees_all": sees_all,
            "came": came(meeting, self.request.program, sees_all=sees_all),
            "has_begun": meeting.starts_at <= timezone.now(),
        }


class MeetingUpdate(OneMeeting, RowFormMixin, UpdateView):
    """Change a meeting."""

    permission_required = "meetings.change_meeting"
    form_class = MeetingForm
    heading = _("Change meeting")
    submit, saved = _("Save meeting"), _("Meeting saved.")

    def save(self, form):
        return services.change(form.instance)


class MeetingHistory(OneMeeting, HistoryView):
    """Who changed what about a meeting."""

    permission_required = "meetings.view_history_meeting"


class MeetingDelete(OneMeeting, RowDeleteMixin, DeleteView):
    """Delete a meeting that was never announced."""

    permission_required = "meetings.delete_meeting"
    heading = _("Delete this meeting?")
    warning = _("Its agenda, notes and tasks go with it. One that does not take place is canceled.")
    deleted = _("Meeting deleted. The history keeps it.")


class MeetingCopy(OneMeeting, FormView):
    """Plan a meeting like another one."""

    permission_required = "meetings.view_meeting"
    form_class = CopyForm
    template_name = "components/form_page.html"

    def dispatch(self, request, *args, **kwargs):
        self.meeting = self.own_object()
        if not request.user.has_perm("meetings.add_meeting", request.community):
            raise PermissionDenied
        return super().dispatch(request, *args, **kwargs)

    def get_form_kwargs(self):
        return super().get_form_kwargs() | {"meeting": self.meeting}

    def get_initial(self):
        return {"title": self.meeting.title}

    def get_context_data(self, **kwargs):
        return super().get_context_data(**kwargs) | {
            "heading": _("Copy this meeting"), "submit": _("Copy"),
            "cancel_url": self.address("meeting_detail", self.meeting.pk),
        }  # fmt: skip

    def form_valid(self, form):
        made = services.copy(self.meeting, by=self.request.user, **form.cleaned_data)
        messages.success(self.request, _("Copied, with its agenda. Nobody hears of it yet."))
        return redirect(self.address("meeting_detail", made.pk))
