"""Addresses of the translation desk."""

from django.urls import path

from bic.surveys.views import words

WORDS = "<slug:program>/surveys/<int:pk>/words/"
DESK = f"{WORDS}<slug:language>/"
ITEM = f"{DESK}<int:item>/"

urlpatterns = [
    path(WORDS, words.SurveyWords.as_view(), name="survey_words"),
    path(DESK, words.SurveyWordsDesk.as_view(), name="survey_words_desk"),
    path(f"{DESK}stage/", words.SurveyWordsStage.as_view(), name="survey_words_stage"),
    path(f"{DESK}open/", words.SurveyWordsOpen.as_view(), name="survey_words_open"),
    path(f"{DESK}import/", words.SurveyWordsImport.as_view(), name="survey_words_import"),
    path(f"{DESK}file/<slug:form>/", words.SurveyWordsExport.as_view(), name="survey_words_export"),
    path(ITEM, words.SurveyWordsItem.as_view(), name="survey_words_item"),
    path(f"{ITEM}autosave/", words.SurveyWordsAutosave.as_view(), name="survey_words_autosave"),
]
