"""Addresses of the outlines of towns."""

from django.urls import path

from research.views import outline as views

PLACE = "<slug:program>/census/outlines/"

urlpatterns = [
    path(PLACE, views.OutlineList.as_view(), name="outline_list"),
    path(f"{PLACE}load/", views.OutlineCreate.as_view(), name="outline_create"),
    path(f"{PLACE}<int:pk>/history/", views.OutlineHistory.as_view(), name="outline_history"),
    path(f"{PLACE}<int:pk>/delete/", views.OutlineDelete.as_view(), name="outline_delete"),
]
