"""Letters of support and pledges in a progress report."""

from typing import Any

from django.utils.formats import date_format
from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from bic.documents.models import Document
from bic.reports.sections import Period, Section, section
from communities.models import Pledge
from communities.tables.pledges import how_much

Outcome = Pledge.Outcome


@section("pledges", order=22, source="communities:pledge_list")
def pledges(community: Any, period: Period) -> Section | None:
    """Who supports the work in letters, and which pledges were kept; two queries.

    A report is for everybody: nothing of letters that the community may not read, and of
    signers only those in public office by name.
    """
    letters = list(
        Document.objects.in_use()
        .filter(
            community=community,
            kind=Document.Kind.LETTER,
            seen_by=Document.Audience.MEMBERS,
            created_at__date__lte=period.end,
        )
        .order_by("signed_on", "pk")
        .only("signer_name", "signer_organization", "signer_kind", "title")
    )
    made = list(Pledge.objects.of(community).shared().for_list().select_related("letter"))
    if not letters and not made:
        return None
    kept = sum(one.outcome == Outcome.KEPT for one in made)
    figures = []
    if letters:
        figures.append(
            [
                str(len(letters)),
                ngettext("letter of support", "letters of support", len(letters)),
            ]
        )
    if made:
        figures.append([f"{kept}/{len(made)}", _("pledges kept")])
    return Section(
        title=_("Letters of support and pledges"),
        template="communities/report_pledges.html",
        phase=2,
        data={
            "letters": [_letter(one) for one in letters],
            "pledges": [_pledge(one, community.program.currency) for one in made],
        },
        figures=figures,
    )


def _letter(document: Document) -> dict[str, str]:
    in_office = document.signer_kind == Document.SignerKind.GOVERNMENT
    kind = str(document.get_signer_kind_display()) if document.signer_kind else ""
    return {
        "signer": (document.signer_name if in_office else "") or kind or _("Letter of support"),
        "organization": document.signer_organization,
    }


def _who(pledge: Pledge) -> str:
    letter = pledge.letter
    if letter is None or letter.signer_kind == Document.SignerKind.GOVERNMENT:
        return pledge.who
    return letter.signer_organization or str(letter.get_signer_kind_display())


def _pledge(pledge: Pledge, currency: str) -> dict[str, str]:
    return {
        "what": pledge.what,
        "who": _who(pledge),
        "how_much": how_much(pledge, currency),
        "by": date_format(pledge.due_on) if pledge.due_on else "",
        "outcome": str(pledge.get_outcome_display()),
    }
