"""Addresses of communities, each noun's in a module of its own."""

from communities.urls import (
    application,
    call,
    community,
    directory,
    letters,
    outreach,
    pledges,
    readiness,
    review,
    round,
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
    *round.urlpatterns,
    *call.urlpatterns,
    *application.urlpatterns,
]
