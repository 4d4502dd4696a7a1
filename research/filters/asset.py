"""Filters of the list of assets, and so of the map."""

import django_filters
from django.db.models import CharField, Func
from django.utils.translation import gettext_lazy as _

from bic.days import today_in
from bic.spoken import language_names
from bic.ui.filters import FilterSet, RowFilter, WordFilter
from research.models import Asset
from research.models.asset import STALE_AFTER


def languages_there(request):
    """Codes and names of the languages of the community's assets; one query."""
    assets = Asset.objects.filter(community=request.community).without_persons()
    codes = assets.annotate(
        code=Func("languages", function="unnest", output_field=CharField())
    ).values_list("code")
    names = language_names(code for (code,) in codes.order_by().distinct())
    return sorted(names.items(), key=lambda choice: choice[1])


class AssetFilter(FilterSet):
    """By words, category, language, whether it is public, and whether somebody looked lately."""

    q = WordFilter(fields=("name", "offers", "serves", "address"))
    category = django_filters.ChoiceFilter(
        label=_("Category"), choices=Asset.Category, empty_label=_("Any category")
    )
    language = RowFilter(
        label=_("Language"),
        rows=languages_there,
        empty_label=_("Any language"),
        method="that_speaks",
    )
    public = django_filters.ChoiceFilter(
        label=_("Public"),
        choices=[("yes", _("Public")), ("no", _("Not public"))],
        empty_label=_("Public or not"),
        method="that_is_public",
    )
    verified = django_filters.ChoiceFilter(
        label=_("Verified"),
        choices=[
            ("yes", _("Verified within a year")),
            ("no", _("Not verified for a year")),
            ("never", _("Never verified")),
        ],
        empty_label=_("Verified or not"),
        method="by_verified",
    )

    def that_speaks(self, queryset, _name, language):
        """Those where `language` is spoken."""
        return queryset.filter(languages__contains=[language])

    def that_is_public(self, queryset, _name, value):
        """Those that are public, or not."""
        return queryset.filter(is_public=value == "yes")

    def by_verified(self, queryset, _name, value):
        """By the day on which somebody looked last."""
        if value == "never":
            return queryset.filter(verified_on=None)
        today = today_in(self.request.program)
        if value == "no":
            return queryset.stale(today)
        return queryset.filter(verified_on__gte=today - STALE_AFTER)
