"""Addresses of saved filters."""

from django.urls import path

from implementation.views import savedfilter

FILTERS = "<slug:program>/communities/<slug:community>/plan/filters/"

urlpatterns = [
    path(FILTERS, savedfilter.SavedFilterList.as_view(), name="savedfilter_list"),
    path(f"{FILTERS}add/", savedfilter.SavedFilterCreate.as_view(), name="savedfilter_create"),
    path(
        f"{FILTERS}<int:pk>/edit/", savedfilter.SavedFilterUpdate.as_view(),
        name="savedfilter_update",
    ),
    path(
        f"{FILTERS}<int:pk>/delete/", savedfilter.SavedFilterDelete.as_view(),
        name="savedfilter_delete",
    ),
]  # fmt: skip
