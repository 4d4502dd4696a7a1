"""Addresses for respondents."""

from django.urls import path

from bic.surveys.views import answering, public

BASE = "open/<slug:program>/surveys/<slug:survey>/"

urlpatterns = [
    path(BASE, public.SurveyFront.as_view(), name="survey_front"),
    path(f"{BASE}q/<str:key>/", answering.SurveyPage.as_view(), name="survey_page"),
    path(f"{BASE}send/", answering.SurveySend.as_view(), name="survey_send"),
    path(f"{BASE}thanks/", public.SurveyThanks.as_view(), name="survey_thanks"),
    path(f"{BASE}erase/", public.SurveyErase.as_view(), name="survey_erase"),
]
