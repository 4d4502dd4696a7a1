"""What pages about the replies to a meeting share."""

from functools import cached_property

from django.core.exceptions import PermissionDenied
from django.shortcuts import get_object_or_404

from meetings.entrance import setting_of
from meetings.models import Meeting, Rsvp
from meetings.views.of_meeting import OfMeeting


class OfReplies(OfMeeting):
    """A page about the replies to the meeting in the address."""

    tab = "replies"

    def rows(self):
        """The meetings of the community, each with how it asks for replies."""
        here = Meeting.objects.filter(community=self.request.community).for_detail()
        return here.select_related("rsvp_setting")

    @cached_property
    def meeting(self):
        """The meeting; 404 for one of elsewhere, 403 for who may not."""
        key = self.kwargs.get("meeting", self.kwargs.get("pk"))
        return self.permitted(get_object_or_404(self.rows(), pk=key))

    @property
    def setting(self):
        """How the meeting asks for replies; None where it does not yet."""
        return setting_of(self.meeting)

    def get_context_data(self, **kwargs):
        return super().get_context_data(**kwargs) | {
            "setting": self.setting,
            "cancel_url": self.address("meeting_replies", self.meeting.pk),
        }

    def to_list(self, told):
        """To the list of names for those who may see it, else to the counts."""
        may_list = self.request.user.has_perm("meetings.list_rsvp", self.meeting)
        return self.back(told, "rsvp_list" if may_list else "meeting_replies")


class OneReply(OfReplies):
    """A page about one reply; the permission is asked of it."""

    @cached_property
    def meeting(self):
        """The meeting of the reply."""
        found = get_object_or_404(self.rows(), pk=self.kwargs["meeting"])
        self.rsvp = self._reply(found)
        return found

    def _reply(self, meeting):
        rows = Rsvp.objects.filter(meeting=meeting).select_related("helped_by")
        found = rows.filter(pk=self.kwargs["pk"]).first()
        if found is None:
            # The wall may hide it: whether it exists is nobody's business.
            raise PermissionDenied
        found.meeting, found.program, found.community = meeting, meeting.program, meeting.community
        return self.permitted(found)
