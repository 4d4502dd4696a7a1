"""Whether a PDF carries our seal, and whether it was changed since; nothing of it is kept.

It reads the file alone: no row of any program. Import it where it is needed: it loads the
same library as `bic.documents.sealing`.
"""

import io
import json
import logging
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path
from typing import Any

from asn1crypto import pem
from asn1crypto.x509 import Certificate
from django.conf import settings
from pyhanko.pdf_utils.reader import PdfFileReader
from pyhanko.sign.validation import SignatureCoverageLevel, validate_pdf_signature
from pyhanko_certvalidator import ValidationContext

from bic.documents.sealing import FIELD, SAID, NoCertificate, apart, signer

logger = logging.getLogger("bic.documents")
INTACT, CHANGED, FOREIGN, UNSEALED, UNREADABLE = (
    "intact", "changed", "foreign", "unsealed", "unreadable",
)  # fmt: skip


@dataclass(frozen=True)
class Verdict:
    """What was found.

    `state` is "intact"; "changed" (our seal, but the file is not the one that was sealed);
    "foreign" (a seal that is not ours); "unsealed"; or "unreadable". `said` is what the file
    says about itself, as it was sealed; only that of an intact or changed file is to be
    believed. `sealed_at` is the time that the seal tells.
    """

    state: str
    said: dict[str, Any] = field(default_factory=dict)
    sealed_at: datetime | None = None
    sealed_by: str = ""


def trusted() -> list[Certificate]:
    """Our certificate, and those that we sealed with before."""
    found: list[Certificate] = []
    try:
        found.append(signer().signing_cert)
    except NoCertificate:
        logger.info("No certificate is set; only former seals are known.")
    if settings.SEAL_FORMER:
        content = Path(settings.SEAL_FORMER).read_bytes()
        found += [
            Certificate.load(der)
            for kind, _headers, der in pem.unarmor(content, multiple=True)
            if kind == "CERTIFICATE"
        ]
    return found


def verify(content: bytes) -> Verdict:
    """Look at a PDF from anybody."""
    ours = trusted()
    try:
        return apart(_verify, content, ours)
    except Exception:  # whatever a broken file does to the parser: it is not one of ours
        logger.info("A file could not be read for its seal", exc_info=True)
        return Verdict(UNREADABLE)


def _verify(content: bytes, ours: list[Certificate]) -> Verdict:
    reader = PdfFileReader(io.BytesIO(content))
    seals = [one for one in reader.embedded_signatures if one.field_name == FIELD]
    if not seals:
        return Verdict(UNSEALED)
    found = seals[0]
    known = {one.sha256: one for one in ours}
    certificate = found.signer_cert
    if certificate is None or certificate.sha256 not in known:
        return Verdict(FOREIGN)
    root = known[certificate.sha256]
    # The seal is ours because the key is ours, whoever vouches for its certificate.
    context = ValidationContext(trust_roots=[root], allow_fetching=False)
    status = validate_pdf_signature(found, context)
    is_whole = status.coverage == SignatureCoverageLevel.ENTIRE_FILE
    is_only = len(reader.embedded_signatures) == 1
    is_intact = status.intact and status.valid and is_whole and is_only
    said = _said(found) if status.intact and status.valid else {}
    name = str(certificate.subject.native.get("common_name", ""))
    return Verdict(INTACT if is_intact else CHANGED, said, found.self_reported_timestamp, name)


def _said(found: Any) -> dict[str, Any]:
    """What the file said when it was sealed, whatever was put over it since."""
    sealed = found.reader.get_historical_resolver(found.signed_revision)
    if SAID not in sealed.root:
        return {}
    said = json.loads(sealed.get_object(sealed.root.raw_get(SAID).reference).data)
    return said if isinstance(said, dict) else {}
