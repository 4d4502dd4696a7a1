"""Saved filters: which tasks somebody looks at again and again, by a name."""

from django.db import models
from django.db.models import Q
from django.utils.translation import gettext_lazy as _

from bic.persons import somebody
from bic.querysets import LIST_FETCH
from bic.tenancy.history import track
from bic.tenancy.models import CommunityModel
from bic.tenancy.scoping import tenant_manager


class SavedFilterQuerySet(models.QuerySet):
    """Saved filters by who may use them."""

    def open_to(self, user):
        """One's own, and those that others share."""
        return self.filter(Q(owner=user) | Q(is_shared=True))

    def for_list(self):
        """All that the pages of tasks show of them, in one query."""
        return self.select_related("owner").order_by("title", "pk").fetch_mode(LIST_FETCH)


@track()
class SavedFilter(CommunityModel):
    """A choice of tasks of the plan, for the table, the board and the timeline alike.

    `query` holds the parameters of the address, in the order of their names. Everybody who
    works on the plan may use it when it is shared; otherwise it is its owner's alone.
    """

    title = models.CharField(_("name of the filter"), max_length=80)
    query = models.CharField(_("filter"), max_length=1000, editable=False)
    is_shared = models.BooleanField(_("for everybody who works on this plan"), default=False)
    owner = somebody(editable=False, verbose_name=_("saved by"))
    created_at = models.DateTimeField(auto_now_add=True)

    objects = tenant_manager(SavedFilterQuerySet, program="program", community="community")

    class Meta:
        verbose_name = _("saved filter")
        verbose_name_plural = _("saved filters")
        constraints = [
            models.UniqueConstraint(
                fields=["program", "community", "owner", "title"],
                name="saved_filter_once_by_name",
                violation_error_message=_("You have a filter of this name. Choose another one."),
            ),
        ]
        indexes = [models.Index(fields=["program", "community"], name="saved_filter_by_place")]

    def __str__(self):
        return self.title
