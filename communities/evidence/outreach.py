"""What proves outreach: information sessions that were held, and requests that were sent."""

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date
from typing import Any

from django.db.models import BigIntegerField, F, QuerySet, Value
from django.db.models.functions import Coalesce, TruncDate
from django.urls import reverse
from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from bic.blueprint import Evidence, State, evidence
from bic.privacy import OneWay, suppress, threshold_of
from bic.tenancy import scope
from communities.models import Interaction, RoundNotice, Session, SessionCommunity

HELD, ASKED = "held", "asked"


@dataclass
class Facts:
    """What is known about a community: heads at each session, keys of managers who were asked."""

    heads: list[int] = field(default_factory=list)
    managers: set[int] = field(default_factory=set)
    last_on: date | None = None

    def add(self, what: str, number: int, day: date) -> None:
        """Take in one session that was held, or one request that was sent."""
        if what == HELD:
            self.heads.append(number)
        else:
            self.managers.add(number)
        self.last_on = max(self.last_on or day, day)


@evidence(
    "I1",
    reads=[
        f"communities.{name}"
        for name in ("Session", "SessionCommunity", "Interaction", "Contact", "RoundNotice")
    ],
)
def outreach(communities: Iterable[Any]) -> Mapping[int, Evidence]:
    """Done when a session was held and a manager got the request for applications.

    One query for any number of communities. Who was asked is in the log, which is the
    staff's alone: it is counted for everybody, and the headline tells numbers, no names.
    """
    communities = {community.pk: community for community in communities}
    if not communities:
        return {}
    keys, found = list(communities), defaultdict[int, Facts](Facts)
    # By its key: the program itself is loaded only where there is something to link to.
    with scope(next(iter(communities.values())).program_id):
        rows = sessions_held(keys).union(requests_sent(keys), calls_sent(), all=True)
        for community, *fact in rows:
            for one in keys if community is None else [community]:
                found[one].add(*fact)
    return {pk: _evidence(communities[pk], facts) for pk, facts in found.items()}


def sessions_held(communities: list[int]) -> QuerySet:
    """Rows of community, HELD, how many people came, day."""
    held = SessionCommunity.objects.filter(
        community__in=communities, session__status=Session.Status.HELD
    )
    return held.values_list(
        "community_id", Value(HELD), F("session__people_count"), F("session__on")
    )


def requests_sent(communities: list[int]) -> QuerySet:
    """Rows of community, ASKED, key of a manager who got the request for applications, day.

    Whatever sends the request writes it into the log, as staff do who send it by post.
    """
    sent = Interaction.objects.requests().filter(community__in=communities).order_by()
    return sent.values_list("community_id", Value(ASKED), F("contact_id"), F("on"))


def calls_sent() -> QuerySet:
    """Rows of no community, ASKED, key of a manager who was mailed a call, day.

    A call goes to managers anywhere, so it counts for every community. Who was typed and is
    no contact has a key below zero.
    """
    key = Coalesce("contact_id", -F("pk"))
    sent = RoundNotice.objects.sent().order_by()
    none = Value(None, output_field=BigIntegerField())
    return sent.values_list(none, Value(ASKED), key, TruncDate("sent_at"))


def _evidence(community: Any, facts: Facts) -> Evidence:
    return Evidence(
        state=State.DONE if facts.heads and facts.managers else State.IN_PROGRESS,
        headline="; ".join([_held(facts.heads, community.program), _asked(len(facts.managers))]),
        when=facts.last_on,
        url=reverse(
            "communities:session_list",
            args=[community.program.slug],
            query={"community": community.pk},
        ),
        permission="communities.view_session",
    )


def _held(heads: list[int], program: Any) -> str:
    """ "2 sessions held, 41 people"; partners read it, so few people are not counted."""
    if not heads:
        return _("No session held yet")
    sessions = ngettext("%(count)d session held", "%(count)d sessions held", len(heads))
    came = suppress(OneWay.of({"": sum(heads)}), threshold_of(program)).total.count
    held = sessions % {"count": len(heads)}
    if came is None:
        return held
    people = ngettext("%(count)d person", "%(count)d people", came)
    return ", ".join([held, people % {"count": came}])


def _asked(managers: int) -> str:
    """ "request sent to 14 managers"."""
    words = ngettext(
        "request sent to %(count)d manager", "request sent to %(count)d managers", managers
    )
    return words % {"count": managers} if managers else _("request not sent yet")
