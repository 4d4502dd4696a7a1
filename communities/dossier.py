"""What of a community leaves in its dossier."""

from collections.abc import Iterator
from typing import Any

from django.utils.translation import gettext_lazy as _

from bic.dossier.parts import Work, goes_with, open_work
from communities.models import Obligation

for label in (
    "communities.AgreementClause", "communities.AgreementVersion", "communities.Party",
    "communities.Tranche", "communities.Signature", "communities.AgreementFile",
):  # fmt: skip
    goes_with(label, "agreement")
goes_with("communities.Answer", "application")
goes_with("communities.AnswerFile", "application")
goes_with("communities.Fulfilment", "obligation")
goes_with("communities.PledgeCheck", "pledge")


@open_work("obligations", label=_("Obligations of agreements"))
def obligations(community: Any) -> Iterator[Work]:
    """What agreements owe, with the day that comes next."""
    rows = Obligation.objects.filter(community=community).open().select_related("owner")
    for one in rows:
        yield Work(str(one), one.owner.display_name if one.owner else "", one.next_due_on)
