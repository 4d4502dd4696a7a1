"""The file of a signed agreement: made by a worker, sealed, kept as a document."""

import hashlib
from datetime import timedelta
from typing import Any

from django.core.files.base import ContentFile
from django.db import transaction
from django.db.models import Max
from django.utils import timezone
from django.utils.text import slugify

from bic.documents.intake import CheckedUpload
from bic.documents.models import Document
from bic.documents.services import add_document
from bic.reports.making import Making
from communities.models import Agreement, AgreementFile, Signature
from communities.services import asking
from communities.tasks import seal_agreement

# A worker that has not finished after this long is taken for dead.
LEASE = timedelta(minutes=4)


def _queue(file: AgreementFile) -> None:
    seal_agreement.delay_on_commit(program_id=file.program_id, file_id=file.pk)


making = Making(
    AgreementFile,
    _queue,
    LEASE,
    (
        "agreement__program", "agreement__community__state", "agreement__record",
        "agreement__original", "agreement__sent_by", "agreement__owner",
    ),
)  # fmt: skip


def order(agreement: Agreement) -> AgreementFile:
    """Have the file of a signed agreement made."""
    file = AgreementFile.objects.create(
        program_id=agreement.program_id,
        community_id=agreement.community_id,
        agreement=agreement,
        queued_at=timezone.now(),
    )
    _queue(file)
    return file


@transaction.atomic
def finish(claimed: AgreementFile, content: bytes, *, pages: int, is_sealed: bool) -> None:
    """Keep the PDF as a document of the kind MOA; nothing when the claim was lost meanwhile.

    Raises `OSError` when the storage refuses.
    """
    file = making.still_mine(claimed)
    if file is None:
        return
    agreement = claimed.agreement
    file.document = _document(agreement, content)
    file.sha256 = hashlib.sha256(content).hexdigest()
    file.size, file.pages, file.is_sealed = len(content), pages, is_sealed
    file.state, file.finished_at = AgreementFile.State.READY, timezone.now()
    file.save()
    asking.send_copies(agreement)


def _document(agreement: Agreement, content: bytes) -> Document:
    upload = CheckedUpload(
        file=ContentFile(content),
        name=f"{slugify(agreement.title)[:80] or 'agreement'}.pdf",
        content_type="application/pdf",
        size=len(content),
        sha256=hashlib.sha256(content).hexdigest(),
        scanned_at=None,
    )
    signatures = Signature.objects.filter(agreement=agreement).signed()
    by: Any = agreement.sent_by
    return add_document(
        program=agreement.program,
        community=agreement.community,
        by=by,
        upload=upload,
        kind=Document.Kind.MOA,
        title=agreement.title,
        signed_on=signatures.aggregate(last=Max("signed_on"))["last"],
    )
