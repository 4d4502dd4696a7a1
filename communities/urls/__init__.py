"""Addresses of communities, each noun's in a module of its own."""

from communities.urls import community, letters, pledges

app_name = "communities"
urlpatterns = [*community.urlpatterns, *letters.urlpatterns, *pledges.urlpatterns]
