"""Addresses of results over the waves."""

from django.urls import include, path

from evaluations.views import comparison

comparison_urls = [
    path("", comparison.ComparisonList.as_view(), name="comparison_list"),
    path("<int:pk>/", comparison.ComparisonDetail.as_view(), name="comparison_detail"),
    path("indicators/file/", comparison.IndicatorsExport.as_view(), name="indicator_export"),
    path("<int:pk>/file/", comparison.ComparisonExport.as_view(), name="comparison_export"),
    path("<int:pk>/people/", comparison.ComparisonDesign.as_view(), name="comparison_design"),
]
urlpatterns = [
    path(
        "<slug:program>/communities/<slug:community>/evaluation-results/",
        include(comparison_urls),
    ),
]
