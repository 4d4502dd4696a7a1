"""What planning puts into progress reports."""

from typing import Any

from django.utils.translation import gettext as _

from bic.reports.sections import Period, Section, section
from planning.charter import standing
from planning.models import CharterItem, CharterVersion
from planning.models.charter import Kind
from planning.wording import put_words


@section("charter", order=10, source="planning:charter")
def charter(_community: Any, _period: Period) -> Section | None:
    """Services and outcomes of the charter in force; two queries."""
    version = CharterVersion.objects.in_force().for_detail().first()
    if version is None:
        return None
    items = put_words(
        CharterItem.objects.filter(version=version).in_order(), version.program.languages
    )
    return Section(
        title=_("What the program offers and wants"),
        template="planning/report_charter.html",
        phase=1,
        data={
            "standing": standing(version),
            "services": [str(one.said) for one in items if one.kind == Kind.SERVICE],
            "outcomes": [[one.code, str(one.said)] for one in items if one.kind == Kind.OUTCOME],
        },
    )
