"""Addresses of communities, each noun's in a module of its own."""

from communities.urls import (
    agreements,
    application,
    call,
    clauses,
    community,
    directory,
    letters,
    obligations,
    outreach,
    pledges,
    readiness,
    review,
    round,
    session,
    signing,
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
    *clauses.urlpatterns,
    *agreements.urlpatterns,
    *signing.urlpatterns,
    *obligations.urlpatterns,
]
