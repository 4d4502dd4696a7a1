"""Strategies that worked in one community, shared with all others of the program."""

from django.db import models
from django.db.models import Q
from django.urls import reverse
from django.utils.translation import gettext_lazy as _

from bic.approval import by_somebody
from bic.persons import person
from bic.querysets import LIST_FETCH
from bic.tenancy.history import track
from bic.tenancy.models import ProgramModel
from bic.tenancy.rls import PROGRAM
from bic.tenancy.scoping import tenant_manager
from bic.translated import TranslatedField


class StrategyQuerySet(models.QuerySet):
    """Strategies by who may read them, and what pages load."""

    def published(self):
        """Those in the library of the program."""
        return self.filter(published_at__isnull=False)

    def of(self, community):
        """Those that come from a community, published or not, the newest first."""
        return self.filter(community=community).order_by("-created_at", "-pk")

    def for_list(self):
        """All that lists show, in one query.

        The community is not joined: partners of another one do not see its row, and `place`
        names it.
        """
        return self.order_by("-published_at", "-pk").fetch_mode(LIST_FETCH)


@track()
class Strategy(ProgramModel):
    """What a community did, for whom, and what became of it.

    It is the staff's until they publish it; then everybody of the program reads it, and other
    communities may begin with a copy. `place` is the community's name as the library gives it.
    """

    community = models.ForeignKey(
        "communities.Community", models.PROTECT, related_name="+", editable=False
    )
    place = models.CharField(_("from"), max_length=120, editable=False)
    title = TranslatedField(_("strategy"))
    did = TranslatedField(_("what was done"))
    whom = TranslatedField(_("for whom"), blank=True)
    result = TranslatedField(_("what became of it"), blank=True)
    took = TranslatedField(_("what it took"), blank=True)
    copied_from = models.ForeignKey(
        "self", models.PROTECT, null=True, editable=False, related_name="copies"
    )
    published_by = person(verbose_name=_("published by"))
    published_at = models.DateTimeField(_("published on"), null=True, editable=False)
    created_by = person(verbose_name=_("added by"))
    created_at = models.DateTimeField(auto_now_add=True)

    objects = tenant_manager(StrategyQuerySet)

    is_for_staff = True
    also_readable_if = f"published_at IS NOT NULL AND {PROGRAM}"

    class Meta:
        verbose_name = _("strategy")
        verbose_name_plural = _("strategies")
        constraints = [by_somebody("published", name="strategy_published_by_somebody")]
        indexes = [
            models.Index(fields=["program", "community", "-created_at"], name="strategy_by_place"),
            models.Index(
                fields=["program", "-published_at"],
                condition=Q(published_at__isnull=False),
                name="strategy_in_library",
            ),
        ]

    def __str__(self):
        return str(self.title)

    def get_absolute_url(self):
        return reverse("evaluations:strategy_detail", args=[self.program.slug, self.pk])

    @property
    def is_published(self):
        """Whether it stands in the library."""
        return self.published_at is not None
