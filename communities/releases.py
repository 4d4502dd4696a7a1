"""What happens when staff release letters from the outbox."""

from typing import Any

from bic.notices import held
from communities.models import Application, Decision, Review
from communities.services import decision as services
from communities.services import round_notices

__all__ = ["letters_of_conflicts", "release_decisions", "round_notices"]


@held.releases(services.LETTERS, locks=services.lock)
def release_decisions(mails: list[Any], by: Any) -> None:
    """Release the decisions of the letters that leave now.

    Several applicants of one community get a letter each; the first one releases it. A letter
    that was brought back after the decision had changed, or was withdrawn from, tells what no
    longer holds: then nothing leaves. Raises `held.NotHeld`.
    """
    keys = {mail.subject_pk for mail in mails}
    standing = Decision.objects.filter(pk__in=keys).exclude(
        application__status=Application.Status.WITHDRAWN
    )
    decided = {one.pk: one for one in standing}
    for mail in mails:
        decision = decided.get(mail.subject_pk)
        is_outdated = decision is None or (
            decision.released_at is None and decision.decided_at > mail.batch.created_at
        )
        if is_outdated:
            raise held.NotHeld(mail)
    services.release(Decision.objects.filter(pk__in=keys), by=by)


@held.hides(services.LETTERS)
def letters_of_conflicts(user: Any) -> Any:
    """Decisions on applications that `user` stepped out of."""
    theirs = Review.objects.recused().filter(reviewer_id=user.pk).values("application")
    return Decision.objects.filter(application__in=theirs).values("pk")
