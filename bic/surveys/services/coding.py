"""Verbs of custodians: code texts, choose and approve quotes, note who took answers away."""

from collections.abc import Iterable
from typing import Any

from django.db import transaction
from django.utils import timezone

from bic.querysets import hold
from bic.surveys.models import CodebookEntry, Coding, Quote, Response, Survey, Taking


@transaction.atomic
def add_entry(survey: Survey, key: str, *, name: str, definition: str, by: Any) -> CodebookEntry:
    """Add a code to the codebook of a question; one of the same name is given back."""
    entry, _is_new = CodebookEntry.objects.get_or_create(
        program_id=survey.program_id, survey=survey, key=key, name=name,
        defaults={"definition": definition, "created_by": by},
    )  # fmt: skip
    return entry


@transaction.atomic
def code(
    survey: Survey, key: str, responses: Iterable[int], marked: set[tuple[int, int]], *, by: Any
) -> None:
    """Keep which codes `by` found in the texts of these responses; other coders' stay.

    `marked` are pairs of a response and an entry; what is not in it is taken away.
    """
    own = Coding.objects.filter(response__in=list(responses), key=key, coder=by)
    known = {(one.response_id, one.entry_id): one.pk for one in own.select_for_update()}
    gone = [pk for pair, pk in known.items() if pair not in marked]
    Coding.objects.filter(pk__in=gone).delete()
    Coding.objects.bulk_create(
        Coding(
            program_id=survey.program_id, response_id=response, entry_id=entry, key=key, coder=by
        )
        for response, entry in sorted(marked - set(known))
    )


@transaction.atomic
def choose_quote(response: Response, key: str, *, text: str, level: str, by: Any) -> Quote:
    """Choose words out of an answer; nobody else reads them before they are approved."""
    return Quote.objects.create(
        program_id=response.program_id, community_id=response.community_id,
        survey_id=response.survey_id, response=response, key=key, text=text, level=level,
        created_by=by,
    )  # fmt: skip


@transaction.atomic
def approve_quote(quote: Quote, *, by: Any) -> Quote:
    """Let those read a quote whom its level names."""
    quote = hold(quote)
    if quote.approved_at is None:
        quote.approved_at, quote.approved_by = timezone.now(), by
        quote.save()
    return quote


def note_taking(survey: Survey, form: str, people: int, *, by: Any) -> Taking:
    """Note that somebody took the answers away."""
    return Taking.objects.create(
        program_id=survey.program_id, survey=survey, form=form, people=people, taken_by=by
    )
