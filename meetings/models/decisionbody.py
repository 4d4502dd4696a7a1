"""Bodies and people who decide, or are kept informed: councils, boards, managers, nonprofits."""

from django.core.validators import MaxValueValidator, MinValueValidator
from django.db import models
from django.db.models import Max, OuterRef, Q, Subquery
from django.utils.translation import gettext_lazy as _

from bic.persons import in_charge, person
from bic.querysets import LIST_FETCH
from bic.tenancy.history import track
from bic.tenancy.models import CommunityModel
from bic.tenancy.scoping import tenant_manager


class DecisionBodyQuerySet(models.QuerySet):
    """Bodies by state, and what pages load of them."""

    def active(self):
        """Those that still decide something."""
        return self.filter(ended_on=None)

    def kept_informed(self):
        """Those that are to hear of the work in a set rhythm, whether or not they vote."""
        return self.active().filter(brief_every_months__isnull=False)

    def with_last_word(self):
        """`last_told_on`: the day each one was told something last."""
        from meetings.models.briefing import Briefing  # noqa: PLC0415  (it points at this one)

        told = (
            Briefing.objects.filter(body=OuterRef("pk"))
            .order_by()
            .values("body")
            .annotate(last=Max("told_on"))
            .values("last")
        )
        return self.annotate(last_told_on=Subquery(told))

    def for_list(self):
        """All that the list of a community shows, in one query."""
        return (
            self.with_last_word()
            .select_related("liaison")
            .defer("note")
            .order_by("ended_on", "name", "pk")
            .fetch_mode(LIST_FETCH)
        )


@track()
class DecisionBody(CommunityModel):
    """Who can decide about a recommendation in a community, or must be kept informed of it.

    Many recommendations need no elected body: a manager, a department head or the board of a
    nonprofit decides. `agenda_days` is how long before its meeting a body wants its papers.
    """

    class Kind(models.TextChoices):
        COUNCIL = "council", _("City or town council")
        BOARD = "board", _("Board of the county")
        COMMISSION = "commission", _("Commission or advisory board")
        MANAGER = "manager", _("City, town or county manager")
        DEPARTMENT = "department", _("Department head")
        NONPROFIT = "nonprofit", _("Nonprofit organization")
        OTHER = "other", _("Another body")

    name = models.CharField(_("name"), max_length=160)
    kind = models.CharField(_("kind"), max_length=12, choices=Kind, default=Kind.COUNCIL)
    meets = models.CharField(_("when it meets"), max_length=160, blank=True)
    agenda_days = models.PositiveSmallIntegerField(
        _("papers are due, days before"),
        default=10,
        validators=[MaxValueValidator(120)],
    )
    brief_every_months = models.PositiveSmallIntegerField(
        _("is told how things stand, every … months"),
        null=True,
        blank=True,
        validators=[MinValueValidator(1), MaxValueValidator(36)],
    )
    liaison = in_charge(verbose_name=_("who keeps in touch"))
    website = models.URLField(_("web address"), max_length=300, blank=True)
    note = models.TextField(_("note"), max_length=2000, blank=True)
    ended_on = models.DateField(_("no longer decides since"), null=True, blank=True)
    created_by = person(verbose_name=_("added by"))
    created_at = models.DateTimeField(auto_now_add=True)

    objects = tenant_manager(DecisionBodyQuerySet, program="program", community="community")

    class Meta:
        verbose_name = _("decision-making body")
        verbose_name_plural = _("decision-making bodies")
        constraints = [
            models.UniqueConstraint(
                fields=["program", "community", "name"],
                name="decision_body_once",
                violation_error_message=_("There is a body with this name already."),
            ),
            models.CheckConstraint(
                condition=Q(brief_every_months=None) | Q(brief_every_months__gte=1),
                name="decision_body_rhythm",
            ),
        ]

    def __str__(self):
        return self.name
