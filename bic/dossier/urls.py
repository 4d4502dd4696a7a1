"""Addresses of dossiers and archives."""

from django.urls import path

from bic.dossier import views

app_name = "dossier"
COMMUNITY = "<slug:program>/communities/<slug:community>/dossier/"
urlpatterns = [
    path(COMMUNITY, views.DossierPage.as_view(), name="community"),
    path(f"{COMMUNITY}new/", views.DossierCreate.as_view(), name="create"),
    path("<slug:program>/archive/", views.WholePage.as_view(), name="whole"),
    path("<slug:program>/archive/new/", views.WholeCreate.as_view(), name="create_whole"),
    path("<slug:program>/archive/<int:pk>/", views.ParcelDetail.as_view(), name="detail"),
    path("<slug:program>/archive/<int:pk>/file/", views.ParcelProgress.as_view(), name="file"),
    path(
        "<slug:program>/archive/<int:pk>/download/", views.ParcelDownload.as_view(), name="download"
    ),
    path("<slug:program>/archive/<int:pk>/retry/", views.ParcelRetry.as_view(), name="retry"),
]
