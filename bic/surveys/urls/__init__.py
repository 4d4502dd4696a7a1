"""Addresses of surveys: each noun has its own module."""

from bic.discovery import addresses_of

app_name = "surveys"
urlpatterns = addresses_of(__name__)
