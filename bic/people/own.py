"""A person's own memberships, which every page asks for before it knows its program."""

from typing import Any

from django.apps import apps
from django.db.models import Exists, QuerySet

from bic.tenancy.scoping import see_own_rows
from bic.tenancy.written import WrittenOnce


def memberships_of(user_id: int) -> list[Any]:
    """Every membership in force, each with its program and `has_second_step`; two queries."""
    see_own_rows(user_id)
    return MEMBERSHIPS.rows(user_id)


def _memberships(user_id: int) -> QuerySet:
    # Asked before any program is chosen; the wall lets a person's own rows through.
    own = apps.get_model("people", "Membership").objects.with_scopes_disabled()
    steps = apps.get_model("mfa", "Authenticator").objects.exclude(type="recovery_codes")
    return (
        own.filter(user_id=user_id)
        .in_force()
        .select_related("program")
        .annotate(has_second_step=Exists(steps.filter(user_id=user_id)))
    )


MEMBERSHIPS = WrittenOnce(_memberships, int)
