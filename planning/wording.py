"""Parts of the charter in the language of whoever reads them."""

from collections.abc import Iterable, Mapping, Sequence
from functools import cache

from bic.spoken import name_of
from bic.translated import APPROVED, Translated, from_catalog
from planning.models import CharterItem, CharterVersion, CharterWords
from planning.suggestions import PURPOSE, SUGGESTED


def put_words(items: Iterable[CharterItem], languages: Sequence[str]) -> list[CharterItem]:
    """Give each item `said` and `told`, its title and description in every language.

    `items` come from `CharterItemQuerySet.in_order`, `languages` are the program's, the first of
    them that of the charter. `missing` names those whose readers see the charter's own words.
    """
    rows = list(items)
    for one in rows:
        words = words_of(one, languages[0])
        one.said, one.told = words.title, words.text
        lacks = {*one.said.missing(languages), *one.told.missing(languages)}
        one.missing = [name_of(code) for code in languages if code in lacks]
    return rows


def words_of(item: CharterItem, language: str) -> CharterWords:
    """What stands of an item in all languages, or what a translation of it begins with."""
    if held := getattr(item, "words", None):
        return held
    title, text = (
        _suggested().get(words) or Translated.of(words, language)
        for words in (item.title, item.text)
    )
    return CharterWords(program_id=item.program_id, item=item, title=title, text=text)


def purpose_of(version: CharterVersion, language: str) -> Translated:
    """What a version is for, in every language where it is as it was suggested."""
    return _suggested().get(version.purpose) or Translated.of(version.purpose, language)


@cache
def _suggested() -> Mapping[str, Translated]:
    """The product's own words by what they are in any language: many charters keep them."""
    found = {}
    own = [PURPOSE, *(words for one in SUGGESTED for words in (one.title, one.text))]
    for texts in (from_catalog(words).texts for words in own):
        for code, text in texts.items():
            found[text] = Translated(code, texts, dict.fromkeys(set(texts) - {code}, APPROVED))
    return found
