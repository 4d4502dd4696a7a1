"""Organizations that carry out a community's plan, and who reports for them."""

from django.db import models
from django.utils.translation import gettext_lazy as _

from bic.persons import somebody
from bic.tenancy.history import track
from bic.tenancy.models import CommunityModel
from bic.tenancy.scoping import tenant_manager
from communities.models import Organization


@track()
class Partner(CommunityModel):
    """An organization or office that leads or helps with actions, by the name the plan uses.

    The directory is the staff's; the plan's readers know this name alone.
    """

    name = models.CharField(_("name"), max_length=160)
    organization = models.ForeignKey(
        Organization, models.SET_NULL, null=True, blank=True, related_name="+",
        verbose_name=_("organization of the directory"),
    )  # fmt: skip

    objects = tenant_manager(models.QuerySet, program="program", community="community")

    class Meta:
        verbose_name = _("partner of the plan")
        verbose_name_plural = _("partners of the plan")
        constraints = [
            models.UniqueConstraint(
                fields=["program", "community", "name"], name="plan_partner_once"
            ),
        ]

    def __str__(self):
        return self.name


@track()
class PartnerPerson(CommunityModel):
    """Somebody with an account who reports for a partner."""

    partner = models.ForeignKey(Partner, models.CASCADE, related_name="people")
    user = somebody(verbose_name=_("person"))

    objects = tenant_manager(models.QuerySet, program="program", community="community")

    class Meta:
        verbose_name = _("person of a partner")
        verbose_name_plural = _("people of partners")
        constraints = [
            models.UniqueConstraint(
                fields=["program", "partner", "user"], name="plan_partner_person_once"
            ),
        ]
        indexes = [models.Index(fields=["program", "user"], name="plan_partner_by_person")]

    def __str__(self):
        return str(self.user)
