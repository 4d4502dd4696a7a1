"""Addresses of the questions of a survey."""

from django.urls import path

from bic.surveys.views import builder, preview

ITEMS = "<slug:program>/surveys/<int:pk>/questions/"
ONE = f"{ITEMS}<int:item>/"

urlpatterns = [
    path(ITEMS, builder.SurveyItems.as_view(), name="survey_items"),
    path(f"{ITEMS}add/", builder.SurveyItemCreate.as_view(), name="survey_item_create"),
    path(f"{ITEMS}preview/", preview.SurveyPreview.as_view(), name="survey_preview"),
    path(ONE, builder.SurveyItemUpdate.as_view(), name="survey_item_update"),
    path(f"{ONE}remove/", builder.SurveyItemRemove.as_view(), name="survey_item_remove"),
    path(f"{ONE}move/<slug:way>/", builder.SurveyItemMove.as_view(), name="survey_item_move"),
    path(
        f"{ONE}reason/<slug:topic>/", builder.SurveyItemReason.as_view(), name="survey_item_reason"
    ),
]
