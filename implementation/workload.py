"""How much each person and each organization has to do, and what of it is late or silent."""

from dataclasses import dataclass
from urllib.parse import urlencode

from django.db.models import Count, Q
from django.db.models.functions import Coalesce
from django.utils.translation import gettext as _

from implementation import lateness
from implementation.filters.task import NAMED, NOBODY
from implementation.models import Partner, Task
from implementation.models.status import ACHIEVED


@dataclass(frozen=True)
class Load:
    """The tasks of one person or organization, counted.

    `query` is the filter of the task pages that finds them, "" where there is none. Of `open`
    ones some are `late`, due `soon`, or `stale`; `done` were carried out.
    """

    name: str
    query: str
    open: int
    late: int
    soon: int
    stale: int
    done: int

    def query_of(self, state):
        """The filter that finds those in a state as well."""
        return f"{self.query}&{urlencode({'state': state})}" if self.query else ""


def _counts(today, zone):
    return {
        "open": Count("pk", filter=lateness.is_open()),
        "late": Count("pk", filter=lateness.late(today)),
        "soon": Count("pk", filter=lateness.soon(today)),
        "stale": Count("pk", filter=lateness.stale(today, zone)),
        "done": Count("pk", filter=Q(status__in=ACHIEVED)),
    }


NAMES = ("open", "late", "soon", "stale", "done")


def by_person(community, today, zone, *, sees_names):
    """The load of everybody who does tasks of a community's plan, the most late first; one query.

    Those without an account are one line for who may not know their names.
    """
    tasks = Task.objects.filter(community=community).order_by()
    rows = tasks.values("owner", "owner__name", "owner__email", "helper").annotate(
        **_counts(today, zone)
    )
    found, unnamed = [], None
    for row in rows:
        counts = {name: row[name] for name in NAMES}
        if row["owner"]:
            name = row["owner__name"] or row["owner__email"]
            found.append(Load(name, urlencode({"person": row["owner"]}), **counts))
        elif not row["helper"]:
            found.append(Load(_("Nobody yet"), urlencode({"person": NOBODY}), **counts))
        elif sees_names:
            named = f"{NAMED}{row['helper']}"
            found.append(Load(row["helper"], urlencode({"person": named}), **counts))
        else:
            unnamed = counts if unnamed is None else _added(unnamed, counts)
    if unnamed:
        found.append(Load(_("Somebody without an account"), "", **unnamed))
    return _in_order(found)


def by_organization(community, today, zone):
    """The load of each organization, the most late first; two queries.

    A task of no organization counts for the one that leads its action.
    """
    tasks = Task.objects.filter(community=community).order_by()
    rows = tasks.values(whose=Coalesce("partner", "action__lead")).annotate(**_counts(today, zone))
    names = dict(Partner.objects.filter(community=community).values_list("pk", "name"))
    return _in_order(
        Load(
            names.get(row["whose"], _("No organization yet")),
            urlencode({"partner": row["whose"]}) if row["whose"] else "",
            **{name: row[name] for name in NAMES},
        )
        for row in rows
    )


def _added(one, other):
    return {name: one[name] + other[name] for name in NAMES}


def _in_order(loads):
    return sorted(loads, key=lambda one: (-one.late, -one.open, one.name))
