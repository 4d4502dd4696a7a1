"""What planning puts into progress reports."""

from typing import Any

from django.utils.formats import date_format
from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from bic.money import words
from bic.reports.sections import Period, Section, section
from planning.models import Grant


@section("funding", order=15, source="planning:funding")
def funding(community: Any, _period: Period) -> Section | None:
    """Who funds the work in a community: grants that are awarded, its own and the program's.

    Two queries. Never what was asked for, or who declined.
    """
    program = community.program
    grants = (
        Grant.objects.filter(program=program)
        .secured()
        .for_community(community)
        .for_list()
        .order_by("funder__name", "starts_on", "pk")
    )
    lines = [_line(grant, program) for grant in grants]
    if not lines:
        return None
    funders = len({line["funder"] for line in lines})
    return Section(
        title=_("Who funds this work"),
        template="planning/funding/report_section.html",
        phase=1,
        data={"lines": lines},
        figures=[[str(funders), ngettext("funder", "funders", funders)]],
    )


def _line(grant: Grant, program: Any) -> dict[str, Any]:
    names = grant.community_names
    return {
        "funder": grant.funder.name,
        "title": grant.title,
        "amount": words(grant.awarded or 0, program.currency),
        "is_in_kind": grant.kind == Grant.Kind.IN_KIND,
        "starts": date_format(grant.starts_on, "YEAR_MONTH_FORMAT") if grant.starts_on else "",
        "ends": date_format(grant.ends_on, "YEAR_MONTH_FORMAT") if grant.ends_on else "",
        # A report tells nothing about other communities but how many share the grant.
        "shared": len(names) if len(names) > 1 else 0,
        "is_for_all": not names,
    }
