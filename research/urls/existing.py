"""Addresses of existing data."""

from django.urls import path

from research.views import existing as views

EXISTING = "<slug:program>/communities/<slug:community>/existing-data/"
ONE = f"{EXISTING}<int:pk>/"

urlpatterns = [
    path(EXISTING, views.ExistingList.as_view(), name="existing_list"),
    path(f"{EXISTING}add/", views.ExistingCreate.as_view(), name="existing_create"),
    path(ONE, views.ExistingDetail.as_view(), name="existing_detail"),
    path(f"{ONE}edit/", views.ExistingUpdate.as_view(), name="existing_update"),
    path(f"{ONE}history/", views.ExistingHistory.as_view(), name="existing_history"),
    path(f"{ONE}delete/", views.ExistingDelete.as_view(), name="existing_delete"),
]
