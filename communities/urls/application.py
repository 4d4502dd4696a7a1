"""Addresses of applications: the list of the program, and each under its community."""

from django.urls import include, path

from communities.views import application as views
from communities.views import application_list, co_applicant, writing

application_urls = [
    path("", views.ApplicationDetail.as_view(), name="application_detail"),
    path("write/", writing.ApplicationWrite.as_view(), name="application_write"),
    path("check/", writing.ApplicationCheck.as_view(), name="application_check"),
    path("answers/<slug:key>/", writing.AnswerSave.as_view(), name="answer_save"),
    path("answers/<slug:key>/file/", writing.AnswerFileCreate.as_view(), name="answer_file_create"),
    path("answers/<slug:key>/comments/", writing.AnswerComments.as_view(), name="answer_comments"),
    path("answers/<slug:key>/history/", writing.AnswerHistory.as_view(), name="answer_history"),
    path("files/<int:file>/", writing.AnswerFileDownload.as_view(), name="answer_file"),
    path("submit/", views.ApplicationSubmit.as_view(), name="application_submit"),
    path("withdraw/", views.ApplicationWithdraw.as_view(), name="application_withdraw"),
    path("review/", views.ApplicationStartReview.as_view(), name="application_start_review"),
    path("print/", views.ApplicationPrint.as_view(), name="application_print"),
    path("history/", views.ApplicationHistory.as_view(), name="application_history"),
    path("people/", co_applicant.CoApplicantList.as_view(), name="co_applicant_list"),
    path(
        "people/<int:person>/", co_applicant.CoApplicantUpdate.as_view(), name="co_applicant_update"
    ),
    path(
        "people/invited/<int:person>/retract/",
        co_applicant.CoApplicantRetract.as_view(),
        name="co_applicant_retract",
    ),
]
urlpatterns = [
    path(
        "<slug:program>/applications/",
        application_list.ApplicationList.as_view(),
        name="application_list",
    ),
    path(
        "<slug:program>/rounds/<slug:call>/key-in/",
        application_list.ApplicationKeyIn.as_view(),
        name="application_key_in",
    ),
    path(
        "<slug:program>/communities/<slug:community>/applications/<int:pk>/",
        include(application_urls),
    ),
]
