"""What advisory committees follow of the plan."""

from django.db import models
from django.utils.translation import gettext_lazy as _

from bic.tenancy.models import CommunityModel
from bic.tenancy.scoping import tenant_manager
from implementation.models.plan import Topic
from meetings.models import Group


class FollowedTopic(CommunityModel):
    """A topic of the plan whose progress a committee looks after."""

    group = models.ForeignKey(Group, models.CASCADE, related_name="+")
    topic = models.ForeignKey(Topic, models.CASCADE, related_name="followers")

    objects = tenant_manager(models.QuerySet, program="program", community="community")

    class Meta:
        verbose_name = _("topic that a committee follows")
        verbose_name_plural = _("topics that committees follow")
        constraints = [
            models.UniqueConstraint(
                fields=["program", "group", "topic"], name="followed_topic_once"
            ),
        ]

    def __str__(self):
        return f"{self.group_id} {self.topic_id}"
