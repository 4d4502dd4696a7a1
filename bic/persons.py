"""Columns for the people whom records name: nobody is deleted while one does."""

from django.conf import settings
from django.db import models


def somebody(**options):
    """Somebody whom a record names."""
    return models.ForeignKey(settings.AUTH_USER_MODEL, models.PROTECT, related_name="+", **options)


def person(**options):
    """Who did something; kept with it, and typed by nobody."""
    return somebody(null=True, editable=False, **options)


def in_charge(**options):
    """Whom people choose to look after something, or nobody yet."""
    return somebody(null=True, blank=True, **options)
