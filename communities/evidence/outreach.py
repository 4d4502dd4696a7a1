"""What proves outreach: information sessions that were held, and requests that were sent."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any

from django.db.models import Count, Max
from django.urls import reverse
from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from bic.blueprint import Evidence, State, evidence
from bic.tenancy import scope
from communities.models import Interaction
from communities.tally import Reached, reached


@dataclass(frozen=True)
class Asked:
    """To how many managers the request for applications went, and when last."""

    managers: int = 0
    last_on: date | None = None


@evidence("I1")
def outreach(communities: Iterable[Any]) -> Mapping[int, Evidence]:
    """Done when a session was held and a manager got the request for applications.

    Two queries for any number of communities. Who was asked is in the log, which is the
    staff's alone: it is counted for everybody, and the headline tells numbers, no names.
    """
    communities = {community.pk: community for community in communities}
    if not communities:
        return {}
    program = next(iter(communities.values())).program
    with scope(program):
        held, asked = reached(communities), managers_asked(communities)
    return {
        pk: _evidence(communities[pk], held.get(pk, Reached()), asked.get(pk, Asked()))
        for pk in {*held, *asked}
    }


def managers_asked(communities: Iterable[int]) -> dict[int, Asked]:
    """Managers who got the request for applications, by the keys of communities; one query.

    Whatever sends the request writes it into the log, as staff do who send it by post.
    """
    rows = (
        Interaction.objects.requests()
        .filter(community__in=list(communities))
        .order_by()
        .values_list("community")
        .annotate(Count("contact", distinct=True), Max("on"))
    )
    return {community: Asked(count, day) for community, count, day in rows}


def _evidence(community: Any, held: Reached, asked: Asked) -> Evidence:
    days = [day for day in (held.last_on, asked.last_on) if day]
    return Evidence(
        state=State.DONE if held.sessions and asked.managers else State.IN_PROGRESS,
        headline="; ".join(filter(None, [_held(held), _asked(asked)])),
        when=max(days),
        url=reverse(
            "communities:session_list",
            args=[community.program.slug],
            query={"community": community.pk},
        ),
    )


def _held(held: Reached) -> str:
    """ "2 sessions held, 41 people"."""
    if not held.sessions:
        return _("No session held yet")
    sessions = ngettext("%(count)d session held", "%(count)d sessions held", held.sessions)
    people = ngettext("%(count)d person", "%(count)d people", held.people)
    return ", ".join([sessions % {"count": held.sessions}, people % {"count": held.people}])


def _asked(asked: Asked) -> str:
    """ "request sent to 14 managers"."""
    words = ngettext(
        "request sent to %(count)d manager", "request sent to %(count)d managers", asked.managers
    )
    return words % {"count": asked.managers} if asked.managers else _("request not sent yet")
