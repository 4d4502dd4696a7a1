"""The private links that were given out."""

from django.conf import settings
from django.db import models
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from bic.persons import somebody
from bic.tenancy.history import track
from bic.tenancy.models import ProgramModel
from bic.tenancy.scoping import tenant_manager


class LinkQuerySet(models.QuerySet):
    """Links by what they are for."""

    def about(self, purpose, subject_pks):
        """Those of one purpose to some subjects."""
        return self.filter(purpose=purpose, subject_pk__in=subject_pks)

    def open(self, now):
        """Those that lead somewhere at that moment."""
        return self.filter(closed_at=None).exclude(expires_at__lte=now)


@track(exclude=["opened_at"])
class Link(ProgramModel):
    """One link that lets whoever holds it do one thing to one subject.

    The token in its address is signed and derived from this row, so that rows alone open
    nothing; see `bic.links.tokens`.
    """

    purpose = models.CharField(max_length=40)
    community = models.ForeignKey(
        "communities.Community", models.PROTECT, null=True, related_name="+"
    )
    subject_pk = models.BigIntegerField()
    label = models.CharField(_("what it is for"), max_length=200, blank=True)
    language = models.CharField(
        _("language"), max_length=12, choices=settings.LANGUAGES, default="en"
    )
    expires_at = models.DateTimeField(_("works until"), null=True)
    serial = models.PositiveIntegerField(default=1)
    opened_at = models.DateTimeField(null=True)
    closed_at = models.DateTimeField(null=True)
    created_at = models.DateTimeField(auto_now_add=True)
    created_by = somebody(null=True)

    objects = tenant_manager(LinkQuerySet)

    community_column = "community_id"
    rows_without_community = "everyone"

    class Meta:
        verbose_name = _("private link")
        verbose_name_plural = _("private links")
        indexes = [
            models.Index(fields=["program", "purpose", "subject_pk"], name="link_by_subject")
        ]
        constraints = [
            models.CheckConstraint(condition=models.Q(serial__gte=1), name="link_serial_from_one")
        ]

    def __str__(self):
        return self.label or self.purpose

    @property
    def is_expired(self):
        """Whether its time is over."""
        return self.expires_at is not None and self.expires_at <= timezone.now()

    @property
    def is_open(self):
        """Whether it leads somewhere now."""
        return self.closed_at is None and not self.is_expired
