"""Addresses of tasks."""

from django.urls import path

from meetings.views import task

TASKS = "<slug:program>/communities/<slug:community>/tasks/"
ONE = f"{TASKS}<int:pk>/"

urlpatterns = [
    path(TASKS, task.TaskList.as_view(), name="task_list"),
    path(f"{TASKS}add/", task.TaskCreate.as_view(), name="task_create"),
    path(ONE, task.TaskDetail.as_view(), name="task_detail"),
    path(f"{ONE}edit/", task.TaskUpdate.as_view(), name="task_update"),
    path(f"{ONE}history/", task.TaskHistory.as_view(), name="task_history"),
    path(f"{ONE}delete/", task.TaskDelete.as_view(), name="task_delete"),
    path(f"{ONE}done/", task.TaskComplete.as_view(), name="task_complete"),
]
