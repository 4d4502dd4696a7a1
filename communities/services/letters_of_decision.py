"""The letters that tell applicants what was decided: written in their language, and held."""

from collections.abc import Iterable
from typing import Any

from django.db import transaction
from django.db.models import Q
from django.urls import reverse

from bic.notices import held
from bic.notices.models import Batch, HeldMail
from bic.people.models import Membership, Role
from bic.querysets import hold
from communities.conflicts import without_conflicts
from communities.models import Application, CoApplicant, Decision, Round
from communities.services import decision as decisions


class NothingPending(Exception):
    """No decision of the round waits for a letter."""


def waiting(round: Round, by: Any) -> list[Decision]:
    """Pending decisions of a round whose letters are not prepared yet; one query.

    Without those of applications that `by` stepped out of: somebody else writes their letters.
    """
    prepared = HeldMail.objects.held().filter(batch__purpose=decisions.LETTERS)
    rows = Decision.objects.pending().filter(application__round=round)
    rows = rows.exclude(application__status=Application.Status.WITHDRAWN)
    rows = without_conflicts(rows, by, "application")
    return list(
        rows.exclude(pk__in=prepared.values("subject_pk"))
        .select_related("application__community", "application__submitted_by", "program")
        .order_by("application__community__name", "pk")
    )


@transaction.atomic
def prepare(round: Round, *, by: Any) -> Batch:
    """Write a letter to every applicant of every pending decision, and hold them all.

    Staff read, change and release them in the outbox; the decisions are released with them.
    Raises `NothingPending`.
    """
    # Two who prepare at once would write every letter twice.
    hold(round)
    mails = [mail for decision in waiting(round, by) for mail in _mails(round, decision)]
    if not mails:
        raise NothingPending(round)
    return held.prepare(
        round.program, purpose=decisions.LETTERS, title=str(round.title), mails=mails, by=by
    )


def _mails(round: Round, decision: Decision) -> Iterable[held.Mail]:
    application = decision.application
    town = application.community
    url = reverse("communities:decision_outcome", args=[round.program.slug, town.slug])
    for person in _recipients(decision):
        yield held.Mail(
            template=f"communities/mail/decision_{decision.outcome}",
            context={
                "name": person.display_name,
                "community": town.name,
                "round": round.title,
                "program": round.program,
                "notes": decision.notes,
            },
            to=person,
            community=town,
            subject_pk=decision.pk,
            url=url,
        )


def _recipients(decision: Decision) -> list[Any]:
    """Those who wrote the application and the community's leads; else whoever submitted it."""
    town = decision.application.community_id
    team = CoApplicant.objects.filter(application=decision.application).values("user")
    wanted = Q(role=Role.LEAD) | Q(role=Role.APPLICANT, user__in=team)
    rows = Membership.objects.in_force().filter(wanted, community=town)
    found = {one.user_id: one.user for one in rows.select_related("user").order_by("pk")}
    sender = decision.application.submitted_by
    if sender and not found:
        found[sender.pk] = sender
    return list(found.values())
