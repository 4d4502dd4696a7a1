"""What evaluation does when an agreement is signed: it schedules the waves, or asks about them."""

from typing import Any

from django.urls import reverse

from bic.days import today_in
from bic.notices.services import owe
from bic.people.models import Membership, Role, User
from communities.signed import when_signed
from evaluations.renewal import Renewal, renewal_of
from evaluations.services.wave import schedule


@when_signed("waves")
def schedule_waves(agreement: Any) -> None:
    """The baseline at once, year 1 and year 3 from the day on which the agreement begins.

    A wave that stands keeps its days, so an amendment moves none. Of a later agreement the page
    of waves asks (`evaluations.renewal`), and whoever is to answer is told.
    """
    community = agreement.community
    schedule(
        community,
        begins_on=agreement.starts_on or today_in(agreement.program),
        owner=community.facilitator or agreement.owner,
    )
    renewal = renewal_of(community)
    if renewal and renewal.agreement.pk == agreement.pk:
        _ask(community, renewal)


def _ask(community: Any, renewal: Renewal) -> None:
    """Owe whoever is in charge of a wave that could follow the question whether it does.

    Where nobody is, the facilitator and the coordinators, else the directors, are asked.
    """
    agreement = renewal.agreement
    owe(
        community.program,
        key=f"waves-asked-{agreement.pk}",
        to=_whom(community, renewal),
        template="evaluations/mail/waves_asked",
        context={
            "community": community.name,
            "agreement": agreement.title,
            "begins_on": agreement.starts_on,
            "moves": renewal.moves,
        },
        url=reverse("evaluations:wave_follow", args=[community.program.slug, community.slug]),
        community=community,
    )


def _whom(community: Any, renewal: Renewal) -> list[User]:
    owners = {move.wave.owner_id for move in renewal.moves} | {community.facilitator_id}
    found = list(User.objects.filter(pk__in=owners - {None}, is_active=True).order_by("pk"))
    for role in (Role.COORDINATOR, Role.DIRECTOR):
        if not found:
            found = list(Membership.objects.in_force().filter(role=role).people())
    return found
