"""Research reports that wait for a translation remind whoever began them."""

from collections.abc import Iterator
from datetime import date
from typing import Any

from django.urls import reverse
from django.utils.functional import lazystr
from django.utils.text import format_lazy
from django.utils.translation import gettext_lazy as _

from bic.notices import reminders
from bic.papers.told import waiting_for_translation
from research.services.report import reports


@reminders.source("research_report")
def waiting(program: Any, today: date) -> Iterator[reminders.Due]:
    """The newest version of each community, where some language waits. Three queries."""
    for one, due_on in waiting_for_translation(reports, program, today):
        yield reminders.Due(
            f"{one.pk}", one.created_by_id, one.community_id, due_on,
            format_lazy(
                _("The research report of {name} waits for its translation"),
                name=lazystr(one.community.name),
            ),
            reverse(
                "research:researchreport_edit", args=[program.slug, one.community.slug, one.pk]
            ),
            _("You are told because you began it."),
        )  # fmt: skip
