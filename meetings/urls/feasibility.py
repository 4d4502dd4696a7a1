"""Addresses of feasibility reports."""

from django.urls import path

from meetings.views import feasibility

COMMUNITY = "<slug:program>/communities/<slug:community>/"
ONE = f"{COMMUNITY}feasibility/<int:pk>/"

urlpatterns = [
    path(
        f"{COMMUNITY}proposals/<int:pk>/feasibility/",
        feasibility.FeasibilityBegin.as_view(),
        name="feasibility_begin",
    ),
    path(ONE, feasibility.FeasibilityDetail.as_view(), name="feasibility_detail"),
    path(f"{ONE}edit/", feasibility.FeasibilityUpdate.as_view(), name="feasibility_update"),
    path(f"{ONE}hand-in/", feasibility.FeasibilitySubmit.as_view(), name="feasibility_submit"),
    path(f"{ONE}print/", feasibility.FeasibilityPrint.as_view(), name="feasibility_print"),
    path(f"{ONE}history/", feasibility.FeasibilityHistory.as_view(), name="feasibility_history"),
]
