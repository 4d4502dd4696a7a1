"""Versions of an agreement's text, and sending one out for signature."""

from collections.abc import Iterable, Mapping
from typing import Any

from django.db import transaction
from django.utils import timezone

from bic.documents.intake import CheckedUpload
from bic.documents.models import Document, DocumentVersion
from bic.documents.services import add_document
from communities.moa import draft as reading
from communities.moa import record
from communities.moa.holds import Hold, holds
from communities.models import Agreement, AgreementVersion
from communities.services import asking
from communities.services.drafting import locked

State = Agreement.State


class Frozen(Exception):
    """Somebody has signed: it can be voided, but not written any more."""


class NotReady(Exception):
    """Something is missing: `holds` says what."""

    def __init__(self, found: list[Hold]) -> None:
        super().__init__(found)
        self.holds = found


@transaction.atomic
def keep_version(agreement: Agreement, *, by: Any, comment: str = "") -> AgreementVersion:
    """Keep the draft's text as it reads now; the same text twice is one version."""
    draft = reading.load(locked(agreement))
    return _version(draft, record.content(draft), by=by, comment=comment)


@transaction.atomic
def keep_upload(
    agreement: Agreement,
    *,
    upload: CheckedUpload,
    title: str,
    sections: Iterable[Mapping[str, str]],
    by: Any,
    comment: str = "",
) -> AgreementVersion:
    """Keep an uploaded text beside the draft; it counts only once somebody chooses it.

    The file is filed as `title` among the documents that only staff see. Raises `NotADraft`.
    """
    draft = reading.load(locked(agreement))
    document = add_document(
        program=draft.agreement.program,
        community=draft.agreement.community,
        by=by,
        upload=upload,
        kind=Document.Kind.OTHER,
        title=title,
        step="I3",
        seen_by=Document.Audience.STAFF,
    )
    file: Any = document.current
    said = record.about(draft) | {
        "sections": list(sections),
        "starts_on": str(draft.agreement.starts_on or ""),
        "ends_on": str(draft.agreement.ends_on or ""),
        "file": {"name": file.original_name, "sha256": file.sha256},
    }
    return _version(draft, said, by=by, comment=comment, file=file)


@transaction.atomic
def choose_record(agreement: Agreement, version: AgreementVersion | None) -> Agreement:
    """Let an uploaded version be the text of record; None for the clauses of the draft.

    Raises `NotADraft`.
    """
    found = locked(agreement)
    found.record = version
    found.save(update_fields=["record", "updated_at"])
    return found


def _version(
    draft: reading.Draft,
    said: Mapping[str, Any],
    *,
    by: Any,
    comment: str,
    file: DocumentVersion | None = None,
) -> AgreementVersion:
    agreement = draft.agreement
    sha256 = record.fingerprint(said)
    versions = AgreementVersion.objects.filter(agreement=agreement)
    newest = versions.order_by("-number").first()
    if newest and newest.sha256 == sha256:
        return newest
    origin = AgreementVersion.Origin.UPLOADED if file else AgreementVersion.Origin.ASSEMBLED
    return AgreementVersion.objects.create(
        program_id=agreement.program_id,
        community_id=agreement.community_id,
        agreement=agreement,
        number=newest.number + 1 if newest else 1,
        origin=origin,
        content=said,
        sha256=sha256,
        file=file,
        comment=comment,
        created_by=by,
    )


@transaction.atomic
def send_out(agreement: Agreement, *, by: Any) -> Agreement:
    """Settle the text of record and ask for signatures. Raises `NotADraft` and `NotReady`."""
    found = locked(agreement)
    draft = reading.load(found)
    if missing := [hold for hold in holds(draft) if hold.blocks]:
        raise NotReady(missing)
    if found.record is None:
        found.record = _version(draft, record.content(draft), by=by, comment="")
    else:
        # Parties and payments may have changed after the upload; they stand beside its words.
        said = found.record.content | record.about(draft)
        found.record = _version(draft, said, by=by, comment="", file=found.record.file)
    found.state, found.sent_at, found.sent_by = State.OUT, timezone.now(), by
    found.save()
    asking.ask_next(found)
    return found


@transaction.atomic
def take_back(agreement: Agreement, *, by: Any) -> Agreement:
    """Make a draft of what was sent out, as long as nobody has signed. Raises `Frozen`."""
    found = locked(agreement, State.OUT)
    if found.frozen_at:
        raise Frozen(found)
    if found.record and found.record.origin == AgreementVersion.Origin.ASSEMBLED:
        found.record = None
    found.state, found.sent_at, found.sent_by = State.DRAFT, None, None
    found.save()
    asking.call_off(found)
    return found
