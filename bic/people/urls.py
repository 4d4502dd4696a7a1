"""Addresses of people pages."""

from django.urls import path

from bic.people.views import confirmations, invitations, memberships, own

app_name = "people"
urlpatterns = [
    path("", own.home, name="home"),
    path("me/", own.Profile.as_view(), name="profile"),
    path("invitations/<str:token>/", invitations.InvitationPage.as_view(), name="invitation"),
    path(
        "open/<slug:program>/confirm/<str:token>/",
        confirmations.ConfirmPage.as_view(),
        name="confirm",
    ),
    path("<slug:program>/second-step/", own.SecondStep.as_view(), name="second_step"),
    path("<slug:program>/settings/", own.ProgramSettings.as_view(), name="program_settings"),
    path("<slug:program>/people/", memberships.PeopleList.as_view(), name="list"),
    path("<slug:program>/people/invite/", invitations.InvitationCreate.as_view(), name="invite"),
    path(
        "<slug:program>/people/invitations/<int:pk>/resend/",
        invitations.InvitationResend.as_view(),
        name="resend",
    ),
    path(
        "<slug:program>/people/invitations/<int:pk>/retract/",
        invitations.InvitationRetract.as_view(),
        name="retract",
    ),
    path(
        "<slug:program>/people/invitations/<int:pk>/history/",
        invitations.InvitationHistory.as_view(),
        name="invitation_history",
    ),
    path("<slug:program>/people/<int:pk>/", memberships.MembershipDetail.as_view(), name="rights"),
    path(
        "<slug:program>/people/<int:pk>/history/",
        memberships.MembershipHistory.as_view(),
        name="history",
    ),
    path(
        "<slug:program>/people/<int:pk>/edit/",
        memberships.MembershipUpdate.as_view(),
        name="edit",
    ),
    path("<slug:program>/people/<int:pk>/end/", memberships.MembershipEnd.as_view(), name="end"),
    path(
        "<slug:program>/communities/<slug:community>/people/",
        memberships.CommunityPeople.as_view(),
        name="community",
    ),
]
