"""Filters of the plan's tasks, the same for the table, the board and the timeline."""

import json
from datetime import timedelta
from urllib.parse import urlencode

import django_filters
from django.contrib.auth import get_user_model
from django.db.models import BigIntegerField, IntegerField, Q, TextField, Value
from django.db.models.functions import Cast, Coalesce, NullIf
from django.utils.functional import cached_property
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy, pgettext_lazy

from bic.days import today_in
from bic.tenancy.written import WrittenOnce
from bic.translated import EveryText, Translated
from bic.ui.filters import FilterSet, RowFilter, WordFilter
from implementation import lateness
from implementation.models import Partner, PartnerPerson, SavedFilter, Task, Topic
from implementation.models.status import Status

User = get_user_model()
MINE, NOBODY = "mine", "nobody"
# Before the name of somebody without an account.
NAMED = "name:"
STATES = (
    ("open", gettext_lazy("To do")),
    ("late", pgettext_lazy("task", "Late")),
    ("soon", gettext_lazy("Due within 30 days")),
    ("stale", gettext_lazy("No update in 90 days")),
    ("unnamed", gettext_lazy("Nobody does it yet")),
)
WINDOWS = (("weeks", gettext_lazy("8 weeks")), ("months", gettext_lazy("8 months")))


def _everything_offered(community, user):
    """Rows of everything that the filters offer in a community, each with its kind."""
    here = {"community": community}
    nothing, none = Value("", TextField()), Value(0)
    called = Coalesce(NullIf("name", nothing), "email", output_field=TextField())
    tasks = Task.objects.filter(**here).order_by()
    # Who has an account is found by the keys: joined to each task, names took half of it all.
    people = User.objects.filter(pk__in=tasks.values("owner")).values_list(
        Value("person"), none, "pk", called, nothing
    )
    others = tasks.filter(owner=None).values_list(
        Value("person"), none, Cast(None, BigIntegerField()), nothing, "helper"
    ).distinct()  # fmt: skip
    partners = Partner.objects.filter(**here).values_list(
        Value("partner"), none, "pk", "name", nothing
    )
    topics = Topic.objects.filter(**here).values_list(
        Value("topic"), "position", "pk", Cast("title", TextField()), nothing
    )
    saved = (
        SavedFilter.objects.filter(**here)
        .open_to(user)
        .values_list(Value("saved"), Cast("is_shared", IntegerField()), "pk", "title", "query")
    )
    return people.union(others, partners, topics, saved, all=True)


OFFERED = WrittenOnce(_everything_offered, int, int)


def offered(request):
    """What the filters of a plan offer: people, organizations, topics, and what was saved.

    One query for all: each further one costs a page as much as ten of its rows.

    Those without an account are named to staff alone.
    """
    found = {"person": [], "partner": [], "topic": [], "saved": []}
    for kind, *row in OFFERED.rows(request.community.pk, request.user.pk):
        found[kind].append(row)
    return {
        "person": _people(found["person"], request),
        "partner": [(MINE, _("My organization")), *_by_words(found["partner"])],
        "topic": [
            (key, f"{position}. {Translated.from_stored(json.loads(title))}")
            for position, key, title, _none in sorted(found["topic"])
        ],
        "saved": [
            {"title": title, "query": query, "is_shared": bool(is_shared)}
            for is_shared, _key, title, query in sorted(found["saved"], key=lambda row: row[2])
        ],
    }


def _by_words(rows):
    return [(key, words) for _none, key, words, _helper in sorted(rows, key=lambda row: row[2])]


def _people(rows, request):
    sees_names = request.user.has_perm("implementation.view_person_task", request.community)
    helpers = sorted(helper for _none, key, _words, helper in rows if key is None and helper)
    named = [(f"{NAMED}{helper}", helper) for helper in helpers if sees_names]
    has_nobody = any(key is None and not helper for _none, key, _words, helper in rows)
    nobody = [(NOBODY, _("Nobody yet"))] if has_nobody else []
    people = _by_words(row for row in rows if row[1] is not None)
    return [(MINE, _("Me")), *people, *named, *nobody]


class OfferedFilter(RowFilter):
    """One of what `offered` gives under a name; it is asked once for all of them."""

    def __init__(self, *, of, **kwargs):
        self.of = of
        super().__init__(rows=offered, **kwargs)

    @property
    def field(self):
        """The field with its choices; a filter is copied for each page."""
        self.rows = lambda _request: self.parent.offered[self.of]
        return super().field


def of_partners(keys):
    """Tasks of organizations: their own, and those of nobody else in actions that they lead."""
    return Q(partner__in=keys) | Q(partner=None, action__lead__in=keys)


class TaskFilter(FilterSet):
    """By words, status, state, person, organization and topic."""

    q = WordFilter(fields=("title", "text", "action_words"))
    status = django_filters.ChoiceFilter(
        label=gettext_lazy("Status"),
        choices=[one for one in Status.choices if one[0] != Status.CHANGED],
        empty_label=gettext_lazy("Any status"),
    )
    state = django_filters.ChoiceFilter(
        label=gettext_lazy("State"),
        choices=STATES,
        empty_label=gettext_lazy("Late or not"),
        method="by_state",
    )
    person = OfferedFilter(
        of="person", label=gettext_lazy("Who does it"), empty_label=gettext_lazy("Anybody"),
        method="by_person",
    )  # fmt: skip
    partner = OfferedFilter(
        of="partner", label=gettext_lazy("Organization"),
        empty_label=gettext_lazy("Any organization"), method="by_partner",
    )  # fmt: skip
    topic = OfferedFilter(
        of="topic", label=gettext_lazy("Topic"), empty_label=gettext_lazy("Any topic"),
        field_name="action__objective__topic",
    )  # fmt: skip

    @cached_property
    def offered(self):
        """What the bar offers, by the name of the filter."""
        return offered(self.request)

    def filter_queryset(self, queryset):
        if self.form.cleaned_data.get("q"):
            queryset = queryset.alias(action_words=EveryText("action__title"))
        return super().filter_queryset(queryset)

    @property
    def today(self):
        """The program's day."""
        return today_in(self.request.program)

    @property
    def query(self):
        """The parameters in force, in the order of their names; "" where nothing narrows."""
        return urlencode(
            sorted((name, self.data.get(name, "")) for name, _words in self.in_force())
        )

    def by_state(self, queryset, _name, value):
        """Those that are open, late, due soon, stale, or nobody's."""
        conditions = {
            "open": lambda: lateness.is_open(),
            "late": lambda: lateness.late(self.today),
            "soon": lambda: lateness.soon(self.today),
            "stale": lambda: lateness.stale(self.today, self.request.program.tzinfo),
            "unnamed": lambda: Q(owner=None, helper="") & lateness.is_open(),
        }
        return queryset.filter(conditions[value]()) if value in conditions else queryset

    def by_person(self, queryset, _name, value):
        """Those of one person, with an account or without, or of nobody."""
        if not value:
            return queryset
        if value == NOBODY:
            return queryset.filter(owner=None, helper="")
        if value.startswith(NAMED):
            return queryset.filter(helper=value.removeprefix(NAMED))
        return queryset.filter(owner=self.request.user.pk if value == MINE else value)

    def by_partner(self, queryset, _name, value):
        """Those of one organization, or of those for which this person reports."""
        if not value:
            return queryset
        own = PartnerPerson.objects.filter(user=self.request.user).values("partner")
        return queryset.filter(of_partners(own if value == MINE else [value]))


class TimelineFilter(TaskFilter):
    """The same, and how much of the time is drawn."""

    window = django_filters.ChoiceFilter(
        label=gettext_lazy("Time"),
        choices=WINDOWS,
        empty_label=gettext_lazy("The whole plan"),
        method="by_window",
    )

    def by_window(self, queryset, _name, value):
        """Those that are under way at some time of it."""
        if value not in dict(WINDOWS):
            return queryset
        first, last = window_around(self.today, value)
        return queryset.filter(
            Q(due_on__gte=first) | Q(due_on=None, starts_on__gte=first),
            Q(starts_on__lte=last) | Q(starts_on=None, due_on__lte=last),
        )


def window_around(today, value):
    """First and last day that are looked at: some before today, and more after it."""
    unit = 7 if value == "weeks" else 30
    return today - timedelta(days=2 * unit), today + timedelta(days=6 * unit)
