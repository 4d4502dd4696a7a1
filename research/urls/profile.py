"""Address of the profile."""

from django.urls import path

from research.views import profile as views

urlpatterns = [
    path(
        "<slug:program>/communities/<slug:community>/profile/",
        views.Profile.as_view(),
        name="profile",
    ),
]
