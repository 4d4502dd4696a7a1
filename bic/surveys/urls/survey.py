"""Addresses of surveys, and of what is done with one as a whole."""

from django.urls import path

from bic.surveys.views import acts, survey

SURVEYS = "<slug:program>/surveys/"
ONE = f"{SURVEYS}<int:pk>/"

urlpatterns = [
    path(SURVEYS, survey.SurveyList.as_view(), name="survey_list"),
    path(
        "<slug:program>/communities/<slug:community>/surveys/",
        survey.SurveyOfCommunity.as_view(),
        name="survey_community",
    ),
    path(f"{SURVEYS}add/", survey.SurveyCreate.as_view(), name="survey_create"),
    path(ONE, survey.SurveyDetail.as_view(), name="survey_detail"),
    path(f"{ONE}edit/", survey.SurveyUpdate.as_view(), name="survey_update"),
    path(f"{ONE}history/", survey.SurveyHistory.as_view(), name="survey_history"),
    path(f"{ONE}delete/", survey.SurveyDelete.as_view(), name="survey_delete"),
    path(f"{ONE}publish/", acts.SurveyPublish.as_view(), name="survey_publish"),
    path(f"{ONE}open/", acts.SurveyOpen.as_view(), name="survey_open"),
    path(f"{ONE}close/", acts.SurveyClose.as_view(), name="survey_close"),
    path(f"{ONE}next-version/", acts.SurveyNextVersion.as_view(), name="survey_next_version"),
    path(f"{ONE}next-wave/", acts.SurveyNextWave.as_view(), name="survey_next_wave"),
]
