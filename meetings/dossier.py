"""What of meetings leaves in the dossier of a community."""

from collections.abc import Iterator
from typing import Any

from django.utils.translation import gettext_lazy as _

from bic.dossier.parts import Work, counts_people, goes_with, open_work, stays
from meetings.models import Task

for label in ("meetings.AgendaItem", "meetings.Note", "meetings.Material"):
    goes_with(label, "meeting")
for label in ("meetings.ProposalNews", "meetings.ProposalIdea", "meetings.ProposalTheme"):
    goes_with(label, "proposal")
goes_with("meetings.FeasibilityPoint", "report")
goes_with("meetings.Round", "vote")
goes_with("meetings.Option", "round")
goes_with("meetings.SubmissionItem", "submission")
goes_with("meetings.Attachment", "submission")
counts_people("meetings.Meeting", "people_count")
stays(
    "meetings.Checkin", "meetings.Provision",
    because="They count people who came, and who need what.",
)  # fmt: skip


@open_work("meeting_tasks", label=_("Tasks of meetings, proposals and decisions"))
def tasks(community: Any) -> Iterator[Work]:
    """What nobody has done yet."""
    rows = Task.objects.filter(community=community).open().select_related("owner")
    for one in rows:
        yield Work(one.title, one.owner.display_name if one.owner else one.helper, one.due_on)
