"""Addresses of the pages about all tasks of a plan, and about those of one person."""

from django.urls import path

from implementation.views import my_tasks, task_change, tasks, workload

TASKS = "<slug:program>/communities/<slug:community>/plan/tasks/"

urlpatterns = [
    path("<slug:program>/my-tasks/", my_tasks.MyTasks.as_view(), name="task_mine"),
    path(TASKS, tasks.TaskList.as_view(), name="task_list"),
    path(f"{TASKS}board/", tasks.TaskBoard.as_view(), name="task_board"),
    path(f"{TASKS}timeline/", tasks.TaskTimeline.as_view(), name="task_timeline"),
    path(f"{TASKS}people/", workload.TaskPeople.as_view(), name="task_people"),
    path(
        f"{TASKS}organizations/", workload.TaskOrganizations.as_view(), name="task_organizations"
    ),
    path(f"{TASKS}change/", task_change.TaskChange.as_view(), name="task_change"),
]  # fmt: skip
