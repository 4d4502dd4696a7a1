"""Days of rankings that remind somebody: partners who have not ranked, and who closes it."""

from collections.abc import Iterator
from datetime import date, timedelta
from typing import Any

from django.urls import reverse
from django.utils.functional import lazystr
from django.utils.text import format_lazy
from django.utils.translation import gettext_lazy as _

from bic.notices import reminders
from bic.people.models import PARTNER_ROLES, Membership
from research.models import Ballot, Ranking

WEEK = timedelta(days=-reminders.FIRST)


@reminders.source("ranking")
def closing(program: Any, today: date) -> Iterator[reminders.Due]:
    """Rankings that close soon: each partner who has not ranked; late ones, whoever opened it.

    Three queries.
    """
    rankings = list(
        Ranking.objects.open().filter(closes_on__lte=today + WEEK).select_related("community")
    )
    if not rankings:
        return
    parts = Membership.objects.in_force().filter(
        role__in=PARTNER_ROLES, community__in={one.community_id for one in rankings}
    )
    partners: dict[int, set[int]] = {}
    for place, user in parts.values_list("community_id", "user_id"):
        partners.setdefault(place, set()).add(user)
    ranked = set(Ballot.objects.filter(ranking__in=rankings).values_list("ranking_id", "voter_id"))
    for one in rankings:
        subject = format_lazy(_("Put the themes into an order: {name}"), name=lazystr(one.question))
        url = reverse("research:ranking_detail", args=[program.slug, one.community.slug, one.pk])
        if one.closes_on >= today:
            for user in sorted(partners.get(one.community_id, ())):
                if (one.pk, user) not in ranked:
                    yield reminders.Due(
                        f"{one.pk}", user, one.community_id, one.closes_on, subject, url,
                        _("You are told because you are a partner of this community."),
                    )  # fmt: skip
        else:
            yield reminders.Due(
                f"close-{one.pk}", one.opened_by_id, one.community_id, one.closes_on,
                format_lazy(_("Close the ranking: {name}"), name=lazystr(one.question)), url,
                _("You are told because you opened it."),
            )  # fmt: skip
