"""Addresses of the charter."""

urlpatterns = []
