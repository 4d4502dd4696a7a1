"""Addresses of evaluation, each noun's in a module of its own."""

from bic.discovery import addresses_of

app_name = "evaluations"
urlpatterns = addresses_of(__name__)
