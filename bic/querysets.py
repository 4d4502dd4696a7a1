"""How list pages fetch: a forgotten relation is red in tests and cheap in production."""

from django.conf import settings
from django.db import models

LIST_FETCH = (
    models.FETCH_RAISE
    if settings.DEBUG or getattr(settings, "LIST_FETCH", "") == "raise"
    else models.FETCH_PEERS
)
