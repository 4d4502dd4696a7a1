"""Addresses of meetings."""

from django.urls import path

from meetings.views import meeting

MEETINGS = "<slug:program>/communities/<slug:community>/meetings/"
ONE = f"{MEETINGS}<int:pk>/"

urlpatterns = [
    path(ONE, meeting.MeetingDetail.as_view(), name="meeting_detail"),
]
