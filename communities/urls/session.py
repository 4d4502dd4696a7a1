"""Addresses of information sessions."""

from django.urls import path

from communities.views import session as views

SESSIONS = "<slug:program>/sessions/"
ONE = f"{SESSIONS}<int:pk>/"
QUESTION = f"{SESSIONS}questions/<int:pk>/"

urlpatterns = [
    path(SESSIONS, views.SessionList.as_view(), name="session_list"),
    path(f"{SESSIONS}counts/", views.SessionCounts.as_view(), name="session_counts"),
    path(f"{SESSIONS}add/", views.SessionCreate.as_view(), name="session_create"),
    path(ONE, views.SessionDetail.as_view(), name="session_detail"),
    path(f"{ONE}edit/", views.SessionUpdate.as_view(), name="session_update"),
    path(f"{ONE}history/", views.SessionHistory.as_view(), name="session_history"),
    path(f"{ONE}delete/", views.SessionDelete.as_view(), name="session_delete"),
    path(
        f"{ONE}questions/add/",
        views.SessionQuestionCreate.as_view(),
        name="session_question_create",
    ),
    path(f"{ONE}next-step/", views.SessionStepCreate.as_view(), name="session_step_create"),
    path(f"{QUESTION}edit/", views.SessionQuestionUpdate.as_view(), name="session_question_update"),
    path(
        f"{QUESTION}delete/", views.SessionQuestionDelete.as_view(), name="session_question_delete"
    ),
]
