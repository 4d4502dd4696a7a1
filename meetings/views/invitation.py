"""Invitations to a meeting by email: the list, inviting, writing once more."""

from django.contrib import messages
from django.utils.translation import gettext as _
from django.utils.translation import ngettext
from django.views.generic import FormView, View

from bic.ui.tables import Listing
from meetings.forms.invitation import InvitationForm
from meetings.models import Invitation
from meetings.pagewords import spoken_words
from meetings.services import invitation as services
from meetings.tables.rsvp import InvitationTable
from meetings.views.of_replies import OfReplies


class InvitationList(OfReplies, View):
    """Who was written to."""

    permission_required = "meetings.list_invitation"

    def get(self, request, pk):
        rows = Invitation.objects.filter(meeting=self.meeting).for_list()
        listing = Listing(request, rows, InvitationTable)
        context = self.extra_context | {"meeting": self.meeting}
        return listing.response("meetings/invitation_list.html", context)


class InvitationCreate(OfReplies, FormView):
    """Invite people, each in their language."""

    permission_required = "meetings.add_invitation"
    form_class = InvitationForm
    template_name = "meetings/setting_form.html"

    def get_form_kwargs(self):
        spoken = spoken_words(self.request.program.pk)
        return super().get_form_kwargs() | {"spoken": list(spoken)}

    def get_context_data(self, **kwargs):
        return super().get_context_data(**kwargs) | {
            "heading": _("Invite people"), "submit": _("Send invitations"),
        }  # fmt: skip

    def form_valid(self, form):
        try:
            count = services.invite(self.meeting, form.cleaned_data["found"], by=self.request.user)
        except services.NotAnnounced:
            form.add_error(None, _("The meeting has no public page yet. Announce it first."))
            return self.form_invalid(form)
        said = ngettext("%(count)d invitation is sent.", "%(count)d invitations are sent.", count)
        return self.back(said % {"count": count}, "invitation_list")


class InvitationRemind(OfReplies, View):
    """Write once more to everybody on the list."""

    permission_required = "meetings.add_invitation"
    http_method_names = ("post",)

    def post(self, request, pk):
        try:
            count = services.remind(self.meeting)
        except services.NotAnnounced:
            messages.error(request, _("The meeting has no public page yet. Announce it first."))
            return self.to("invitation_list", self.meeting.pk)
        said = ngettext("%(count)d reminder is sent.", "%(count)d reminders are sent.", count)
        return self.back(said % {"count": count}, "invitation_list")
