"""Addresses of the funding."""

urlpatterns = []
