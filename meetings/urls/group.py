"""Addresses of groups and their seats."""

from django.urls import path

from meetings.views import group

COMMUNITY = "<slug:program>/communities/<slug:community>/"
GROUPS = f"{COMMUNITY}groups/"
ONE = f"{GROUPS}<int:pk>/"
SEAT = f"{COMMUNITY}group-seats/<int:pk>/"

urlpatterns = [
    path(GROUPS, group.GroupList.as_view(), name="group_list"),
    path(f"{GROUPS}add/", group.GroupCreate.as_view(), name="group_create"),
    path(ONE, group.GroupDetail.as_view(), name="group_detail"),
    path(f"{ONE}edit/", group.GroupUpdate.as_view(), name="group_update"),
    path(f"{ONE}history/", group.GroupHistory.as_view(), name="group_history"),
    path(f"{ONE}seats/", group.GroupSeats.as_view(), name="group_seats"),
    path(f"{ONE}lot/", group.GroupLot.as_view(), name="group_lot"),
    path(f"{SEAT}edit/", group.GroupSeatUpdate.as_view(), name="groupseat_update"),
    path(f"{SEAT}leave/", group.GroupSeatLeave.as_view(), name="groupseat_leave"),
    path(f"{SEAT}remove/", group.GroupSeatRemove.as_view(), name="groupseat_remove"),
]
