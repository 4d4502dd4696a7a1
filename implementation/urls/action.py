"""Addresses of actions."""

from django.urls import path

from implementation.views import action, outline, task

ACTIONS = "<slug:program>/communities/<slug:community>/plan/actions/"
OBJECTIVE = "<slug:program>/communities/<slug:community>/plan/objectives/<int:pk>/"
ONE = f"{ACTIONS}<int:pk>/"

urlpatterns = [
    path(f"{OBJECTIVE}actions/add/", action.ActionCreate.as_view(), name="action_create"),
    path(ONE, action.ActionDetail.as_view(), name="action_detail"),
    path(f"{ONE}edit/", action.ActionUpdate.as_view(), name="action_update"),
    path(f"{ONE}status/", action.ActionStatus.as_view(), name="action_status"),
    path(f"{ONE}history/", action.ActionHistory.as_view(), name="action_history"),
    path(f"{ONE}delete/", outline.ActionDelete.as_view(), name="action_delete"),
    path(f"{ONE}move/<slug:way>/", outline.ActionMove.as_view(), name="action_move"),
    path(f"{ONE}tasks/add/", task.TaskCreate.as_view(), name="task_create"),
]
