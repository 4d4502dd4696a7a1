"""The public page of a community, written for one language: the same for everybody who reads it.

What is written is kept in the process under the pulse of the program, so that whatever is
published, changed or taken back is seen by the next reader. Nothing of a request comes in: no
person, no cookie, no message.
"""

import hashlib
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from django.template.loader import render_to_string
from django.utils import translation
from django.utils.translation import check_for_language

from bic import public_parts
from bic.public_parts import News, Part, Place, Told
from bic.spoken import direction_of, own_name
from bic.tenancy.pulse import Kept
from bic.ui.kept import address
from implementation.models import PublicPage
from meetings.pagewords import Words, put, spoken_words

# Meetings end and days pass without anybody writing a row.
STALE_SECONDS = 300


@dataclass(frozen=True)
class Written:
    """A page as it is sent, and the mark by which a browser knows that it has it."""

    body: bytes
    etag: str


_pages: Kept[tuple[Any, ...], Written] = Kept(300)
_words: Kept[tuple[Any, ...], dict[str, Words]] = Kept(60)


def spoken(page: PublicPage) -> dict[str, Words]:
    """The words of every language in which the page can be read; none or one query.

    Needs the page as `implementation.entrance` found it.
    """
    key = (page.program_id, page.beat)
    return _words.of([key], lambda _keys: {key: spoken_words(page.program_id)})[key]


def place_of(page: PublicPage, language: str) -> Place:
    """For whom the page is told."""
    return Place(page.program.slug, page.community.slug, language, page.program.tzinfo)


def parts_of(page: PublicPage, place: Place) -> list[tuple[Part, Told]]:
    """The parts that are switched on and have something to say; one query."""
    found = public_parts.gather(page.parts, page.community_id)
    told = [
        (part, part.told(found[part.name], place))
        for part in public_parts.parts()
        if part.name in found
    ]
    return [(part, said) for part, said in told if said is not None]


def news_of(page: PublicPage, place: Place) -> list[News]:
    """What somebody who follows the page could hear of; one query."""
    found = public_parts.gather(page.parts, page.community_id)
    return [
        one
        for part in public_parts.parts()
        if part.name in found
        for one in part.news(found[part.name], place)
    ]


def front(page: PublicPage, language: str, now: datetime) -> Written:
    """The page itself, kept until something moves; none or one query."""
    key = ("front", page.pk, page.beat, language, int(now.timestamp()) // STALE_SECONDS)
    return _pages.of([key], lambda _keys: {key: _written(draw_front(page, language))})[key]


def _written(text: str) -> Written:
    body = text.encode()
    return Written(body, f'"{hashlib.sha256(body).hexdigest()[:32]}"')


def draw_front(page: PublicPage, language: str, *, is_preview: bool = False) -> str:
    """The page in the words of a language, with all that is switched on."""
    words, place = spoken(page)[language], place_of(page, language)
    follows = page.takes_followers and not is_preview
    return draw(
        page,
        language,
        "front",
        title=page.community.name,
        is_preview=is_preview,
        intro=page.intro,
        parts=[
            {"part": part, "heading": words[f"part_{part.name}"], "told": told, "id": part.name}
            for part, told in parts_of(page, place)
        ],
        follow_url=_path("public_follow", place) if follows else "",
        feed_url=_path("public_feed", place),
    )


def draw(page: PublicPage, language: str, template: str, **context: Any) -> str:
    """One of the pages that are the same for everybody; days are in the reader's language."""
    all_words = spoken(page)
    languages = [(code, own_name(code), direction_of(code)) for code in all_words]
    with translation.override(language if check_for_language(language) else "en"):
        return render_to_string(
            f"implementation/public/{template}.html",
            {
                "words": all_words[language],
                "language": language,
                "direction": direction_of(language),
                "languages": languages,
                "place": page.community.name,
                "front_url": _path("public_front", place_of(page, language)),
                "to_front": put(all_words[language]["place_to_page"], place=page.community.name),
                **context,
            },
        )


def front_path(place: Place) -> str:
    """The path of the page."""
    return _path("public_front", place)


def _path(name: str, place: Place) -> str:
    path = address(f"implementation:{name}", place.program, place.community)
    return f"{path}?language={place.language}"
