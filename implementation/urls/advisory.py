"""Addresses of what advisory committees follow."""

from django.urls import path

from implementation.views import advisory

ALL = "<slug:program>/communities/<slug:community>/plan/committees/"

urlpatterns = [
    path(ALL, advisory.FollowedtopicList.as_view(), name="followedtopic_list"),
    path(
        f"{ALL}<int:pk>/topics/",
        advisory.FollowedtopicUpdate.as_view(),
        name="followedtopic_update",
    ),
]
