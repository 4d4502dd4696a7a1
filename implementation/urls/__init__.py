"""Addresses of implementation, each noun's in a module of its own."""

from bic.discovery import addresses_of

app_name = "implementation"
urlpatterns = addresses_of(__name__)
