"""Addresses of collecting."""

from django.urls import path

from bic.surveys.views import collection, paper

ONE = "<slug:program>/surveys/<int:pk>/collection/"
BATCH = f"{ONE}batches/<int:batch>/"

urlpatterns = [
    path(ONE, collection.Collection.as_view(), name="survey_collection"),
    path(f"{ONE}code/", collection.NeedsCode.as_view(), name="survey_needs_code"),
    path(f"{ONE}poster/", collection.Poster.as_view(), name="survey_poster"),
    path(f"{ONE}cards/", collection.Cards.as_view(), name="survey_cards"),
    path(f"{ONE}invite/", collection.Invite.as_view(), name="survey_invite"),
    path(f"{ONE}remind/", collection.Remind.as_view(), name="survey_remind"),
    path(f"{ONE}quotas/add/", collection.QuotaCreate.as_view(), name="quota_create"),
    path(f"{ONE}quotas/<int:quota>/delete/", collection.QuotaDelete.as_view(), name="quota_delete"),
    path(f"{ONE}batches/add/", paper.BatchCreate.as_view(), name="batch_create"),
    path(BATCH, paper.BatchDetail.as_view(), name="batch_detail"),
    path(f"{BATCH}enter/", paper.BatchEnter.as_view(), name="batch_enter"),
    path(f"{BATCH}again/<int:number>/", paper.BatchAgain.as_view(), name="batch_again"),
    path(f"{BATCH}correct/<int:number>/", paper.BatchCorrect.as_view(), name="batch_correct"),
    path(f"{BATCH}close/", paper.BatchClose.as_view(), name="batch_close"),
    path(f"{BATCH}recount/", paper.BatchRecount.as_view(), name="batch_recount"),
]
