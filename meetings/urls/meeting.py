"""Addresses of meetings and of what hangs onto them."""

from django.urls import path

from meetings.views import (
    agenda,
    calendar,
    cost,
    material,
    meeting,
    meeting_acts,
    note,
    photo,
    task,
)

MEETINGS = "<slug:program>/communities/<slug:community>/meetings/"
ONE = f"{MEETINGS}<int:pk>/"
ITEM = f"{ONE}agenda/<int:item>/"
NOTE = f"{ONE}notes/<int:note>/"
PHOTO = f"{ONE}photos/<int:photo>/"
COST = f"{ONE}costs/<int:cost>/"

urlpatterns = [
    path(MEETINGS, meeting.MeetingList.as_view(), name="meeting_list"),
    path(f"{MEETINGS}calendar/", calendar.MeetingCalendar.as_view(), name="meeting_calendar"),
    path(f"{MEETINGS}add/", meeting.MeetingCreate.as_view(), name="meeting_create"),
    path(ONE, meeting.MeetingDetail.as_view(), name="meeting_detail"),
    path(f"{ONE}edit/", meeting.MeetingUpdate.as_view(), name="meeting_update"),
    path(f"{ONE}history/", meeting.MeetingHistory.as_view(), name="meeting_history"),
    path(f"{ONE}delete/", meeting.MeetingDelete.as_view(), name="meeting_delete"),
    path(f"{ONE}copy/", meeting.MeetingCopy.as_view(), name="meeting_copy"),
    path(f"{ONE}announce/", meeting_acts.MeetingAnnounce.as_view(), name="meeting_announce"),
    path(f"{ONE}cancel/", meeting_acts.MeetingCancel.as_view(), name="meeting_cancel"),
    path(f"{ONE}held/", meeting_acts.MeetingHeld.as_view(), name="meeting_held"),
    path(f"{ONE}close/", meeting_acts.MeetingClose.as_view(), name="meeting_close"),
    path(f"{ONE}print/", meeting_acts.MeetingPrint.as_view(), name="meeting_print"),
    path(f"{ONE}law/", meeting_acts.MeetingFormality.as_view(), name="meeting_formality"),
    path(f"{ONE}after/", meeting_acts.MeetingAfterwards.as_view(), name="meeting_afterwards"),
    path(f"{ONE}agenda/", agenda.MeetingAgenda.as_view(), name="meeting_agenda"),
    path(f"{ONE}agenda/add/", agenda.ItemCreate.as_view(), name="agenda_create"),
    path(f"{ITEM}edit/", agenda.ItemUpdate.as_view(), name="agenda_update"),
    path(f"{ITEM}move/<slug:way>/", agenda.ItemMove.as_view(), name="agenda_move"),
    path(f"{ITEM}remove/", agenda.ItemRemove.as_view(), name="agenda_remove"),
    path(f"{ITEM}begin/", agenda.ItemBegin.as_view(), name="agenda_begin"),
    path(f"{ONE}notes/add/", note.NoteCreate.as_view(), name="note_create"),
    path(f"{NOTE}edit/", note.NoteUpdate.as_view(), name="note_update"),
    path(f"{NOTE}remove/", note.NoteRemove.as_view(), name="note_remove"),
    path(f"{ONE}tasks/add/", task.MeetingTaskCreate.as_view(), name="meeting_task_create"),
    path(f"{ONE}materials/", material.MeetingMaterials.as_view(), name="meeting_materials"),
    path(f"{ONE}materials/add/", material.MaterialCreate.as_view(), name="material_create"),
    path(
        f"{ONE}materials/<int:material>/remove/",
        material.MaterialRemove.as_view(),
        name="material_remove",
    ),
    path(f"{ONE}photos/", photo.MeetingPhotos.as_view(), name="meeting_photos"),
    path(f"{ONE}photos/add/", photo.PhotoCreate.as_view(), name="photo_create"),
    path(f"{PHOTO}edit/", photo.PhotoUpdate.as_view(), name="photo_update"),
    path(f"{PHOTO}erase/", photo.PhotoErase.as_view(), name="photo_erase"),
    path(f"{PHOTO}file/", photo.PhotoFile.as_view(), name="photo_file"),
    path(f"{ONE}costs/", cost.MeetingCosts.as_view(), name="meeting_costs"),
    path(f"{ONE}costs/add/", cost.CostCreate.as_view(), name="cost_create"),
    path(f"{COST}edit/", cost.CostUpdate.as_view(), name="cost_update"),
    path(f"{COST}paid/", cost.CostSpend.as_view(), name="cost_spend"),
    path(f"{COST}remove/", cost.CostRemove.as_view(), name="cost_remove"),
]
