"""Every address: the product's own, then each program's rooms under its slug."""

from django.urls import include, path

from bic.health import healthz, readyz
from bic.people.views.own import set_language

urlpatterns = [
    path("healthz", healthz, name="healthz"),
    path("readyz", readyz, name="readyz"),
    path("language/", set_language, name="set_language"),
    path("accounts/", include("allauth.urls")),
    path("", include("bic.people.urls")),
    path("", include("communities.urls")),
    path("", include("bic.blueprint.urls")),
]
