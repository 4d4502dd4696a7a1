"""Addresses of series of meetings."""

from django.urls import path

from meetings.views import series

SERIES = "<slug:program>/communities/<slug:community>/meetings/series/"
ONE = f"{SERIES}<int:pk>/"

urlpatterns = [
    path(SERIES, series.SeriesList.as_view(), name="series_list"),
    path(f"{SERIES}add/", series.SeriesCreate.as_view(), name="series_create"),
    path(ONE, series.SeriesDetail.as_view(), name="series_detail"),
    path(f"{ONE}edit/", series.SeriesUpdate.as_view(), name="series_update"),
    path(f"{ONE}history/", series.SeriesHistory.as_view(), name="series_history"),
]
