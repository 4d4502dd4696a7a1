"""Addresses of the inbox and of the way out."""

from django.urls import path

from bic.notices import views

app_name = "notices"
urlpatterns = [
    path("unsubscribe/<str:token>/", views.Unsubscribe.as_view(), name="unsubscribe"),
    path("<slug:program>/notices/", views.Inbox.as_view(), name="inbox"),
    path("<slug:program>/notices/read/", views.ReadAll.as_view(), name="read_all"),
    path("<slug:program>/notices/undelivered/", views.Undelivered.as_view(), name="undelivered"),
    path("<slug:program>/notices/undelivered/<int:pk>/retry/", views.Retry.as_view(), name="retry"),
    path("<slug:program>/notices/preferences/", views.Preferences.as_view(), name="preferences"),
    path(
        "<slug:program>/notices/preferences/history/",
        views.PreferenceHistory.as_view(),
        name="preference_history",
    ),
    path("<slug:program>/notices/<int:pk>/", views.NoticeOpen.as_view(), name="open"),
    path("<slug:program>/notices/<int:pk>/read/", views.NoticeRead.as_view(), name="read"),
]
