"""What is different in a part of a research report since it was assembled."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from django.utils.translation import gettext as _

from research.models import ReportPart
from research.naming import listed

Key = ReportPart.Key
MOST_NAMED = 5


@dataclass(frozen=True)
class Change:
    """Names of what came, went, and says something else now."""

    part: ReportPart
    came: list[str]
    went: list[str]
    differs: list[str]

    @property
    def in_words(self) -> str:
        """One sentence for the person who had it assembled anew."""
        told = [
            (_("new: %(names)s"), self.came),
            (_("gone: %(names)s"), self.went),
            (_("changed: %(names)s"), self.differs),
        ]
        said = [words % {"names": _named(names)} for words, names in told if names]
        words = "; ".join(said) or _("changed")
        return f"{self.part.get_key_display()}: {words}"


def _named(names: list[str]) -> str:
    shown = names[:MOST_NAMED]
    if len(names) > MOST_NAMED:
        shown.append(_("%(count)s more") % {"count": len(names) - MOST_NAMED})
    return listed(shown)


def between(part: ReportPart, before: Mapping[str, Any], after: Mapping[str, Any]) -> Change | None:
    """What assembling a part anew changes in one language; None for nothing."""
    if before == after:
        return None
    old, new = dict(_items(part.key, before)), dict(_items(part.key, after))
    return Change(
        part,
        [name for name in new if name not in old],
        [name for name in old if name not in new],
        [name for name in new if name in old and new[name] != old[name]],
    )


def _items(key: str, facts: Mapping[str, Any]) -> list[tuple[str, Any]]:
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
