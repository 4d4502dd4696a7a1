"""Addresses of single sign-on, where a provider is configured."""

from django.urls import include, path

from bic.people.views.single_sign_on import SingleSignOn

urlpatterns = [
    path("oidc/<str:provider_id>/login/", SingleSignOn.as_view(), name="openid_connect_login"),
    path("", include("allauth.socialaccount.providers.openid_connect.urls")),
]
