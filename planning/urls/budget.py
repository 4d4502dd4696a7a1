"""Addresses of the budget."""

urlpatterns = []
