"""What `manage.py check` says about the certificate that seals files."""

from pathlib import Path
from typing import Any

from django.conf import settings
from django.core import checks


@checks.register(checks.Tags.security, deploy=True)
def certificate_is_set(**_kwargs: Any) -> list[checks.CheckMessage]:
    """Without a certificate files are kept unsealed: allowed, and worth knowing."""
    if not settings.SEAL_PKCS12:
        return [
            checks.Info(
                "No certificate is set, so signed agreements are kept without a seal.",
                hint="Set SEAL_PKCS12 and SEAL_PASSPHRASE; docs/operations.md says how.",
                id="documents.I001",
            )
        ]
    missing = [
        path
        for path in (settings.SEAL_PKCS12, settings.SEAL_FORMER)
        if path and not Path(path).is_file()
    ]
    return [
        checks.Error(
            f"There is no file {path}, so nothing can be sealed or verified.", id="documents.E001"
        )
        for path in missing
    ]
