"""An application on paper."""

from typing import Any

from django.utils.formats import date_format
from django.utils.translation import gettext as _

from communities.answering import words_of
from communities.calls import moment
from communities.completeness import Sheet


def printed(sheet: Sheet) -> dict[str, Any]:
    """What the paper shows, as plain words of the active language."""
    application = sheet.application
    program, call = application.program, application.round
    standing = str(application.get_status_display())
    if application.submitted_at:
        when = moment(application.submitted_at, call)
        standing = _("Sent on %(moment)s") % {"moment": when}
    if application.received_on:
        day = date_format(application.received_on)
        standing = _("Arrived on paper on %(day)s") % {"day": day}
    values = sheet.values
    return {
        "program": program.name,
        "organization": program.organization or program.name,
        "community": application.community.name,
        "call": str(call.title),
        "form": str(application.question_set),
        "standing": standing,
        "answers": [
            {
                "question": str(one.label),
                "answer": str(words_of(one, values.get(one.key))),
            }
            for one in sheet.asked
        ],
    }
