"""What stands between counts of people and any reader."""

from django.apps import AppConfig


class PrivacyConfig(AppConfig):
    """What stands between counts of people and any reader."""

    name = "bic.privacy"
    label = "privacy"
