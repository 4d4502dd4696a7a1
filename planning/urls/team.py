"""Addresses of the team."""

urlpatterns = []
