"""Addresses of the clause library."""

from django.urls import include, path

from communities.views import clauses as views

clause_urls = [
    path("", views.ClauseDetail.as_view(), name="clause_detail"),
    path("edit/", views.ClauseUpdate.as_view(), name="clause_update"),
    path("confirm/", views.ClauseConfirm.as_view(), name="clause_confirm"),
    path("retire/", views.ClauseRetire.as_view(), name="clause_retire"),
    path("history/", views.ClauseHistory.as_view(), name="clause_history"),
]
urlpatterns = [
    path("<slug:program>/clauses/", views.ClauseList.as_view(), name="clause_list"),
    path("<slug:program>/clauses/add/", views.ClauseCreate.as_view(), name="clause_create"),
    path("<slug:program>/clauses/<int:clause>/", include(clause_urls)),
]
