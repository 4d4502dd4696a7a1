"""Every address: the product's own, then each program's rooms under its slug."""

from django.urls import include, path

urlpatterns = [
    path("accounts/", include("allauth.urls")),
    path("", include("bic.people.urls")),
]
