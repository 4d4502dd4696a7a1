"""What advisory committees follow of the plan."""

from collections.abc import Iterable

from django.db import transaction

from bic.querysets import hold
from implementation.models import FollowedTopic, Topic
from meetings.models import Group


@transaction.atomic
def follow(group: Group, topics: Iterable[Topic]) -> None:
    """Let a committee follow these topics and no others. A second call changes nothing."""
    hold(group)
    keys = {one.pk for one in topics}
    rows = FollowedTopic.objects.filter(group=group)
    rows.exclude(topic__in=keys).delete()
    missing = keys - set(rows.values_list("topic_id", flat=True))
    FollowedTopic.objects.bulk_create(
        FollowedTopic(
            program_id=group.program_id, community_id=group.community_id, group=group, topic_id=key
        )
        for key in sorted(missing)
    )
