"""Asking somebody by mail to work on an application."""

from datetime import timedelta

from django.conf import settings
from django.db import models
from django.utils.translation import gettext_lazy as _

from bic.people.models import PartnerKind
from bic.persons import person, somebody
from bic.tenancy.history import track
from bic.tenancy.models import CommunityModel
from communities.models.applications import Application, CoApplicant

KINDS = [
    (PartnerKind.MUNICIPAL.value, _("The local government")),
    (PartnerKind.NONPROFIT.value, _("A community organization")),
]


@track()
class CoApplicantInvitation(CommunityModel):
    """An offer to work on an application, by a private link in a mail, for two weeks."""

    LIFETIME = timedelta(days=14)

    application = models.ForeignKey(
        Application, models.CASCADE, related_name="invitations", editable=False
    )
    email = models.EmailField(_("email address"))
    name = models.CharField(_("name"), max_length=150, blank=True)
    partner_kind = models.CharField(_("writes for"), max_length=20, choices=KINDS)
    organization = models.CharField(_("organization"), max_length=200, blank=True)
    right = models.CharField(
        _("right"), max_length=8, choices=CoApplicant.Right, default=CoApplicant.Right.EDIT
    )
    language = models.CharField(
        _("language of the mail"), max_length=12, choices=settings.LANGUAGES, default="en"
    )
    invited_by = somebody(editable=False)
    created_at = models.DateTimeField(auto_now_add=True)
    accepted_at = models.DateTimeField(_("accepted"), null=True, editable=False)
    accepted_by = person(verbose_name=_("accepted by"))
    retracted_at = models.DateTimeField(_("taken back"), null=True, editable=False)

    class Meta:
        verbose_name = _("invitation to an application")
        verbose_name_plural = _("invitations to applications")
        constraints = [
            models.UniqueConstraint(
                models.F("program"),
                models.F("application"),
                models.functions.Lower("email"),
                condition=models.Q(accepted_at=None, retracted_at=None),
                name="co_applicant_one_open_invitation",
                violation_error_message=_("This address is invited already."),
            )
        ]

    def __str__(self):
        return self.email

    @property
    def is_open(self):
        """Whether it can be accepted."""
        return self.accepted_at is None and self.retracted_at is None
