"""What stands in the way of sending an agreement out for signature."""

from collections.abc import Iterable
from dataclasses import dataclass

from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from communities.moa.draft import Draft
from communities.moa.fields import FIELDS
from communities.models import Party, Signature


@dataclass(frozen=True)
class Hold:
    """Something that is missing, in words; `place` is the page that mends it.

    What does not `block` is a warning.
    """

    words: str
    place: str
    blocks: bool = True
    part: int | None = None


def holds(draft: Draft) -> list[Hold]:
    """What stands in the way of sending a draft out, and what to think about before."""
    unconfirmed = draft.unconfirmed
    found = [*_of_parties(draft)]
    if draft.agreement.record is None:
        found += _of_text(draft)
    found += _of_authority(draft)
    found += _of_signers(draft)
    if unconfirmed and draft.agreement.record is None:
        counted = ngettext(
            "%(count)d clause is not confirmed by a director: have your counsel review it.",
            "%(count)d clauses are not confirmed by a director: have your counsel review them.",
            unconfirmed,
        )
        found.append(Hold(counted % {"count": unconfirmed}, "clauses", blocks=False))
    return sorted(found, key=lambda hold: not hold.blocks)


def _of_parties(draft: Draft) -> Iterable[Hold]:
    if not draft.names_of(Party.Kind.UNIVERSITY):
        yield Hold(_("Add the university as a party."), "parties")
    if not draft.names_of(Party.Kind.LOCAL_GOVERNMENT):
        yield Hold(_("Add the local government as a party."), "parties")
    agreement = draft.agreement
    if not (agreement.starts_on and agreement.ends_on):
        yield Hold(_("Say when it begins and ends."), "settings")


def _of_text(draft: Draft) -> Iterable[Hold]:
    if not draft.clauses:
        yield Hold(_("Add at least one clause."), "clauses")
    for one in draft.said:
        if one.problem:
            words = f"{one.number}. {one.title}: {one.problem}"
            yield Hold(words, "clauses", part=one.clause.pk)
    for name in draft.missing:
        field = FIELDS[name]
        yield Hold(_("Fill in: %(field)s") % {"field": field.label}, field.place)


def _of_authority(draft: Draft) -> Iterable[Hold]:
    agreement, pays = draft.agreement, draft.government_pays
    if not (agreement.resolution_number and agreement.resolution_on):
        yield Hold(
            _("Record the resolution by which the governing body authorizes it: number and day."),
            "authority",
            blocks=pays,
        )
    if pays and not (agreement.preaudit_number and agreement.finance_officer):
        yield Hold(
            _(
                "The local government pays, so it needs a preaudit certificate: "
                "record its number and the finance officer."
            ),
            "authority",
        )
    if draft.has_money and not pays and not agreement.preaudit_number:
        yield Hold(
            _("Money is paid, though not by the local government; ask whether a preaudit is due."),
            "authority",
            blocks=False,
        )


def _of_signers(draft: Draft) -> Iterable[Hold]:
    needed = [one for one in draft.signatures if one.state != Signature.State.DELEGATED]
    signing = {one.party_id for one in needed}
    for party in draft.parties:
        if party.pk not in signing:
            yield Hold(_("Add who signs for %(party)s.") % {"party": party.name}, "signers")
