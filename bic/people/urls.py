"""Addresses of people pages."""

app_name = "people"
urlpatterns = []
