"""Addresses of the codebook, and of what its codes say."""

from django.urls import path

from research.views import analysis, codebook

STUDIES = "<slug:program>/communities/<slug:community>/studies/"
CODES = f"{STUDIES}codebook/"
ONE = f"{CODES}<int:pk>/"
ANALYSIS = f"{STUDIES}analysis/"
RECOMMENDATION = f"{ANALYSIS}recommendations/<int:pk>/"

urlpatterns = [
    path(CODES, codebook.CodeList.as_view(), name="code_list"),
    path(f"{CODES}add/", codebook.CodeCreate.as_view(), name="code_create"),
    path(ONE, codebook.CodeDetail.as_view(), name="code_detail"),
    path(f"{ONE}edit/", codebook.CodeUpdate.as_view(), name="code_update"),
    path(f"{ONE}history/", codebook.CodeHistory.as_view(), name="code_history"),
    path(f"{ONE}merge/", codebook.CodeMerge.as_view(), name="code_merge"),
    path(f"{ONE}split/", codebook.CodeSplit.as_view(), name="code_split"),
    path(ANALYSIS, analysis.Analysis.as_view(), name="analysis"),
    path(
        f"{ANALYSIS}recommendations/add/",
        analysis.RecommendationCreate.as_view(),
        name="recommendation_create",
    ),
    path(
        f"{RECOMMENDATION}edit/",
        analysis.RecommendationUpdate.as_view(),
        name="recommendation_update",
    ),
    path(
        f"{RECOMMENDATION}delete/",
        analysis.RecommendationDelete.as_view(),
        name="recommendation_delete",
    ),
]
