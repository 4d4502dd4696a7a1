"""Addresses of the timeline."""

urlpatterns = []
