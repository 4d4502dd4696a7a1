"""Addresses of communities, each noun's in a module of its own."""

from communities.urls import application, call, community, round

app_name = "communities"
urlpatterns = [
    *community.urlpatterns,
    *round.urlpatterns,
    *call.urlpatterns,
    *application.urlpatterns,
]
