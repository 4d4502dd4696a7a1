"""What the data say in each part of a paper: gathered once, kept in every language, compared."""

import json
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any

from django.conf import settings
from django.core.serializers.json import DjangoJSONEncoder
from django.utils import translation
from django.utils.translation import gettext as _

from bic.spoken import listed

type Facts = dict[str, Any]
# What stands in a part, by name.
type Items = list[tuple[str, Any]]
MOST_NAMED = 5


def in_every_language(builder: Callable[[], Facts]) -> dict[str, Facts]:
    """What a builder says in each language of the product; nothing where there is nothing."""
    told = {}
    for code, _name in settings.LANGUAGES:
        with translation.override(code):
            if facts := builder():
                told[code] = json.loads(json.dumps(facts, cls=DjangoJSONEncoder))
    return told


def in_language(facts: Mapping[str, Facts], language: str) -> tuple[Facts, str]:
    """Facts for readers of a language, and the language they are in: that of the product's words.

    A language that the product does not speak gets the first one that it does.
    """
    for code in (language, *dict(settings.LANGUAGES)):
        if code in facts:
            return facts[code], code
    return {}, language


@dataclass(frozen=True)
class Change:
    """Names of what came, went, and says something else now."""

    part: Any
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


def between(part: Any, before: Items, after: Items) -> Change:
    """What assembling a part anew changes, by the names of what stands in it."""
    old, new = dict(before), dict(after)
    return Change(
        part,
        [name for name in new if name not in old],
        [name for name in old if name not in new],
        [name for name in new if name in old and new[name] != old[name]],
    )
