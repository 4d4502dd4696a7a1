"""Addresses of the door of a meeting, of the phone there, and of people's own phones."""

from django.urls import path

from meetings.urls.meeting import ONE as MEETING
from meetings.views import arrival, door, here, purge

DOOR = f"{MEETING}door/"
# The worker that keeps the list on a phone sees this page and what is below it, nothing else.
PHONE = f"{DOOR}phone/"
OPEN = "open/<slug:program>/here/"

urlpatterns = [
    path(DOOR, door.MeetingDoor.as_view(), name="meeting_door"),
    path(f"{DOOR}open/", door.DoorOpen.as_view(), name="checkin_open"),
    path(f"{DOOR}close/", door.DoorShut.as_view(), name="checkin_shut"),
    path(f"{DOOR}keep/", door.DoorHold.as_view(), name="checkin_hold"),
    path(f"{DOOR}print/<slug:sheet>/", door.DoorPrint.as_view(), name="checkin_print"),
    path(PHONE, arrival.ArrivalList.as_view(), name="arrival_list"),
    path(f"{PHONE}<int:reply>/<slug:act>/", arrival.ArrivalPress.as_view(), name="arrival_press"),
    path(f"{PHONE}state/", arrival.ArrivalState.as_view(), name="arrival_state"),
    path(f"{PHONE}sync/", arrival.ArrivalSync.as_view(), name="arrival_sync"),
    path(f"{PHONE}worker.js", arrival.ArrivalWorker.as_view(), name="arrival_worker"),
    path(OPEN, here.HereCode.as_view(), name="checkin_code"),
    path(f"{OPEN}<slug:code>/", here.Here.as_view(), name="checkin_here"),
    path("<slug:program>/erased-names/", purge.PurgeList.as_view(), name="purge_list"),
]
