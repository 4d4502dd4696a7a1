"""Addresses of Census files."""

from django.urls import path

from research.views import census as views
from research.views import censusload as loads

urlpatterns = [
    path("<slug:program>/census/", views.CensusFiles.as_view(), name="census_list"),
    path("<slug:program>/census/load/", views.CensusFileLoad.as_view(), name="census_load"),
    path("<slug:program>/census/fetch/", loads.CensusFetch.as_view(), name="census_fetch"),
    path("<slug:program>/census/key/", loads.CensusKeyChange.as_view(), name="census_key"),
    path(
        "<slug:program>/census/key/delete/",
        loads.CensusKeyDelete.as_view(),
        name="census_key_delete",
    ),
    path(
        "<slug:program>/census/pending/<int:pk>/",
        loads.CensusPending.as_view(),
        name="census_pending",
    ),
    path(
        "<slug:program>/census/pending/<int:pk>/apply/",
        loads.CensusPendingApply.as_view(),
        name="census_pending_apply",
    ),
    path(
        "<slug:program>/census/pending/<int:pk>/discard/",
        loads.CensusPendingDiscard.as_view(),
        name="census_pending_discard",
    ),
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
