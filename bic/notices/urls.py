"""Addresses of the inbox, of the way out, and of the outbox."""

from django.urls import path

from bic.notices import held_views, views

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
    path("<slug:program>/outbox/", held_views.BatchList.as_view(), name="batch_list"),
    path("<slug:program>/outbox/<int:pk>/", held_views.BatchDetail.as_view(), name="batch_detail"),
    path(
        "<slug:program>/outbox/<int:pk>/release/",
        held_views.BatchRelease.as_view(),
        name="batch_release",
    ),
    path(
        "<slug:program>/outbox/<int:pk>/history/",
        held_views.BatchHistory.as_view(),
        name="batch_history",
    ),
    path(
        "<slug:program>/outbox/mail/<int:pk>/", held_views.HeldDetail.as_view(), name="held_detail"
    ),
    path(
        "<slug:program>/outbox/mail/<int:pk>/edit/",
        held_views.HeldUpdate.as_view(),
        name="held_edit",
    ),
    path(
        "<slug:program>/outbox/mail/<int:pk>/discard/",
        held_views.HeldDiscard.as_view(),
        name="held_discard",
    ),
    path(
        "<slug:program>/outbox/mail/<int:pk>/bring-back/",
        held_views.HeldBringBack.as_view(),
        name="held_bring_back",
    ),
    path(
        "<slug:program>/outbox/mail/<int:pk>/history/",
        held_views.HeldHistory.as_view(),
        name="held_history",
    ),
]
