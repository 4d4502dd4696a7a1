"""Addresses of imports: of the program's targets, and of those inside a community."""

from django.urls import URLPattern, URLResolver, include, path

from bic.imports import views

app_name = "imports"
one_run: list[URLPattern | URLResolver] = [
    path("columns/", views.Columns.as_view(), name="columns"),
    path("preview/", views.Preview.as_view(), name="preview"),
    path("bad-rows.csv", views.BadRows.as_view(), name="bad_rows"),
    path("replace/", views.Replace.as_view(), name="replace"),
    path("take-back/", views.TakeBack.as_view(), name="take_back"),
    path("apply/", views.Apply.as_view(), name="apply"),
    path("discard/", views.Discard.as_view(), name="discard"),
]
pages: list[URLPattern | URLResolver] = [
    path("", views.Upload.as_view(), name="upload"),
    path("<int:pk>/", include(one_run)),
]
urlpatterns = [
    path("<slug:program>/imports/<str:target>/", include(pages)),
    path("<slug:program>/communities/<slug:community>/imports/<str:target>/", include(pages)),
]
