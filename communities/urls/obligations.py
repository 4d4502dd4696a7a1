"""Addresses of obligations."""

from django.urls import include, path

from communities.views import obligations as views

obligation_urls = [
    path("", views.ObligationDetail.as_view(), name="obligation_detail"),
    path("done/", views.Fulfil.as_view(), name="obligation_fulfil"),
    path("done/<int:part>/undo/", views.TakeBack.as_view(), name="obligation_undo"),
    path("history/", views.ObligationHistory.as_view(), name="obligation_history"),
]
urlpatterns = [
    path("<slug:program>/obligations/", views.ObligationList.as_view(), name="obligation_list"),
    path(
        "<slug:program>/communities/<slug:community>/obligations/<int:obligation>/",
        include(obligation_urls),
    ),
]
