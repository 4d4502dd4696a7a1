"""Addresses of promises as tasks."""

from django.urls import path

from implementation.views import promise

ALL = "<slug:program>/communities/<slug:community>/plan/promises/"

urlpatterns = [
    path(ALL, promise.TaskpromiseList.as_view(), name="taskpromise_list"),
    path(
        f"{ALL}obligations/<int:pk>/",
        promise.TaskpromiseObligation.as_view(),
        name="taskpromise_obligation",
    ),
    path(f"{ALL}pledges/<int:pk>/", promise.TaskpromisePledge.as_view(), name="taskpromise_pledge"),
]
