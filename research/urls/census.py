"""Addresses of Census files."""

from django.urls import path

from research.views import census as views

urlpatterns = [
    path("<slug:program>/census/", views.CensusFiles.as_view(), name="census_list"),
    path("<slug:program>/census/load/", views.CensusFileLoad.as_view(), name="census_load"),
    path("<slug:program>/census/<int:pk>/", views.CensusFileDetail.as_view(), name="census_detail"),
    path(
        "<slug:program>/census/<int:pk>/history/",
        views.CensusHistory.as_view(),
        name="census_history",
    ),
    path(
        "<slug:program>/census/<int:pk>/remove/",
        views.CensusFileRemove.as_view(),
        name="census_delete",
    ),
]
