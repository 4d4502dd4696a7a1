"""Addresses of meetings and replies that need no account."""

from django.urls import path

from meetings.views import public, public_questions, reply_link

BASE = "open/<slug:program>/meetings/<int:pk>/"
LINK = "l/reply/<str:token>/"

urlpatterns = [
    path(BASE, public.RsvpFront.as_view(), name="rsvp_front"),
    path(f"{BASE}reply/", public.RsvpReply.as_view(), name="rsvp_reply"),
    path(f"{BASE}code/", public.RsvpCode.as_view(), name="rsvp_code"),
    path(f"{BASE}questions/", public_questions.RsvpQuestions.as_view(), name="rsvp_questions"),
    path(f"{BASE}forget/", public.RsvpForget.as_view(), name="rsvp_forget"),
    path(f"{BASE}meeting.ics", public.RsvpCalendar.as_view(), name="rsvp_calendar"),
    path(LINK, reply_link.RsvpLink.as_view(), name="rsvp_link"),
    path(f"{LINK}change/", reply_link.RsvpLinkChange.as_view(), name="rsvp_link_change"),
    path(f"{LINK}cancel/", reply_link.RsvpLinkCancel.as_view(), name="rsvp_link_cancel"),
]
