"""Sealing finished PDF files with the certificate of the platform; imported by workers only.

The seal is a certification signature: a reader that knows signatures, and our own page
`bic.documents.verifying`, see every later change. What a file says about itself goes into it
before, as JSON in its catalog, so that the seal covers it.
"""

import io
import json
from collections.abc import Callable, Mapping
from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

from cryptography import x509
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import rsa
from cryptography.hazmat.primitives.serialization import BestAvailableEncryption, pkcs12
from cryptography.x509.oid import NameOID
from django.conf import settings
from pyhanko.pdf_utils import generic
from pyhanko.pdf_utils.incremental_writer import IncrementalPdfFileWriter
from pyhanko.sign import fields, signers

FIELD = "Seal"
SAID = "/BlueprintSaid"
# Of a self-made certificate. A seal is looked at for as long as an agreement matters.
LIFETIME = timedelta(days=3650)


class NoCertificate(Exception):
    """None is set, or the file cannot be opened with the passphrase."""


def signer() -> signers.SimpleSigner:
    """The platform's key and certificate. Raises `NoCertificate`."""
    if not settings.SEAL_PKCS12:
        raise NoCertificate("SEAL_PKCS12 is not set.")
    found = signers.SimpleSigner.load_pkcs12(
        settings.SEAL_PKCS12, passphrase=settings.SEAL_PASSPHRASE.encode()
    )
    if found is None:
        raise NoCertificate(f"{settings.SEAL_PKCS12} cannot be opened with SEAL_PASSPHRASE.")
    return found


def carrying(pdf: bytes, said: Mapping[str, Any]) -> IncrementalPdfFileWriter:
    """The PDF with what it says about itself, not yet written."""
    writer = IncrementalPdfFileWriter(io.BytesIO(pdf))
    text = json.dumps(said, ensure_ascii=False, sort_keys=True)
    writer.root[SAID] = writer.add_object(generic.StreamObject(stream_data=text.encode()))
    writer.update_root()
    return writer


def told(pdf: bytes, said: Mapping[str, Any]) -> bytes:
    """The PDF with what it says about itself, without a seal."""
    output = io.BytesIO()
    carrying(pdf, said).write(output)
    return output.getvalue()


def seal(pdf: bytes, said: Mapping[str, Any], *, reason: str, name: str) -> bytes:
    """The PDF with what it says about itself, sealed against every change.

    Raises `NoCertificate`.
    """
    metadata = signers.PdfSignatureMetadata(
        field_name=FIELD,
        md_algorithm="sha256",
        certify=True,
        docmdp_permissions=fields.MDPPerm.NO_CHANGES,
        reason=reason,
        name=name,
    )
    output = apart(signers.sign_pdf, carrying(pdf, said), metadata, signer=signer())
    return output.getvalue()


def apart[R](function: Callable[..., R], *args: Any, **options: Any) -> R:
    """Call `function` in a thread of its own.

    pyHanko runs an event loop for every signature, which a thread that has one refuses.
    """
    with ThreadPoolExecutor(max_workers=1) as thread:
        return thread.submit(function, *args, **options).result()


def make_certificate(path: Path, *, passphrase: str, name: str) -> Path:
    """Make a key with a certificate that nobody vouches for, for demos and tests.

    A file that is there already is kept, so that seals made with it stay known.
    """
    if path.exists():
        return path
    key = rsa.generate_private_key(public_exponent=65537, key_size=2048)
    subject = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, name)])
    now = datetime.now(UTC)
    certificate = (
        x509.CertificateBuilder()
        .subject_name(subject)
        .issuer_name(subject)
        .public_key(key.public_key())
        .serial_number(x509.random_serial_number())
        .not_valid_before(now - timedelta(days=1))
        .not_valid_after(now + LIFETIME)
        .add_extension(x509.BasicConstraints(ca=False, path_length=None), critical=True)
        .add_extension(_signs_documents(), critical=True)
        .add_extension(x509.SubjectKeyIdentifier.from_public_key(key.public_key()), critical=False)
        .sign(key, hashes.SHA256())
    )
    content = pkcs12.serialize_key_and_certificates(
        name.encode(), key, certificate, None, BestAvailableEncryption(passphrase.encode())
    )
    path.parent.mkdir(parents=True, exist_ok=True)
    path.touch(mode=0o600)
    path.write_bytes(content)
    return path


def _signs_documents() -> x509.KeyUsage:
    return x509.KeyUsage(
        digital_signature=True,
        content_commitment=True,
        key_encipherment=False,
        data_encipherment=False,
        key_agreement=False,
        key_cert_sign=False,
        crl_sign=False,
        encipher_only=False,
        decipher_only=False,
    )
