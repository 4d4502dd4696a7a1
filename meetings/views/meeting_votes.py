"""The tab of a meeting with its votes and decisions."""

from django.views.generic import TemplateView

from meetings.deciding import votes_and_decisions
from meetings.views.of_meeting import OfMeeting


class MeetingVotes(OfMeeting, TemplateView):
    """What a meeting was asked and what it decided, and where either begins."""

    permission_required = "meetings.view_meeting"
    tab = "votes"
    template_name = "meetings/meeting_votes.html"

    def get_context_data(self, **kwargs):
        facts = votes_and_decisions(self.meeting, self.request.user)
        return super().get_context_data(**kwargs) | {"facts": facts}
