"""Addresses of communities, each noun's in a module of its own."""

from communities.urls import (
    community,
    directory,
    letters,
    outreach,
    pledges,
    readiness,
    review,
    session,
)

app_name = "communities"
urlpatterns = [
    *community.urlpatterns,
    *directory.urlpatterns,
    *outreach.urlpatterns,
    *session.urlpatterns,
    *readiness.urlpatterns,
    *letters.urlpatterns,
    *pledges.urlpatterns,
    *review.urlpatterns,
]
