"""Addresses of coming together, each noun's in a module of its own."""

from bic.discovery import addresses_of

app_name = "meetings"
urlpatterns = addresses_of(__name__)
