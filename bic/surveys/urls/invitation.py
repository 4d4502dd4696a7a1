"""The address by which invitations to surveys stop."""

from django.urls import path

from bic.surveys.views.invitation import InvitationStop

urlpatterns = [
    path("l/survey-mail/<str:token>/", InvitationStop.as_view(), name="invitation_stop"),
]
