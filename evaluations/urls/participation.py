"""The address of who took part."""

from django.urls import path

from evaluations.views.participation import ParticipationDetail

urlpatterns = [
    path(
        "<slug:program>/communities/<slug:community>/participation/",
        ParticipationDetail.as_view(),
        name="participation_detail",
    ),
]
