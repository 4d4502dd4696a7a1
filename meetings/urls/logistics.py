"""Addresses of the logistics of meetings, and of the roster of interpreters."""

from django.urls import path

from meetings.urls.meeting import MEETINGS
from meetings.urls.meeting import ONE as MEETING
from meetings.views import booking, interpreter, logistics

ROSTER = "<slug:program>/interpreters/"
ONE = f"{ROSTER}<int:pk>/"
OF_MEETING = f"{MEETINGS}<int:meeting>/"
BOOKING = f"{OF_MEETING}bookings/<int:pk>/"
PROVISION = f"{OF_MEETING}logistics/<int:pk>/"
THANKS = f"{OF_MEETING}thanks/<int:pk>/"

urlpatterns = [
    path(ROSTER, interpreter.InterpreterList.as_view(), name="interpreter_list"),
    path(f"{ROSTER}add/", interpreter.InterpreterCreate.as_view(), name="interpreter_create"),
    path(ONE, interpreter.InterpreterDetail.as_view(), name="interpreter_detail"),
    path(f"{ONE}edit/", interpreter.InterpreterUpdate.as_view(), name="interpreter_update"),
    path(f"{ONE}history/", interpreter.InterpreterHistory.as_view(), name="interpreter_history"),
    path(f"{MEETING}logistics/", logistics.MeetingLogistics.as_view(), name="meeting_logistics"),
    path(f"{MEETING}logistics/tasks/", logistics.ProvisionPlan.as_view(), name="provision_plan"),
    path(f"{MEETING}logistics/caterer/", logistics.CatererSheet.as_view(), name="provision_print"),
    path(
        f"{MEETING}logistics/add/<slug:kind>/",
        logistics.ProvisionCreate.as_view(),
        name="provision_create",
    ),
    path(f"{PROVISION}edit/", logistics.ProvisionUpdate.as_view(), name="provision_update"),
    path(f"{PROVISION}confirm/", logistics.ProvisionConfirm.as_view(), name="provision_confirm"),
    path(f"{PROVISION}delete/", logistics.ProvisionDelete.as_view(), name="provision_delete"),
    path(f"{MEETING}bookings/add/", booking.BookingCreate.as_view(), name="booking_create"),
    path(f"{BOOKING}edit/", booking.BookingUpdate.as_view(), name="booking_update"),
    path(f"{BOOKING}confirm/", booking.BookingConfirm.as_view(), name="booking_confirm"),
    path(f"{BOOKING}delete/", booking.BookingDelete.as_view(), name="booking_delete"),
    path(f"{MEETING}thanks/add/", logistics.ThankYouCreate.as_view(), name="thankyou_create"),
    path(f"{THANKS}edit/", logistics.ThankYouUpdate.as_view(), name="thankyou_update"),
    path(f"{THANKS}delete/", logistics.ThankYouDelete.as_view(), name="thankyou_delete"),
]
