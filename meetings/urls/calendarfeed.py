"""Addresses of private calendars, and of the languages of public pages."""

from django.urls import path

from meetings.views import calendarfeed, rsvpwords

FEED, WORDS = "<slug:program>/calendar-feed/", "<slug:program>/meeting-languages/"

urlpatterns = [
    path(FEED, calendarfeed.CalendarFeedDetail.as_view(), name="calendarfeed_detail"),
    path(f"{FEED}renew/", calendarfeed.CalendarFeedRenew.as_view(), name="calendarfeed_renew"),
    path(f"{FEED}end/", calendarfeed.CalendarFeedEnd.as_view(), name="calendarfeed_end"),
    path(
        "l/calendar/<str:token>/meetings.ics", calendarfeed.CalendarFeedLink.as_view(),
        name="calendarfeed_link",
    ),
    path(WORDS, rsvpwords.RsvpWordsList.as_view(), name="rsvpwords_list"),
    path(f"{WORDS}add/", rsvpwords.RsvpWordsCreate.as_view(), name="rsvpwords_create"),
    path(f"{WORDS}<int:pk>/", rsvpwords.RsvpWordsUpdate.as_view(), name="rsvpwords_update"),
    path(
        f"{WORDS}<int:pk>/approve/", rsvpwords.RsvpWordsApprove.as_view(),
        name="rsvpwords_approve",
    ),
]  # fmt: skip
