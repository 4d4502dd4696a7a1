"""What of the plan of work leaves in the dossier of a community."""

from collections.abc import Iterator
from typing import Any

from django.utils.translation import gettext_lazy as _

from bic.dossier.parts import Work, goes_with, open_work
from planning.models import Milestone

goes_with("planning.Slip", "milestone")


@open_work("milestones", label=_("Milestones"))
def milestones(community: Any) -> Iterator[Work]:
    """What is not reached yet."""
    rows = Milestone.objects.filter(community=community).open().select_related("owner")
    for one in rows:
        yield Work(one.title, one.owner.display_name if one.owner else "", one.ends_on)
