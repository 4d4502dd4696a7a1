"""Organizations that carry out a community's plan, and who reports for them."""

from django.apps import apps
from django.db import models
from django.db.models.functions import Coalesce
from django.urls import reverse
from django.utils.translation import gettext_lazy as _

from bic.persons import somebody
from bic.querysets import LIST_FETCH
from bic.tenancy.history import track
from bic.tenancy.models import CommunityModel
from bic.tenancy.scoping import tenant_manager
from communities.models import Organization
from implementation.models.status import ENDED


class PartnerQuerySet(models.QuerySet):
    """Partners, and what pages load of them."""

    def for_list(self):
        """With how many actions each leads and helps with, and its open tasks, in one query."""
        return (
            self.annotate(
                led=_count_of("Action", "lead"),
                helped=_count_of("ActionPartner", "partner"),
                doing=_count_of("Task", "partner", but=ENDED),
            )
            .order_by("name", "pk")
            .fetch_mode(LIST_FETCH)
        )


def _count_of(model, field, but=()):
    """How many rows of `model` name a partner, without those of some statuses."""
    rows = apps.get_model("implementation", model)._base_manager
    rows = rows.filter(**{field: models.OuterRef("pk")}).order_by()
    if but:
        rows = rows.exclude(status__in=but)
    count = rows.values(field).annotate(count=models.Count("pk")).values("count")
    return Coalesce(models.Subquery(count), 0)


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

    objects = tenant_manager(PartnerQuerySet, program="program", community="community")

    class Meta:
        verbose_name = _("partner of the plan")
        verbose_name_plural = _("partners of the plan")
        constraints = [
            models.UniqueConstraint(
                fields=["program", "community", "name"],
                name="plan_partner_once",
                violation_error_message=_("There is a partner of this name already."),
            ),
        ]

    def __str__(self):
        return self.name

    def get_absolute_url(self):
        return reverse(
            "implementation:partner_detail", args=[self.program.slug, self.community.slug, self.pk]
        )


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
