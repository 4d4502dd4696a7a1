"""Proposals in progress reports: how many ideas came, what was studied, what was decided."""

from typing import Any

from django.utils.translation import get_language, ngettext
from django.utils.translation import gettext as _

from bic.reports.sections import Period, Section, section
from meetings.models import Idea, Proposal
from research.reading import words

MOST = 30


@section("proposals", order=41, source="meetings:proposal_list")
def proposals(community: Any, period: Period) -> Section | None:
    """Ideas until the end of the period, and published proposals with outcomes. Two queries."""
    ideas = Idea.objects.filter(community=community, told_on__lte=period.end).count()
    rows = Proposal.objects.filter(community=community).published().select_related("committee")
    rows = rows.exclude(state=Proposal.State.COMBINED).order_by("number")
    if not ideas and not rows:
        return None
    language = get_language() or "en"
    found = [_told(one, period, language) for one in rows[:MOST]]
    adopted = sum(one["is_adopted"] for one in found)
    return Section(
        title=_("Ideas and proposals"),
        template="meetings/report_proposals.html",
        phase=4,
        data={"ideas": ideas, "proposals": found},
        figures=[
            [str(ideas), ngettext("idea", "ideas", ideas)],
            [str(adopted), ngettext("proposal adopted", "proposals adopted", adopted)],
        ],
    )


def _told(one: Proposal, period: Period, language: str) -> dict[str, Any]:
    """A proposal as it was at the end of the period, as far as its days tell."""
    is_decided = one.decided_on is not None and one.decided_on <= period.end
    return {
        "title": words(one.title, language),
        "summary": words(one.summary, language),
        "committee": one.committee.name if one.committee else "",
        "state": str(Proposal.State(one.state).label) if is_decided else "",
        "is_adopted": is_decided and one.state == Proposal.State.ADOPTED,
    }
