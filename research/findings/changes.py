"""What stands in a part of a research report, by name, so that it can be told what changed."""

from collections.abc import Mapping
from typing import Any

from django.utils.translation import gettext as _

from bic.papers.facts import Items
from research.models import ReportPart

Key = ReportPart.Key


def items(key: str, facts: Mapping[str, Any]) -> Items:
    """What stands in a part, by name."""
    match key:
        case Key.PROFILE:
            blocks = [(one["heading"], one) for one in facts.get("blocks", ())]
            return blocks + [(one["source"], one) for one in facts.get("counts", ())]
        case Key.STUDIES:
            studies = [(one[0], one) for one in facts.get("studies", ())]
            answers = [(one["label"], one) for one in facts.get("answers", ())]
            quotes = [one["quote_key"] for one in facts.get("quotes", ())]
            return [*studies, *answers, (_("quotes"), quotes)] if quotes else studies + answers
        case Key.ASSETS:
            groups = facts.get("categories", ())
            return [(name, offers) for one in groups for name, offers in one["assets"]]
        case Key.EXISTING:
            return [(one["title"], one) for one in facts.get("rows", ())]
        case Key.THEMES:
            return [(one["title"]["text"], one) for one in facts.get("themes", ())]
    return []
