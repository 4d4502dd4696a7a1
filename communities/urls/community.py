"""Addresses of communities; the overview of one is `blueprint:workspace`."""

from django.urls import path

from communities.views import community as views

urlpatterns = [
    path("<slug:program>/communities/", views.CommunityList.as_view(), name="list"),
    path("<slug:program>/communities/add/", views.CommunityCreate.as_view(), name="create"),
    path("<slug:program>/communities/counties/", views.Counties.as_view(), name="counties"),
    path(
        "<slug:program>/communities/<slug:community>/edit/",
        views.CommunityUpdate.as_view(),
        name="update",
    ),
    path(
        "<slug:program>/communities/<slug:community>/status/",
        views.CommunityStatus.as_view(),
        name="status",
    ),
    path(
        "<slug:program>/communities/<slug:community>/history/",
        views.CommunityHistory.as_view(),
        name="history",
    ),
]
