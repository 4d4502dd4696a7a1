"""How those who answered were found: what decides what may be said of a change."""

from collections.abc import Mapping

from django.db import transaction

from evaluations.models import WaveSurvey


@transaction.atomic
def say_reached(chosen: Mapping[WaveSurvey, str]) -> None:
    """Note how people were found for the surveys of waves; those of locked waves stay."""
    for link, reached in chosen.items():
        if link.wave.locked_at is None and link.reached != reached:
            link.reached = reached
            link.save(update_fields=["reached"])
