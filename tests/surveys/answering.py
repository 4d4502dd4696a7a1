"""Many people who answered, without their pages."""

import secrets
from datetime import date

from bic.surveys.models import Response, Version
from bic.tenancy import scope

DAY = date(2026, 5, 4)


def answered(survey, people, answers, *, language="en", mode="self", day=DAY):
    """So many people gave these answers to the newest published version. Opens the scope."""
    with scope(survey.program):
        version = Version.objects.filter(survey=survey).published().first()
        return Response.objects.bulk_create(
            Response(
                program_id=survey.program_id, community_id=survey.community_id, survey=survey,
                version=version, consent_number=version.consent_number, language=language,
                mode=mode, day=day, answers=answers, receipt=secrets.token_hex(32),
            )
            for _person in range(people)
        )  # fmt: skip
