"""Public addresses of calls."""

from django.urls import path

from communities.views import apply, co_applicant
from communities.views import call as views

urlpatterns = [
    path("open/<slug:program>/calls/", views.CallList.as_view(), name="call_list"),
    path("open/<slug:program>/calls/<slug:call>/", views.CallDetail.as_view(), name="call_detail"),
    path(
        "open/<slug:program>/calls/<slug:call>/files/<int:pk>/",
        views.CallFile.as_view(),
        name="call_file",
    ),
    path(
        "open/<slug:program>/calls/<slug:call>/apply/",
        apply.CallApply.as_view(),
        name="call_apply",
    ),
    path(
        "open/<slug:program>/calls/<slug:call>/begun/<str:token>/",
        apply.CallBegun.as_view(),
        name="call_begun",
    ),
    path(
        "l/co-applicant/<str:token>/",
        co_applicant.CoApplicantJoin.as_view(),
        name="co_applicant_join",
    ),
]
