"""Filters of the lists of planning."""

import django_filters
from django.utils.translation import gettext_lazy as _

from bic.spoken import language_choices
from bic.ui.filters import FilterSet, PlaceFilter, RowFilter, WordFilter
from planning.models import Member, Skill, SkillLevel


def _skills(_request):
    rows = Skill.objects.order_by("position", "name").only("key", "name")
    return [(one.pk, one.label) for one in rows]


class PresenceFilter(django_filters.ChoiceFilter):
    """Who is on the team on the filter's day; without a choice, those who have not left."""

    LEFT, ALL = "left", "all"

    def __init__(self, **options):
        choices = [(self.LEFT, _("Have left")), (self.ALL, _("Everybody, also who left"))]
        super().__init__(choices=choices, empty_label=_("On the team"), **options)

    def filter(self, qs, value):
        if value == self.ALL:
            return qs
        day = self.parent.today
        return qs.filter(left_on__lt=day) if value == self.LEFT else qs.not_left(day)


class MemberFilter(FilterSet):
    """By words, kind, community, skill, language, and whether they have left."""

    q = WordFilter(fields=("name", "organization", "role"))
    kind = django_filters.ChoiceFilter(
        label=_("Kind"), choices=Member.Kind, empty_label=_("Any kind")
    )
    community = PlaceFilter(method="of_community")
    skill = RowFilter(
        label=_("Skill"),
        rows=_skills,
        empty_label=_("Any skill"),
        method="with_skill",
    )
    language = django_filters.ChoiceFilter(
        label=_("Language"),
        choices=lambda: language_choices(()),
        empty_label=_("Any language"),
        method="who_speaks",
    )
    state = PresenceFilter(label=_("On the team"))

    def __init__(self, *args, today, **kwargs):
        self.today = today
        super().__init__(*args, **kwargs)

    def filter_queryset(self, queryset):
        # A state that nobody can mean is none, and none hides who left.
        self.form.cleaned_data.setdefault("state", "")
        return super().filter_queryset(queryset)

    def who_speaks(self, queryset, _name, language):
        """Who speaks `language`, given as its code."""
        return queryset.filter(languages__contains=[language])

    def of_community(self, queryset, _name, community):
        """Whose work today is for `community`."""
        return queryset.serving(community, self.today)

    def with_skill(self, queryset, _name, skill):
        """Who is able or expert in `skill`."""
        covering = SkillLevel.objects.covering().filter(skill=skill)
        return queryset.filter(pk__in=covering.values("member"))
