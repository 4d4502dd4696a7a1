"""Addresses of local counts."""

from django.urls import path

from research.views import localcount as views

COUNTS = "<slug:program>/communities/<slug:community>/local-counts/"
ONE = f"{COUNTS}<int:pk>/"

urlpatterns = [
    path(COUNTS, views.LocalCountList.as_view(), name="localcount_list"),
    path(f"{COUNTS}add/", views.LocalCountCreate.as_view(), name="localcount_create"),
    path(ONE, views.LocalCountDetail.as_view(), name="localcount_detail"),
    path(f"{ONE}edit/", views.LocalCountUpdate.as_view(), name="localcount_update"),
    path(f"{ONE}history/", views.LocalCountHistory.as_view(), name="localcount_history"),
    path(f"{ONE}delete/", views.LocalCountDelete.as_view(), name="localcount_delete"),
]
