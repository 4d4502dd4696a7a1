"""Addresses at which phones vote."""

from django.urls import path

from meetings.views import ballot

BASE = "open/<slug:program>/v/"
ROOM = f"{BASE}<slug:code>/"

urlpatterns = [
    path(BASE, ballot.BallotRoom.as_view(), name="ballot_room"),
    path(ROOM, ballot.BallotFront.as_view(), name="ballot_front"),
    path(f"{ROOM}thanks/", ballot.BallotThanks.as_view(), name="ballot_thanks"),
]
