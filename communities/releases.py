"""What happens when staff release letters from the outbox."""

from typing import Any

from bic.notices import held
from communities.models import Decision
from communities.services import decision as services
from communities.services import round_notices

__all__ = ["release_decisions", "round_notices"]


@held.releases(services.LETTERS)
def release_decisions(mails: list[Any], by: Any) -> None:
    """Release the decisions of the letters that leave now.

    Several applicants of one community get a letter each; the first one releases it.
    """
    keys = {mail.subject_pk for mail in mails}
    services.release(Decision.objects.filter(pk__in=keys), by=by)
