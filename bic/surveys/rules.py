"""Who may do what with surveys. Answers as they came in are for the custodians alone."""

import rules

from bic.people.models import Role
from bic.people.rules import EVERYONE, RESEARCHERS, STAFF, grant, register, staff

# Those whom a review board holds answerable for the answers.
CUSTODIANS = staff(Role.DIRECTOR, Role.RESEARCHER)


@rules.predicate
def was_never_open(_user, survey):
    """it was never open"""
    return survey.opened_at is None


SURVEY_PERMISSIONS = register(
    "surveys.survey",
    {
        "list": grant(EVERYONE),
        "view": grant(EVERYONE),
        "add": grant(RESEARCHERS),
        "change": grant(RESEARCHERS),
        "delete": grant(RESEARCHERS, when=was_never_open),
        "translate": grant(RESEARCHERS),
        "justify": grant(CUSTODIANS),
        "collect": grant(RESEARCHERS),
        "enter": grant(RESEARCHERS),
        "view_instrument": grant(STAFF),
        "view_results": grant(EVERYONE),
        "export_results": grant(EVERYONE),
        "view_answers": grant(CUSTODIANS),
        "export_answers": grant(CUSTODIANS),
        "code": grant(CUSTODIANS),
        "set_aside": grant(CUSTODIANS),
    },
)
