"""Studies in progress reports: what was asked, how many were heard, what may be quoted."""

from typing import Any

from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from bic.reports.sections import Period, Section, section
from research.models import Quote, Study
from research.studying import Progress, progress

MOST_QUOTES = 5


@section("studies", order=22, source="research:study_list")
def studies(community: Any, period: Period) -> Section | None:
    """Studies that collected data until the end of the period; counts pass `suppress`.

    A report leaves the program, so nobody's count is told before collection is closed, and
    only approved quotes are in it, the newest first. Two queries, and two for each study.
    """
    found = list(
        Study.objects.filter(community=community, opened_at__date__lte=period.end)
        .select_related("program", "survey")
        .order_by("opened_at", "pk")
    )
    if not found:
        return None
    told = [(one, progress(one, sees_all=False)) for one in found]
    quotes = Quote.objects.filter(community=community).shared()
    quotes = quotes.filter(approved_at__date__lte=period.end).order_by("-approved_at", "-pk")
    closed = sum(one.closed_at is not None for one in found)
    words = ngettext("study closed", "studies closed", closed)
    return Section(
        title=_("Studies"),
        template="research/report_studies.html",
        phase=3,
        data={
            "studies": [_line(one, far) for one, far in told],
            "hidden_below": next((far.threshold for _one, far in told if far.hides), None),
            "quotes": [
                {
                    "text": one.text, "translation": one.translation, "language": one.language,
                    "said_by": one.said_by,
                }
                for one in quotes[:MOST_QUOTES]
            ],
        },
        figures=[[str(closed), words]] if closed else [],
    )  # fmt: skip


def _line(study: Study, far: Progress) -> list[Any]:
    state = _("closed") if study.closed_at else _("collecting")
    people = far.people.plain if far.is_told else ""
    return [study.title, study.get_kind_display(), state, people]
