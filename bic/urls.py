"""Every address: the product's own, then each program's rooms under its slug."""

from django.conf import settings
from django.urls import include, path

from bic.health import healthz, readyz
from bic.people.views.own import set_language

urlpatterns = [
    path("healthz", healthz, name="healthz"),
    path("readyz", readyz, name="readyz"),
    path("language/", set_language, name="set_language"),
    path("accounts/", include("bic.people.sign_in")),
    # First what is open to very many at once: Django tries addresses in turn.
    path("", include("bic.surveys.urls")),
    path("", include("bic.api.urls")),
    path("", include("bic.people.urls")),
    path("", include("planning.urls")),
    path("", include("communities.urls")),
    path("", include("research.urls")),
    path("", include("meetings.urls")),
    path("", include("evaluations.urls")),
    path("", include("implementation.urls")),
    path("", include("bic.documents.urls")),
    path("", include("bic.imports.urls")),
    path("", include("bic.notices.urls")),
    path("", include("bic.reports.urls")),
    path("", include("bic.reports.export_urls")),
    path("", include("bic.dossier.urls")),
    path("", include("bic.search.urls")),
    path("", include("bic.blueprint.urls")),
]
if settings.DEBUG:
    urlpatterns.insert(0, path("", include("bic.ui.urls")))

handler400 = "bic.ui.errors.bad_request"
handler403 = "bic.ui.errors.forbidden"
handler404 = "bic.ui.errors.not_found"
handler500 = "bic.api.problems.server_error"
