"""A profile on paper, as plain words of the active language."""

from typing import Any

from django.utils import timezone
from django.utils.formats import date_format
from django.utils.translation import gettext as _

from research import frozen
from research.models import ProfileVersion


def printed(
    community: Any,
    blocks: list[dict[str, Any]],
    counts: list[dict[str, Any]],
    version: ProfileVersion | None = None,
) -> dict[str, Any]:
    """Everything that the paper shows; of a frozen profile, who froze it when."""
    program = community.program
    standing = ""
    if version:
        day = timezone.localdate(version.frozen_at, timezone=program.tzinfo)
        standing = _("Version %(number)s, frozen by %(name)s on %(day)s") % {
            "number": version.number,
            "name": version.frozen_by.display_name,
            "day": date_format(day),
        }
    return {
        "program": program.name,
        "organization": program.organization or program.name,
        "community": community.name,
        "standing": standing,
        "note": version.note if version else "",
        "blocks": [one for one in blocks if not one["problem"]],
        "counts": counts,
    }


def of_version(version: ProfileVersion) -> dict[str, Any]:
    """A frozen profile on paper."""
    return printed(version.community, frozen.told(version), frozen.counts(version), version)
