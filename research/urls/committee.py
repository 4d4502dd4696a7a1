"""Addresses of the planning committee and of its reading room."""

from django.urls import path

from research.views import committee as views
from research.views.readingroom import ReadingRoom

COMMUNITY = "<slug:program>/communities/<slug:community>/"
COMMITTEE = f"{COMMUNITY}committee/"
SEATS = f"{COMMITTEE}seats/"
SEAT = f"{SEATS}<int:pk>/"

urlpatterns = [
    path(COMMITTEE, views.CommitteeDetail.as_view(), name="committee_detail"),
    path(f"{COMMITTEE}form/", views.CommitteeCreate.as_view(), name="committee_create"),
    path(f"{COMMITTEE}edit/", views.CommitteeUpdate.as_view(), name="committee_update"),
    path(f"{COMMITTEE}history/", views.CommitteeHistory.as_view(), name="committee_history"),
    path(f"{COMMITTEE}targets/", views.CommitteeTargets.as_view(), name="committee_targets"),
    path(f"{COMMITTEE}my-seat/", views.SeatOwn.as_view(), name="seat_own"),
    path(SEATS, views.SeatList.as_view(), name="seat_list"),
    path(f"{SEATS}add/", views.SeatCreate.as_view(), name="seat_create"),
    path(f"{SEAT}edit/", views.SeatUpdate.as_view(), name="seat_update"),
    path(f"{SEAT}history/", views.SeatHistory.as_view(), name="seat_history"),
    path(f"{SEAT}delete/", views.SeatDelete.as_view(), name="seat_delete"),
    path(f"{COMMUNITY}reading-room/", ReadingRoom.as_view(), name="readingroom"),
]
