"""Addresses of exports of long lists."""

from django.urls import path

from bic.reports import export_views as views

app_name = "exports"
urlpatterns = [
    path("<slug:program>/exports/", views.ExportCreate.as_view(), name="create"),
    path("<slug:program>/exports/<int:pk>/", views.ExportDetail.as_view(), name="detail"),
    path("<slug:program>/exports/<int:pk>/file/", views.ExportProgress.as_view(), name="file"),
    path(
        "<slug:program>/exports/<int:pk>/download/", views.ExportDownload.as_view(), name="download"
    ),
    path("<slug:program>/exports/<int:pk>/retry/", views.ExportRetry.as_view(), name="retry"),
]
