"""Addresses of background research, each noun's in a module of its own."""

from bic.discovery import addresses_of

app_name = "research"
urlpatterns = addresses_of(__name__)
