"""Addresses of results."""

from django.urls import path

from bic.surveys.views import results

ONE = "<slug:program>/surveys/<int:pk>/results/"

urlpatterns = [
    path(ONE, results.SurveyResults.as_view(), name="survey_results"),
    path(f"{ONE}crossed/", results.SurveyCrosstab.as_view(), name="survey_results_crosstab"),
]
