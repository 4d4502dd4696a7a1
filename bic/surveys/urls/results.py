"""Addresses of results, and of the answers behind them."""

from django.urls import path

from bic.surveys.views import answers, results, texts, waves

ONE = "<slug:program>/surveys/<int:pk>/results/"
ANSWERS = "<slug:program>/surveys/<int:pk>/answers/"
TEXTS = "<slug:program>/surveys/<int:pk>/texts/<str:key>/"

urlpatterns = [
    path(ONE, results.SurveyResults.as_view(), name="survey_results"),
    path(f"{ONE}crossed/", results.SurveyCrosstab.as_view(), name="survey_results_crosstab"),
    path(f"{ONE}file/", results.SurveyExport.as_view(), name="survey_results_export"),
    path(f"{ONE}waves/", waves.SurveyWaves.as_view(), name="survey_results_waves"),
    path(ANSWERS, answers.SurveyAnswers.as_view(), name="survey_answers"),
    path(f"{ANSWERS}<int:response>/", answers.SurveyAnswer.as_view(), name="survey_answer"),
    path(
        f"{ANSWERS}file/<slug:form>/",
        answers.SurveyAnswersExport.as_view(),
        name="survey_answers_export",
    ),
    path(TEXTS, texts.SurveyTexts.as_view(), name="survey_texts"),
    path(f"{TEXTS}codes/add/", texts.CodeAdd.as_view(), name="survey_texts_code"),
    path(f"{TEXTS}<int:response>/quote/", texts.QuoteAdd.as_view(), name="survey_texts_quote"),
    path(
        f"{TEXTS}quotes/<int:quote>/approve/",
        texts.QuoteApprove.as_view(),
        name="survey_texts_approve",
    ),
]
