"""Who was invited to a meeting by email."""

from django.db import models
from django.utils.translation import gettext_lazy as _

from bic.persons import person
from bic.querysets import LIST_FETCH
from bic.tenancy.history import track
from bic.tenancy.models import CommunityModel
from bic.tenancy.scoping import tenant_manager
from meetings.models.meeting import Meeting


class InvitationQuerySet(models.QuerySet):
    """Invitations, and what pages load of them."""

    def for_list(self):
        """All that the list of a meeting shows, in one query."""
        return self.order_by("name", "email", "pk").fetch_mode(LIST_FETCH)


@track(exclude=["name", "email"])
class Invitation(CommunityModel):
    """An address that is written to about one meeting, in the language of its reader.

    Nothing says whether they replied, and nothing could.

    Its history knows neither name nor address, so that erased is erased.
    """

    meeting = models.ForeignKey(Meeting, models.CASCADE, related_name="invitations", editable=False)
    name = models.CharField(_("name"), max_length=120, blank=True)
    email = models.EmailField(_("email address"), blank=True)
    language = models.CharField(_("language"), max_length=12, default="en")
    invited_by = person(verbose_name=_("invited by"))
    invited_at = models.DateTimeField(_("invited on"), auto_now_add=True)
    reminded_at = models.DateTimeField(_("reminded on"), null=True, editable=False)
    purged_at = models.DateTimeField(null=True, editable=False)

    objects = tenant_manager(InvitationQuerySet, program="program", community="community")

    is_for_staff = True

    class Meta:
        verbose_name = _("invitation to a meeting")
        verbose_name_plural = _("invitations to a meeting")
        constraints = [
            models.UniqueConstraint(
                fields=["program", "meeting", "email"],
                condition=~models.Q(email=""),
                name="invitation_each_address_once",
                violation_error_message=_("This address is invited already."),
            ),
        ]

    def __str__(self):
        return self.name or self.email
