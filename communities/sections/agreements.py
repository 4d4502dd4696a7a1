"""Agreements in progress reports."""

from typing import Any

from django.utils import timezone
from django.utils.formats import date_format
from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from bic.reports.sections import Period, Section, section
from communities.models import Agreement, Obligation, Party

State = Agreement.State


@section("agreements", order=25, source="communities:community_agreements")
def agreements(community: Any, period: Period) -> Section | None:
    """Agreements that are signed or being signed, and what was owed in the period.

    Four queries at most. Drafts and what is void are not told.
    """
    shown = Agreement.objects.filter(community=community, state__in=[State.OUT, State.SIGNED])
    found = list(shown.for_list().order_by("original", "number", "pk"))
    if not found:
        return None
    parties = Party.objects.filter(agreement__in=found).order_by("position", "pk")
    names: dict[int, list[str]] = {}
    for agreement_id, name in parties.values_list("agreement_id", "name"):
        names.setdefault(agreement_id, []).append(name)
    owed = Obligation.objects.filter(community=community).in_force().for_list()
    lines = [_line(one, names.get(one.pk, []), community.program) for one in found]
    signed = sum(one.state == State.SIGNED for one in found)
    return Section(
        title=_("What the partners have agreed"),
        template="communities/moa/report.html",
        phase=2,
        data={"lines": lines, "owed": [_owed(one, period) for one in owed]},
        figures=[[str(signed), ngettext("agreement is signed", "agreements are signed", signed)]],
    )


def _line(agreement: Agreement, names: list[str], program: Any) -> dict[str, Any]:
    signed = agreement.signed_at
    told = ngettext(
        "signed by %(done)s of %(total)s party",
        "signed by %(done)s of %(total)s parties",
        agreement.parties_count,  # type: ignore[attr-defined]
    )
    counts = {
        "done": agreement.parties_signed,  # type: ignore[attr-defined]
        "total": agreement.parties_count,  # type: ignore[attr-defined]
    }
    return {
        "title": agreement.title,
        "parties": names,
        "signed": told % counts,
        "signed_on": _day(signed and timezone.localtime(signed, program.tzinfo).date()),
        "ends": _day(agreement.ends_on),
    }


def _owed(one: Obligation, period: Period) -> dict[str, Any]:
    return {
        "title": one.title,
        "party": one.party.name if one.party else _("All parties"),
        "due": _day(one.next_due_on),
        "is_late": bool(one.next_due_on and one.next_due_on <= period.end),
    }


def _day(value: Any) -> str:
    return date_format(value, "DATE_FORMAT") if value else ""
