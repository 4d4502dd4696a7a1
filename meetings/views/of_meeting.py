"""What pages of coming together share: where they are, and the meeting in the address."""

from django.contrib import messages
from django.shortcuts import get_object_or_404, redirect
from django.urls import reverse
from django.utils.functional import cached_property
from django.utils.translation import gettext as _

from bic.blueprint import step
from bic.ui.views import ObjectPermissionMixin
from meetings.models import Meeting
from meetings.tabs import tabs_of

ON_MEETINGS = {"rail_step": "C1"}


class InPlace:
    """A page of the community in the address."""

    extra_context = ON_MEETINGS

    def address(self, name, *parts):
        """Address of another page of coming together in this community."""
        slugs = self.request.program.slug, self.request.community.slug
        return reverse(f"meetings:{name}", args=[*slugs, *parts])

    def to(self, name, *parts):
        """Redirect to another page of coming together in this community."""
        return redirect(self.address(name, *parts))

    def placed(self, model, **fields):
        """A new row of this community."""
        return model(program=self.request.program, community=self.request.community, **fields)


class OneMeeting(InPlace, ObjectPermissionMixin):
    """The meeting in the address, as the object of the page."""

    def get_queryset(self):
        return Meeting.objects.filter(community=self.request.community).for_detail()


class OfMeeting(InPlace, ObjectPermissionMixin):
    """A page about the meeting in the address; its template extends `meeting_frame.html`.

    The meeting is in the part `pk`, or in `meeting` where `pk` is a part of it. Its
    `permission_required` is asked of the meeting. `tab` is the key of its tab.
    """

    tab = "detail"

    @cached_property
    def meeting(self):
        """The meeting; 404 for one of elsewhere, 403 for who may not."""
        rows = Meeting.objects.filter(community=self.request.community).for_detail()
        key = self.kwargs.get("meeting", self.kwargs.get("pk"))
        return self.permitted(get_object_or_404(rows, pk=key))

    def dispatch(self, request, *args, **kwargs):
        # Nobody gets further without the right to the meeting.
        self.meeting  # noqa: B018
        return super().dispatch(request, *args, **kwargs)

    def get_context_data(self, **kwargs):
        return super().get_context_data(**kwargs) | {
            "meeting": self.meeting,
            "step": step("C1"),
            "meeting_tabs": tabs_of(self.meeting, self.request.user, self.tab),
        }

    def back(self, told="", name="", *parts):
        """To the tab of this page, or to another page, with a message."""
        if told:
            messages.success(self.request, told)
        return self.to(name or f"meeting_{self.tab}", *(parts or [self.meeting.pk]))

    def refuse(self, told=""):
        """To the tab of this page, with an error."""
        messages.error(self.request, told or _("This meeting is closed."))
        return self.to(f"meeting_{self.tab}", self.meeting.pk)
