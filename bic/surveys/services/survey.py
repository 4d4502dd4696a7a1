"""Take back a survey that was begun by mistake."""

from django.db import transaction

from bic.querysets import hold
from bic.surveys.models import Response, Survey, Version


class Used(Exception):
    """A version was published, answers came in, or a later wave stands on it."""


@transaction.atomic
def discard(survey: Survey) -> None:
    """Delete a survey that nobody has used. Raises `Used`; the history keeps it."""
    survey = hold(survey)
    if (
        Version.objects.filter(survey=survey).published().exists()
        or Response.objects.filter(survey=survey).exists()
        or Survey.objects.filter(earlier=survey).exists()
    ):
        raise Used(survey)
    survey.delete()
