"""Addresses of communities, each noun's in a module of its own."""

from communities.urls import community, review

app_name = "communities"
urlpatterns = [*community.urlpatterns, *review.urlpatterns]
