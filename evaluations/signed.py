"""What evaluation does when an agreement is signed: it schedules the waves."""

from typing import Any

from bic.days import today_in
from communities.signed import when_signed
from evaluations.services.wave import schedule


@when_signed("waves")
def schedule_waves(agreement: Any) -> None:
    """The baseline at once, year 1 and year 3 from the day on which the agreement begins.

    A wave that stands keeps its days, so an amendment moves none; of a later agreement the page
    of waves asks (`evaluations.renewal`).
    """
    community = agreement.community
    schedule(
        community,
        begins_on=agreement.starts_on or today_in(agreement.program),
        owner=community.facilitator or agreement.owner,
    )
