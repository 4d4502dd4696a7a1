"""Private, versioned files."""

from django.apps import AppConfig


class DocumentsConfig(AppConfig):
    """Private, versioned files."""

    name = "bic.documents"
    label = "documents"

    def ready(self):
        """Let `manage.py check` look at the certificate of seals."""
        from bic.documents import checks  # noqa: F401, PLC0415  (registers itself)
