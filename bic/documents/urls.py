"""Addresses of a community's documents."""

from django.urls import URLPattern, URLResolver, include, path

from bic.documents import downloads, views

app_name = "documents"
one_document: list[URLPattern] = [
    path("", views.DocumentDetail.as_view(), name="detail"),
    path("edit/", views.DocumentUpdate.as_view(), name="update"),
    path("history/", views.DocumentHistory.as_view(), name="history"),
    path("withdraw/", views.DocumentWithdraw.as_view(), name="withdraw"),
    path("bring-back/", views.DocumentBringBack.as_view(), name="bring_back"),
    path("versions/add/", views.VersionCreate.as_view(), name="version_create"),
    path("versions/<int:number>/file", downloads.Download.as_view(), name="download"),
    path("versions/<int:number>/restore/", views.VersionRestore.as_view(), name="restore"),
]
documents: list[URLPattern | URLResolver] = [
    path("", views.DocumentList.as_view(), name="list"),
    path("add/", views.DocumentCreate.as_view(), name="create"),
    path("<int:pk>/", include(one_document)),
]
urlpatterns = [
    path("<slug:program>/communities/<slug:community>/documents/", include(documents)),
]
