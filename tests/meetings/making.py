"""Groups, meetings and proposals for tests of coming together."""

from datetime import timedelta

from django.utils import timezone

from bic.translated import Translated
from meetings.models import Group, Meeting, Proposal


def make_group(community, name="Access", **fields):
    """A topic committee, unless `fields` say otherwise."""
    return Group.objects.create(program=community.program, community=community, name=name, **fields)


def make_meeting(community, title="Third community meal", **fields):
    """A public meal in three weeks, from six to eight; `by` announces it."""
    by = fields.pop("by", None)
    starts = timezone.now().replace(hour=22, minute=0, second=0, microsecond=0)
    fields.setdefault("starts_at", starts + timedelta(weeks=3))
    fields.setdefault("ends_at", fields["starts_at"] + timedelta(hours=2))
    if by:
        fields |= {"published_by": by, "published_at": timezone.now()}
    return Meeting.objects.create(
        program=community.program, community=community, title=Translated.of(title), **fields
    )


def make_proposal(community, title="A language line for town services", **fields):
    """An open proposal with the next number."""
    fields.setdefault("state", Proposal.State.OPEN)
    number = Proposal.objects.filter(community=community).count() + 1
    return Proposal.objects.create(
        program=community.program, community=community, number=number,
        title=Translated.of(title), **fields,
    )  # fmt: skip
