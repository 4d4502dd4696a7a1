"""Who is who and what is to be done in a community, for the first pages of its dossier."""

from typing import Any

from bic.dossier import parts
from bic.people.models import Membership


def of(community: Any) -> dict[str, Any]:
    """Who holds which role, and open work by its kind."""
    memberships = Membership.objects.in_force().taking_part().around(community).for_list()
    people = list(memberships)
    work = list(parts.work_in(community))
    return {
        "partners": [one for one in people if not one.is_staff],
        "staff": [one for one in people if one.is_staff],
        "work": [(label, found) for label, found in work if found],
        "work_count": sum(len(found) for _label, found in work),
    }
