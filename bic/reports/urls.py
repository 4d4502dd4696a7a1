"""Addresses of progress reports."""

from django.urls import include, path

from bic.reports import printout_views, published_views, views

app_name = "reports"
community_urls = [
    path("", views.ReportList.as_view(), name="list"),
    path("new/", views.ReportCreate.as_view(), name="create"),
    path("<int:pk>/", published_views.ReportDetail.as_view(), name="detail"),
    path("<int:pk>/edit/", views.ReportEdit.as_view(), name="edit"),
    path("<int:pk>/settings/", views.ReportSettings.as_view(), name="settings"),
    path("<int:pk>/parts/<int:part>/", views.NarrativeWrite.as_view(), name="narrative"),
    path("<int:pk>/parts/<int:part>/autosave/", views.NarrativeAutosave.as_view(), name="autosave"),
    path("<int:pk>/preview/", views.ReportPreview.as_view(), name="preview"),
    path("<int:pk>/read/", published_views.ReportRead.as_view(), name="read"),
    path("<int:pk>/changes/", published_views.ReportChanges.as_view(), name="changes"),
    path("<int:pk>/publish/", views.ReportPublish.as_view(), name="publish"),
    path("<int:pk>/discard/", views.ReportDiscard.as_view(), name="discard"),
    path("<int:pk>/correct/", published_views.ReportCorrect.as_view(), name="correct"),
    path("<int:pk>/history/", views.ReportHistory.as_view(), name="history"),
    path("<int:pk>/file/", published_views.FileProgress.as_view(), name="file"),
    path("<int:pk>/download/", published_views.ReportDownload.as_view(), name="download"),
    path("<int:pk>/retry/", published_views.ReportRetry.as_view(), name="retry"),
]
printout_urls = [
    path("", printout_views.PrintoutDetail.as_view(), name="printout"),
    path("file/", printout_views.PrintoutProgress.as_view(), name="printout_file"),
    path("download/", printout_views.PrintoutDownload.as_view(), name="printout_download"),
    path("retry/", printout_views.PrintoutRetry.as_view(), name="printout_retry"),
]
urlpatterns = [
    path("<slug:program>/printouts/<int:pk>/", include(printout_urls)),
    path("<slug:program>/reports/", views.Overview.as_view(), name="overview"),
    path("<slug:program>/communities/<slug:community>/reports/", include(community_urls)),
]
