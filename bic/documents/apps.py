"""Private, versioned files."""

from django.apps import AppConfig


class DocumentsConfig(AppConfig):
    """Private, versioned files."""

    name = "bic.documents"
    label = "documents"
