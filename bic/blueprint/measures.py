"""What can be counted of the Blueprint: how many of its steps are done."""

from datetime import date
from decimal import Decimal
from typing import Any

from django.urls import reverse
from django.utils.translation import gettext_lazy

from bic.blueprint.spines import spine
from bic.measures import Measured, measure


@measure(
    "blueprint.steps",
    name=gettext_lazy("Steps of the Blueprint that are done"),
    formula=gettext_lazy("Percent of the community's steps that are done or not needed, now."),
    unit="percent",
)
def steps(community: Any, _since: date | None, _until: date) -> Measured:
    """Which share of the steps is done."""
    views = [one for one in spine(community).steps if not one.step.is_of_program]
    part, whole = sum(one.is_done for one in views), len(views)
    page = reverse("blueprint:workspace", args=[community.program.slug, community.slug])
    return Measured(Decimal(100 * part) / whole, part, whole, address=page)
