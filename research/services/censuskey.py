"""The program's key of the Census API."""

from typing import Any

from django.db import transaction

from bic import vault
from bic.tenancy.models import Program
from research.models import CensusKey


class NoKey(LookupError):
    """The program has no key, or none that can still be read."""


@transaction.atomic
def keep_key(program: Program, key: str, *, by: Any) -> CensusKey:
    """Store the key, encrypted, in the place of the one before."""
    locked = vault.lock(key, CensusKey.PURPOSE)
    return CensusKey.objects.update_or_create(
        program=program, defaults={"locked": locked, "changed_by": by}
    )[0]


@transaction.atomic
def forget_key(program: Program) -> None:
    """Delete the key; a second call does nothing."""
    CensusKey.objects.filter(program=program).delete()


@transaction.atomic
def key_of(program: Program) -> str:
    """The key itself, to be sent and not kept. Raises `NoKey`.

    One that was encrypted under a former SECRET_KEY is encrypted anew.
    """
    row = CensusKey.objects.select_for_update(of=("self",)).filter(program=program).first()
    if row is None:
        raise NoKey
    try:
        key = vault.unlock(row.locked, CensusKey.PURPOSE)
    except vault.Unreadable:
        raise NoKey from None
    # Not `save`: who changed the key, and when, stays.
    renewed = vault.renewed(row.locked, CensusKey.PURPOSE)
    CensusKey.objects.filter(pk=row.pk).update(locked=renewed)
    return key
