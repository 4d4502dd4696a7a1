"""The addresses of the search."""

from django.urls import path

from bic.search import views

app_name = "search"
urlpatterns = [
    path("<slug:program>/search/", views.Results.as_view(), name="results"),
    path(
        "<slug:program>/search/<slug:kind>/<int:pk>/",
        views.Concerning.as_view(),
        name="concerning",
    ),
]
