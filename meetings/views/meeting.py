"""Meetings: the list and the page of one."""

from django.views.generic import TemplateView

from meetings.views.of_meeting import OfMeeting


class MeetingDetail(OfMeeting, TemplateView):
    """One meeting: what it talks about, and what came out of it."""

    permission_required = "meetings.view_meeting"
    template_name = "meetings/meeting_detail.html"
