"""What people do with the log: write down a talk, with what has to happen next."""

from datetime import date
from typing import Any

from django.db import transaction

from bic.querysets import hold
from bic.tenancy.history import forget
from communities.models import FollowUp, Interaction


@transaction.atomic
def log(interaction: Interaction, *, step: FollowUp | None = None) -> Interaction:
    """Keep a new or changed entry, and the next step after it if there is one."""
    interaction.save()
    if step:
        step.program, step.interaction = interaction.program, interaction
        step.save()
    return interaction


@transaction.atomic
def remove(interaction: Interaction) -> None:
    """Delete an entry that was made by mistake; of a private person also from the history."""
    is_private = bool(interaction.contact and interaction.contact.is_private)
    keys = list(interaction.follow_ups.values_list("pk", flat=True))
    key = interaction.pk
    interaction.delete()
    if is_private:
        forget(Interaction, [key])
        forget(FollowUp, keys)


@transaction.atomic
def complete(step: FollowUp, *, on: date) -> FollowUp:
    """Say that a next step is done; a second call keeps the first day."""
    found: Any = hold(step)
    if found.done_on is None:
        found.done_on = on
        found.save(update_fields=["done_on"])
    return found


@transaction.atomic
def reopen(step: FollowUp) -> FollowUp:
    """Take back that a next step is done."""
    found: Any = hold(step)
    found.done_on = None
    found.save(update_fields=["done_on"])
    return found
