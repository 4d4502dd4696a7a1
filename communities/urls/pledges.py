"""Addresses of pledges: the ledger, and what an application pledges."""

from django.urls import path

from communities.views import offers
from communities.views import pledges as views

PLACE = "<slug:program>/communities/<slug:community>/pledges/"
OF_APPLICATION = (
    "<slug:program>/communities/<slug:community>/applications/<int:application>/pledges/"
)
urlpatterns = [
    path("<slug:program>/pledges/", views.AllPledges.as_view(), name="pledge_all"),
    path(PLACE, views.PledgeList.as_view(), name="pledge_list"),
    path(f"{PLACE}add/", views.PledgeCreate.as_view(), name="pledge_create"),
    path(f"{PLACE}<int:pk>/", views.PledgeDetail.as_view(), name="pledge_detail"),
    path(f"{PLACE}<int:pk>/edit/", views.PledgeUpdate.as_view(), name="pledge_update"),
    path(f"{PLACE}<int:pk>/check/", views.PledgeCheckCreate.as_view(), name="pledge_check"),
    path(f"{PLACE}<int:pk>/remove/", views.PledgeDelete.as_view(), name="pledge_delete"),
    path(f"{PLACE}<int:pk>/history/", views.PledgeHistory.as_view(), name="pledge_history"),
    path(OF_APPLICATION, offers.OfferList.as_view(), name="application_pledges"),
    path(f"{OF_APPLICATION}add/", offers.OfferCreate.as_view(), name="application_pledge_create"),
    path(
        f"{OF_APPLICATION}<int:pk>/edit/",
        offers.OfferUpdate.as_view(),
        name="application_pledge_update",
    ),
    path(
        f"{OF_APPLICATION}<int:pk>/remove/",
        offers.OfferDelete.as_view(),
        name="application_pledge_delete",
    ),
]
