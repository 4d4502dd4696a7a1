"""What people do with documents: add, replace, restore, withdraw, bring back."""

from datetime import date
from typing import Any

from django.db import transaction
from django.utils import timezone

from bic.documents import storage
from bic.documents.intake import CheckedUpload
from bic.documents.models import Document, DocumentVersion
from bic.querysets import hold
from bic.versions import next_number

# Where a document of this kind belongs unless somebody says otherwise.
STEP_OF_KIND = {Document.Kind.MOA: "I3", Document.Kind.LETTER: "I3"}


class DocumentWithdrawn(Exception):
    """A withdrawn document takes no version; bring it back first."""


class SameFile(Exception):
    """The file is the current version already, byte for byte."""


@transaction.atomic
def add_document(
    *,
    program: Any,
    community: Any | None,
    by: Any,
    upload: CheckedUpload,
    kind: str,
    title: str = "",
    step: str = "",
    note: str = "",
    seen_by: str = Document.Audience.MEMBERS,
    signed_on: date | None = None,
    signer_kind: str = "",
    signer_name: str = "",
    signer_organization: str = "",
) -> Document:
    """File a checked upload as version 1 of a new document.

    Without a `title` it is called like its file. `community` None files it with
    the program, where only staff see it. `by` is None for what came by a private link.
    """
    document = Document.objects.create(
        program=program,
        community=community,
        title=(title or upload.stem)[:200],
        kind=kind,
        step=step or STEP_OF_KIND.get(Document.Kind(kind), ""),
        note=note,
        seen_by=seen_by,
        signed_on=signed_on,
        signer_kind=signer_kind,
        signer_name=signer_name,
        signer_organization=signer_organization,
        created_by=by,
    )
    _append(document, 1, by=by, **_stored(upload, document))
    return document


@transaction.atomic
def add_version(
    document: Document, *, upload: CheckedUpload, by: Any, comment: str = ""
) -> DocumentVersion:
    """Put a checked upload in the place of the current version, which is kept.

    Raises `DocumentWithdrawn`, and `SameFile` when nothing would change.
    """
    document = _locked(document)
    if document.current and document.current.sha256 == upload.sha256:
        raise SameFile
    stored = _stored(upload, document)
    return _append(document, next_number(document.versions), by=by, comment=comment, **stored)


@transaction.atomic
def restore_version(version: DocumentVersion, *, by: Any) -> DocumentVersion:
    """Make an old version current again, as a new version that shares its file.

    Raises `DocumentWithdrawn`, and `SameFile` when it is current already.
    """
    document = _locked(version.document)
    if document.current and document.current.sha256 == version.sha256:
        raise SameFile
    return _append(
        document,
        next_number(document.versions),
        by=by,
        restored_from=version.number,
        original_name=version.original_name,
        content_type=version.content_type,
        size=version.size,
        sha256=version.sha256,
        storage_key=version.storage_key,
        scanned_at=version.scanned_at,
    )


@transaction.atomic
def withdraw(document: Document, *, by: Any) -> Document:
    """Take a document out of use; it and its versions are kept. A second call changes nothing."""
    document = _locked(document, withdrawn=True)
    if document.withdrawn_at is None:
        document.withdrawn_at, document.withdrawn_by = timezone.now(), by
        document.save(update_fields=["withdrawn_at", "withdrawn_by"])
    return document


@transaction.atomic
def bring_back(document: Document) -> Document:
    """Put a withdrawn document into use again. A second call changes nothing."""
    document = _locked(document, withdrawn=True)
    if document.withdrawn_at is not None:
        document.withdrawn_at = document.withdrawn_by = None
        document.save(update_fields=["withdrawn_at", "withdrawn_by"])
    return document


def _locked(document: Document, *, withdrawn: bool = False) -> Document:
    """The document as it is now, held until the transaction ends."""
    document = hold(document, Document.objects.select_related("current"))
    if document.withdrawn_at and not withdrawn:
        raise DocumentWithdrawn
    return document


def _stored(upload: CheckedUpload, document: Document) -> dict[str, Any]:
    return {
        "original_name": upload.name,
        "content_type": upload.content_type,
        "size": upload.size,
        "sha256": upload.sha256,
        "storage_key": storage.keep(upload.file, document.program_id),
        "scanned_at": upload.scanned_at,
    }


def _append(document: Document, number: int, *, by: Any, **facts: Any) -> DocumentVersion:
    version = DocumentVersion.objects.create(
        program_id=document.program_id,
        community_id=document.community_id,
        document=document,
        number=number,
        uploaded_by=by,
        **facts,
    )
    document.current = version
    document.changed_at = timezone.now()
    document.save(update_fields=["current", "changed_at"])
    return version
