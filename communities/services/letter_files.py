"""The PDF of a letter that was written on our page."""

from datetime import datetime, timedelta
from typing import Any

from django.core.files.uploadedfile import SimpleUploadedFile
from django.db import transaction
from django.template.loader import render_to_string
from django.utils import translation
from django.utils.formats import date_format, number_format
from django.utils.text import slugify
from django.utils.translation import gettext as _

from bic.documents.intake import check
from bic.documents.models import Document
from bic.money import words
from bic.reports import pdf
from communities.models import LetterRequest
from communities.services.letters import file_under

# What is not filed after this long was forgotten by the broker.
PATIENCE = timedelta(minutes=2)


def facts_of(letter: LetterRequest) -> dict[str, Any]:
    """What stands in a written letter, in words of the active language."""
    program = letter.program
    promise = LetterRequest.Promise
    details = {
        promise.FUND: letter.promise_amount is not None
        and words(letter.promise_amount, program.currency),
        promise.STAFF: letter.promise_hours is not None
        and _("%(hours)s hours a month")
        % {"hours": number_format(letter.promise_hours.normalize())},
    }
    labels = dict(promise.choices)
    return {
        "program": program.name,
        "organization": program.organization or program.name,
        "community": letter.community.name,
        "name": letter.signer_name,
        "role": letter.signer_role,
        "of": letter.signer_organization,
        "relation": letter.relation,
        "reasons": letter.reasons,
        "promises": [
            {"what": str(labels[key]), "how_much": details.get(promise(key)) or ""}
            for key in letter.promises
        ],
        "by": date_format(letter.promise_by) if letter.promise_by else "",
        "note": letter.promise_note,
        "signed_name": letter.signed_name,
        "signed_on": date_format(letter.signed_on) if letter.signed_on else "",
    }


def render(letter: LetterRequest) -> bytes:
    """The letter as PDF, in the language of its signer. Raises `MakingFailed`."""
    with translation.override(letter.language):
        page = render_to_string(
            "communities/print/letter.html",
            {
                "facts": facts_of(letter),
                "title": _("Letter of support for %(community)s")
                % {"community": letter.community.name},
                "language": letter.language,
                "is_rtl": translation.get_language_bidi(),
                "medium": "print",
            },
        )
    return pdf.on_paper(page).content


@transaction.atomic
def file_written(letter_id: int) -> Document | None:
    """File the PDF of a written letter; None when that is done or in another worker's hands.

    Raises `MakingFailed`.
    """
    rows = LetterRequest.objects.not_filed().filter(pk=letter_id).for_detail()
    letter = rows.select_for_update(skip_locked=True, of=("self",)).first()
    if letter is None:
        return None
    name = slugify(letter.signer_name)[:80] or "letter"
    file = SimpleUploadedFile(f"{name}.pdf", render(letter), "application/pdf")
    return file_under(letter, check(file), by=None)


def forgotten(now: datetime) -> list[int]:
    """Written letters of the open program that should have been filed by now."""
    late = LetterRequest.objects.not_filed().filter(answered_at__lt=now - PATIENCE)
    return list(late.order_by("pk").values_list("pk", flat=True))
