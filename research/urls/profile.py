"""Addresses of the profile, of its frozen versions, and of communities side by side."""

from django.urls import path

from research.views import comparison, profile, profile_version

PROFILE = "<slug:program>/communities/<slug:community>/profile/"
VERSIONS = f"{PROFILE}versions/"
ONE = f"{VERSIONS}<int:pk>/"

urlpatterns = [
    path(PROFILE, profile.Profile.as_view(), name="profile"),
    path(f"{PROFILE}print/", profile.ProfilePrint.as_view(), name="profile_print"),
    path(f"{PROFILE}indicators/", profile.ProfileChoose.as_view(), name="profile_choose"),
    path(f"{PROFILE}history/", profile.ProfileHistory.as_view(), name="profile_history"),
    path(VERSIONS, profile_version.ProfileVersionList.as_view(), name="profile_version_list"),
    path(
        f"{VERSIONS}freeze/",
        profile_version.ProfileVersionCreate.as_view(),
        name="profile_version_create",
    ),
    path(ONE, profile_version.ProfileVersionDetail.as_view(), name="profile_version_detail"),
    path(
        f"{ONE}print/", profile_version.ProfileVersionPrint.as_view(), name="profile_version_print"
    ),
    path("<slug:program>/comparison/", comparison.Comparison.as_view(), name="comparison"),
    path(
        "<slug:program>/comparison/reliability/",
        comparison.ReliabilityUpdate.as_view(),
        name="reliability_update",
    ),
    path(
        "<slug:program>/comparison/reliability/history/",
        comparison.ReliabilityHistory.as_view(),
        name="reliability_history",
    ),
]
