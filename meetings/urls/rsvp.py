"""Addresses of replies, their settings, helpers and invitations."""

from django.urls import path

from meetings.views import invitation, rsvp, rsvpsetting

MEETINGS = "<slug:program>/communities/<slug:community>/meetings/"
REPLIES = f"{MEETINGS}<int:pk>/replies/"
ONE = f"{MEETINGS}<int:meeting>/replies/<int:pk>/"
QUESTION = f"{MEETINGS}<int:meeting>/replies/questions/<int:pk>/"

urlpatterns = [
    path(REPLIES, rsvp.MeetingReplies.as_view(), name="meeting_replies"),
    path(f"{REPLIES}names/", rsvp.RsvpList.as_view(), name="rsvp_list"),
    path(f"{REPLIES}add/", rsvp.RsvpCreate.as_view(), name="rsvp_create"),
    path(f"{REPLIES}settings/", rsvpsetting.RsvpSettingUpdate.as_view(), name="rsvpsetting_update"),
    path(
        f"{REPLIES}questions/add/", rsvpsetting.RsvpQuestionCreate.as_view(),
        name="rsvpquestion_create",
    ),
    path(f"{REPLIES}helpers/add/", rsvpsetting.HelperCreate.as_view(), name="helper_create"),
    path(f"{REPLIES}invitations/", invitation.InvitationList.as_view(), name="invitation_list"),
    path(
        f"{REPLIES}invitations/add/", invitation.InvitationCreate.as_view(),
        name="invitation_create",
    ),
    path(
        f"{REPLIES}invitations/remind/", invitation.InvitationRemind.as_view(),
        name="invitation_remind",
    ),
    path(f"{ONE}edit/", rsvp.RsvpUpdate.as_view(), name="rsvp_update"),
    path(f"{ONE}cancel/", rsvp.RsvpCancel.as_view(), name="rsvp_cancel"),
    path(f"{ONE}seat/", rsvp.RsvpSeat.as_view(), name="rsvp_seat"),
    path(f"{ONE}history/", rsvp.RsvpHistory.as_view(), name="rsvp_history"),
    path(
        f"{QUESTION}edit/", rsvpsetting.RsvpQuestionUpdate.as_view(), name="rsvpquestion_update"
    ),
    path(
        f"{QUESTION}delete/", rsvpsetting.RsvpQuestionDelete.as_view(), name="rsvpquestion_delete"
    ),
    path(
        f"{MEETINGS}<int:meeting>/replies/helpers/<int:pk>/remove/",
        rsvpsetting.HelperDelete.as_view(), name="helper_delete",
    ),
]  # fmt: skip
