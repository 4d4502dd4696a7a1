"""Addresses of the timeline."""

from django.urls import path

from planning.views import timeline as views
from planning.views import timeline_print

PLACE = "<slug:program>/planning/timeline/"
urlpatterns = [
    path(PLACE, views.Timeline.as_view(), name="timeline"),
    path(f"{PLACE}all/", views.MilestoneList.as_view(), name="timeline_list"),
    path(f"{PLACE}print/", timeline_print.TimelinePrint.as_view(), name="timeline_print"),
    path(f"{PLACE}start/", views.TimelineStart.as_view(), name="timeline_start"),
    path(f"{PLACE}add/", views.MilestoneCreate.as_view(), name="timeline_create"),
    path(f"{PLACE}<int:pk>/edit/", views.MilestoneUpdate.as_view(), name="timeline_update"),
    path(f"{PLACE}<int:pk>/remove/", views.MilestoneDelete.as_view(), name="timeline_delete"),
    path(f"{PLACE}<int:pk>/slip/", views.MilestoneSlip.as_view(), name="timeline_slip"),
    path(f"{PLACE}<int:pk>/history/", views.MilestoneHistory.as_view(), name="timeline_history"),
    path(
        "<slug:program>/communities/<slug:community>/timeline/",
        views.CommunityTimeline.as_view(),
        name="timeline_community",
    ),
    path(
        "<slug:program>/communities/<slug:community>/timeline/print/",
        timeline_print.CommunityTimelinePrint.as_view(),
        name="timeline_community_print",
    ),
]
