"""Filters of strategies."""

from bic.translated import EveryText
from bic.ui.filters import FilterSet, WordFilter

SAID = ("title", "did", "whom", "result", "took")


class StrategyFilter(FilterSet):
    """By words in any language, and by the community that it comes from."""

    q = WordFilter(fields=(*(f"{name}_words" for name in SAID), "place"))

    def filter_queryset(self, queryset):
        words = {f"{name}_words": EveryText(name) for name in SAID}
        return super().filter_queryset(queryset.alias(**words))
