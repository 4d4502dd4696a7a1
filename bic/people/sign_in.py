"""Addresses of sign-in and account pages: those of allauth that we use, each with a name."""

from django.urls import include, path

from bic.people.views.single_sign_on import SingleSignOn

urlpatterns = [
    path("", include("allauth.account.urls")),
    path("2fa/", include("allauth.mfa.urls")),
    path("3rdparty/", include("allauth.socialaccount.urls")),
    path("oidc/<str:provider_id>/login/", SingleSignOn.as_view(), name="openid_connect_login"),
    path("", include("allauth.socialaccount.providers.openid_connect.urls")),
    path("sessions/", include("allauth.usersessions.urls")),
]
