"""Addresses of background research."""

from django.urls import path

from research import views

app_name = "research"
urlpatterns = [
    path("<slug:program>/census/", views.CensusFiles.as_view(), name="census"),
    path("<slug:program>/census/load/", views.CensusFileLoad.as_view(), name="load"),
    path("<slug:program>/census/<int:pk>/", views.CensusFileDetail.as_view(), name="file"),
    path("<slug:program>/census/<int:pk>/history/", views.CensusHistory.as_view(), name="history"),
    path("<slug:program>/census/<int:pk>/remove/", views.CensusFileRemove.as_view(), name="remove"),
    path(
        "<slug:program>/communities/<slug:community>/profile/",
        views.Profile.as_view(),
        name="profile",
    ),
]
