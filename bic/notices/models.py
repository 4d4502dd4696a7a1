"""What is owed to somebody: one row, however it reaches them."""

from django.conf import settings
from django.db import models
from django.utils.translation import gettext_lazy as _

from bic.tenancy.models import ProgramModel
from bic.tenancy.scoping import tenant_manager


class NoticeQuerySet(models.QuerySet):
    """Notices by whom they are for and what is left to do."""

    def unread(self):
        """Not yet read in the inbox."""
        return self.filter(read_at=None)


class Notice(ProgramModel):
    """One message to one person, in the inbox and by mail. The outbox: a row first, then mail."""

    key = models.CharField(max_length=200)
    recipient = models.ForeignKey(
        settings.AUTH_USER_MODEL, models.PROTECT, null=True, related_name="+"
    )
    email = models.EmailField(blank=True)
    language = models.CharField(max_length=12, default="en")
    community = models.ForeignKey(
        "communities.Community", models.PROTECT, null=True, related_name="+"
    )
    kind = models.CharField(max_length=40, default="act")
    subject = models.CharField(_("subject"), max_length=300)
    body = models.TextField(_("text"))
    url = models.CharField(max_length=500, blank=True)
    created_at = models.DateTimeField(auto_now_add=True)
    read_at = models.DateTimeField(null=True)
    mailed_at = models.DateTimeField(null=True)
    attempts = models.PositiveSmallIntegerField(default=0)
    next_try_at = models.DateTimeField(null=True)
    failed_at = models.DateTimeField(null=True)
    last_error = models.CharField(max_length=300, blank=True)

    objects = tenant_manager(NoticeQuerySet)

    class Meta:
        verbose_name = _("notice")
        verbose_name_plural = _("notices")
        constraints = [
            models.UniqueConstraint(
                fields=["program", "key", "recipient", "email"],
                nulls_distinct=False,
                name="notice_each_occasion_once",
            ),
        ]
        indexes = [
            models.Index(
                fields=["program", "created_at"],
                condition=models.Q(mailed_at=None, failed_at=None),
                name="notice_to_be_mailed",
            ),
            models.Index(fields=["program", "recipient", "-created_at"], name="notice_of_person"),
        ]

    def __str__(self):
        return self.key
