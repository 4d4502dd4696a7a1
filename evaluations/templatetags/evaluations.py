"""Tags of evaluation: the logic model as a picture, and how many of all."""

from collections.abc import Sequence
from typing import Any

from django import template
from django.utils.safestring import SafeString
from django.utils.translation import gettext as _

from bic.ui.kept import kept
from evaluations.drawing import drawn

register = template.Library()


@register.simple_tag
def logic_picture(columns: Sequence[dict[str, Any]], medium: str = "screen") -> SafeString:
    """The picture of `plain_columns`: for a desk and a phone, or for paper."""
    return drawn(columns, sizes=("wide", "narrow") if medium == "screen" else ("print",))


@register.simple_tag
@kept
def done_of(done: int, total: int) -> str:
    """How many of all are done: "3 of 4".

    For lists, whose rows say it often: a `blocktranslate` costs six times as much.
    """
    return _("%(done)s of %(total)s") % {"done": done, "total": total}
