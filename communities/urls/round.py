"""Addresses of calls for applications, as staff see them."""

from django.urls import include, path

from communities.views import clarification, question, round_notice
from communities.views import round as views

question_urls = [
    path("", question.QuestionList.as_view(), name="question_list"),
    path("add/", question.QuestionCreate.as_view(), name="question_create"),
    path("<slug:key>/edit/", question.QuestionUpdate.as_view(), name="question_update"),
    path("<slug:key>/remove/", question.QuestionRemove.as_view(), name="question_remove"),
    path("<slug:key>/move/<slug:way>/", question.QuestionMove.as_view(), name="question_move"),
]
call_urls = [
    path("", views.RoundDetail.as_view(), name="round_detail"),
    path("edit/", views.RoundUpdate.as_view(), name="round_update"),
    path("publish/", views.RoundPublish.as_view(), name="round_publish"),
    path("extend/", views.RoundExtend.as_view(), name="round_extend"),
    path("close/", views.RoundClose.as_view(), name="round_close"),
    path("history/", views.RoundHistory.as_view(), name="round_history"),
    path("recipients/", round_notice.RoundNoticeList.as_view(), name="round_notice_list"),
    path("recipients/add/", round_notice.RoundNoticePrepare.as_view(), name="round_notice_prepare"),
    path("questions/", include(question_urls)),
    path("answers/add/", clarification.ClarificationCreate.as_view(), name="clarification_create"),
    path(
        "answers/<int:pk>/",
        clarification.ClarificationUpdate.as_view(),
        name="clarification_update",
    ),
    path(
        "answers/<int:pk>/remove/",
        clarification.ClarificationRemove.as_view(),
        name="clarification_remove",
    ),
    path("files/add/", clarification.RoundFileCreate.as_view(), name="round_file_create"),
    path(
        "files/<int:pk>/remove/",
        clarification.RoundFileRemove.as_view(),
        name="round_file_remove",
    ),
]
urlpatterns = [
    path("<slug:program>/rounds/", views.RoundList.as_view(), name="round_list"),
    path("<slug:program>/rounds/add/", views.RoundCreate.as_view(), name="round_create"),
    path("<slug:program>/rounds/<slug:call>/", include(call_urls)),
]
