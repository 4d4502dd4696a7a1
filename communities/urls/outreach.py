"""Addresses of the log and of next steps."""

from django.urls import path

from communities.views import outreach as views

LOG, STEPS = "<slug:program>/interactions/", "<slug:program>/next-steps/"

urlpatterns = [
    path(LOG, views.InteractionList.as_view(), name="interaction_list"),
    path(f"{LOG}add/", views.InteractionCreate.as_view(), name="interaction_create"),
    path(f"{LOG}<int:pk>/edit/", views.InteractionUpdate.as_view(), name="interaction_update"),
    path(f"{LOG}<int:pk>/history/", views.InteractionHistory.as_view(), name="interaction_history"),
    path(f"{LOG}<int:pk>/delete/", views.InteractionDelete.as_view(), name="interaction_delete"),
    path(f"{LOG}<int:pk>/next-step/", views.FollowUpCreate.as_view(), name="followup_create"),
    path(STEPS, views.FollowUpList.as_view(), name="followup_list"),
    path(f"{STEPS}<int:pk>/edit/", views.FollowUpUpdate.as_view(), name="followup_update"),
    path(f"{STEPS}<int:pk>/done/", views.FollowUpComplete.as_view(), name="followup_complete"),
]
