"""Tags of evaluation: the logic model as a picture."""

from collections.abc import Sequence
from typing import Any

from django import template
from django.utils.safestring import SafeString

from evaluations.drawing import drawn

register = template.Library()


@register.simple_tag
def logic_picture(columns: Sequence[dict[str, Any]], medium: str = "screen") -> SafeString:
    """The picture of `plain_columns`: for a desk and a phone, or for paper."""
    return drawn(columns, sizes=("wide", "narrow") if medium == "screen" else ("print",))
