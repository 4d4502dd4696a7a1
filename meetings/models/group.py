"""Groups that meet: the large group, committees of topics, advisory committees, bodies."""

from django.db import models
from django.utils.translation import gettext_lazy as _
from django.utils.translation import pgettext_lazy

from bic.persons import person
from bic.querysets import LIST_FETCH
from bic.tenancy.history import track
from bic.tenancy.models import CommunityModel
from bic.tenancy.scoping import tenant_manager
from bic.translated import TranslatedField


class GroupQuerySet(models.QuerySet):
    """Groups, and what pages load of them."""

    def for_list(self):
        """All that the list of a community shows, in one query."""
        return self.order_by("ended_on", "name", "pk").fetch_mode(LIST_FETCH)


@track()
class Group(CommunityModel):
    """A group that meets in a community. The planning committee is `research.Committee`.

    Where open-meetings law counts it as a public body, notice, quorum, minutes, the roll of
    votes and the agenda are kept as that law asks, and nobody discusses in threads.
    """

    class Kind(models.TextChoices):
        LARGE = "large", _("Large stakeholder group")
        COMMITTEE = "committee", _("Topic committee")
        ADVISORY = "advisory", _("Advisory committee")
        STAFF = "staff", _("Staff team")
        BODY = "body", _("Council or board")

    class PublicBody(models.TextChoices):
        NO = "no", pgettext_lazy("public body", "No")
        YES = "yes", pgettext_lazy("public body", "Yes")
        ASKED = "asked", _("The attorney was asked")

    kind = models.CharField(_("kind"), max_length=10, choices=Kind, default=Kind.COMMITTEE)
    name = models.CharField(_("name"), max_length=160)
    charge = TranslatedField(_("charge"), blank=True)
    public_body = models.CharField(
        _("public body"),
        max_length=6,
        choices=PublicBody,
        default=PublicBody.NO,
        help_text=_("Whether open-meetings law applies. Ask the attorney of the municipality."),
    )
    formed_on = models.DateField(_("formed on"), null=True, blank=True)
    ended_on = models.DateField(_("ended on"), null=True, blank=True)
    created_by = person(verbose_name=_("added by"))
    created_at = models.DateTimeField(auto_now_add=True)

    objects = tenant_manager(GroupQuerySet, program="program", community="community")

    class Meta:
        verbose_name = _("group")
        verbose_name_plural = _("groups")
        constraints = [
            models.UniqueConstraint(
                fields=["program", "community", "name"],
                name="group_once",
                violation_error_message=_("A group of this name exists."),
            ),
        ]

    def __str__(self):
        return self.name
