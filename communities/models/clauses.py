"""The clause library: what agreements of a program are made of."""

from django.db import models
from django.utils.translation import gettext_lazy as _

from bic.approval import by_somebody
from bic.persons import person
from bic.querysets import LIST_FETCH
from bic.tenancy.history import track
from bic.tenancy.models import ProgramModel
from bic.tenancy.scoping import tenant_manager
from bic.translated import TranslatedField

LONGEST_CLAUSE = 20_000


class Condition(models.TextChoices):
    """When a clause belongs into an agreement."""

    ALWAYS = "always", _("Always")
    HAS_MONEY = "has_money", _("When money is paid")
    GOVERNMENT_PAYS = "government_pays", _("When the local government pays")
    HAS_COMMUNITY_PARTNER = "has_community_partner", _("When a community partner signs")
    HAS_RESEARCH = "has_research", _("When people are asked for research")
    AMENDMENT = "amendment", _("In amendments only")


class ClauseQuerySet(models.QuerySet):
    """Clauses by use, and what pages load."""

    def in_use(self):
        """Those that new agreements get."""
        return self.filter(retired_at=None)

    def for_list(self):
        """All that the library shows, in one query, in the order of an agreement."""
        return self.select_related("confirmed_by").order_by("position", "pk").fetch_mode(LIST_FETCH)


@track()
class Clause(ProgramModel):
    """One clause of the library, with merge fields, in the languages of the program.

    A suggestion, or any other text that no director has confirmed in this version, is marked
    "have your counsel review"; every change of words takes the mark of confirmation away.
    """

    key = models.SlugField(_("key"), max_length=40, editable=False)
    position = models.PositiveSmallIntegerField(_("order"), default=0)
    title = TranslatedField(_("title"))
    text = TranslatedField(_("text"))
    condition = models.CharField(
        _("when it is used"), max_length=24, choices=Condition, default=Condition.ALWAYS
    )
    version = models.PositiveSmallIntegerField(_("version"), default=1, editable=False)
    confirmed_at = models.DateTimeField(_("confirmed on"), null=True, editable=False)
    confirmed_by = person(verbose_name=_("confirmed by"))
    retired_at = models.DateTimeField(_("no longer used"), null=True, editable=False)
    created_at = models.DateTimeField(auto_now_add=True)
    updated_at = models.DateTimeField(auto_now=True)

    objects = tenant_manager(ClauseQuerySet)

    class Meta:
        verbose_name = _("clause")
        verbose_name_plural = _("clauses")
        constraints = [
            models.UniqueConstraint(
                fields=["program", "key"],
                name="clause_each_key_once",
                violation_error_message=_("There is a clause with this key."),
            ),
            by_somebody("confirmed", name="clause_confirmed_by_somebody"),
        ]
        indexes = [models.Index(fields=["program", "position"], name="clause_in_order")]

    def __str__(self):
        return str(self.title)
