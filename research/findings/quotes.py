"""The words of quotes in facts that name them by key: put in while a page is written."""

from collections.abc import Iterator
from typing import Any

from research.models import Quote

NAME = "quote_key"


def keys_of(facts: Any) -> set[int]:
    """Keys of all quotes that facts name."""
    return {one[NAME] for one in _naming(facts)}


def _naming(facts: Any) -> Iterator[dict[str, Any]]:
    if isinstance(facts, dict):
        if NAME in facts:
            yield facts
        for value in facts.values():
            yield from _naming(value)
    elif isinstance(facts, list):
        for value in facts:
            yield from _naming(value)


def withdrawn(facts: Any) -> list[int]:
    """Keys of those that may not be read any more, in order. One query, or none."""
    keys = keys_of(facts)
    if not keys:
        return []
    shared = set(Quote.objects.filter(pk__in=keys).shared().values_list("pk", flat=True))
    return sorted(keys - shared)


def filled(facts: Any) -> Any:
    """The same facts with the words of quotes, without those that were withdrawn. One query."""
    keys = keys_of(facts)
    words = {}
    if keys:
        for one in Quote.objects.filter(pk__in=keys).shared():
            words[one.pk] = {
                "text": one.text,
                "language": one.language,
                "translation": one.translation,
                "said_by": one.said_by,
            }
    return _filled(facts, words)


def _filled(facts: Any, words: dict[int, dict[str, str]]) -> Any:
    if isinstance(facts, list):
        kept = (one for one in facts if not _is_gone(one, words))
        return [_filled(one, words) for one in kept]
    if isinstance(facts, dict):
        told = {name: _filled(value, words) for name, value in facts.items()}
        return told | {"quote": words[facts[NAME]]} if NAME in facts else told
    return facts


def _is_gone(one: Any, words: dict[int, dict[str, str]]) -> bool:
    return isinstance(one, dict) and NAME in one and one[NAME] not in words
