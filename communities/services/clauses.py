"""What people do with the clause library: write, confirm, retire."""

from collections.abc import Mapping
from typing import Any

from django.db import transaction
from django.db.models import Max
from django.utils import timezone
from django.utils.text import slugify

from bic.querysets import hold
from bic.tenancy.models import Program
from bic.translated import APPROVED, Translated
from communities.moa.library import LANGUAGES, suggestions
from communities.models import Clause

STEP = 10


@transaction.atomic
def load_suggestions(program: Program) -> None:
    """Give a program the suggested clauses, in every language that has them."""
    said = {language: suggestions(language) for language in LANGUAGES}
    Clause.objects.bulk_create(
        Clause(
            program=program,
            key=first.key,
            position=number * STEP,
            condition=first.condition,
            title=_in_languages({one: said[one][number - 1].title for one in LANGUAGES}),
            text=_in_languages({one: said[one][number - 1].text for one in LANGUAGES}),
        )
        for number, first in enumerate(said[LANGUAGES[0]], 1)
    )


def _in_languages(texts: Mapping[str, str]) -> Translated:
    original, *others = texts
    found = Translated.of(texts[original], original)
    for language in others:
        found = found.put(language, texts[language], APPROVED)
    return found


@transaction.atomic
def add(program: Program, **words: Any) -> Clause:
    """Add a clause of one's own under a key of its own; without a `position`, at the end."""
    hold(program)
    rows = Clause.objects.filter(program=program)
    taken = set(rows.values_list("key", flat=True))
    base = key = slugify(str(words["title"]))[:34].strip("-") or "clause"
    number = 1
    while key in taken:
        number += 1
        key = f"{base}-{number}"
    last = rows.aggregate(last=Max("position"))["last"] or 0
    return Clause.objects.create(**{"position": last + STEP} | words, program=program, key=key)


@transaction.atomic
def save(clause: Clause, **words: Any) -> Clause:
    """Write a clause. Other words make a new version that a director has to confirm."""
    found = hold(clause)
    before = (found.title, found.text)
    for name, value in words.items():
        setattr(found, name, value)
    if (found.title, found.text) != before:
        found.version += 1
        found.confirmed_at = found.confirmed_by = None
    found.save()
    return found


@transaction.atomic
def confirm(clause: Clause, *, by: Any, version: int) -> bool:
    """Say that counsel has reviewed a clause; False when it has other words by now.

    A second call keeps the first.
    """
    found = hold(clause)
    if found.version != version:
        return False
    if found.confirmed_at is None:
        found.confirmed_at, found.confirmed_by = timezone.now(), by
        found.save(update_fields=["confirmed_at", "confirmed_by", "updated_at"])
    return True


@transaction.atomic
def retire(clause: Clause, *, is_retired: bool) -> Clause:
    """Take a clause out of new agreements, or into them again. Agreements keep theirs."""
    found = hold(clause)
    if bool(found.retired_at) != is_retired:
        found.retired_at = timezone.now() if is_retired else None
        found.save(update_fields=["retired_at", "updated_at"])
    return found
