"""Addresses of communities, each noun's in a module of its own."""

from communities.urls import agreements, clauses, community, obligations, signing

app_name = "communities"
urlpatterns = [
    *community.urlpatterns,
    *clauses.urlpatterns,
    *agreements.urlpatterns,
    *signing.urlpatterns,
    *obligations.urlpatterns,
]
