"""Addresses of tasks of the plan."""

from django.urls import path

from implementation.views import task

ONE = "<slug:program>/communities/<slug:community>/plan/tasks/<int:pk>/"

urlpatterns = [
    path(ONE, task.TaskDetail.as_view(), name="task_detail"),
    path(f"{ONE}edit/", task.TaskUpdate.as_view(), name="task_update"),
    path(f"{ONE}status/", task.TaskStatus.as_view(), name="task_status"),
    path(f"{ONE}history/", task.TaskHistory.as_view(), name="task_history"),
    path(f"{ONE}delete/", task.TaskDelete.as_view(), name="task_delete"),
    path(f"{ONE}move/<slug:way>/", task.TaskMove.as_view(), name="task_move"),
    path(f"{ONE}waits/add/", task.TasklinkCreate.as_view(), name="tasklink_create"),
    path(f"{ONE}waits/<int:needs>/delete/", task.TasklinkDelete.as_view(), name="tasklink_delete"),
]
