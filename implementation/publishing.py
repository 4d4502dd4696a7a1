"""The public page of a community, written for one language: the same for everybody who reads it.

Nothing of a request comes in: no person, no cookie, no message. So what is written can be given to
everybody until the pulse of the program moves (`bic.kept_answers`).
"""

from dataclasses import dataclass
from typing import Any

from django.template.loader import render_to_string
from django.utils import translation
from django.utils.translation import check_for_language

from bic import public_parts
from bic.public_parts import News, Part, Place
from bic.spoken import direction_of, own_name
from bic.tenancy.pulse import Kept
from bic.ui.kept import address
from implementation.models import PublicPage
from meetings.pagewords import OURS, Words, put, spoken_words


@dataclass(frozen=True)
class Section:
    """A part as it stands on the page: what leads to it, its heading, and how it looks."""

    id: str
    heading: str
    html: str


_sections: Kept[tuple[Any, ...], str] = Kept(2000)
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


def sections_of(page: PublicPage, place: Place, words: Words) -> list[Section]:
    """The parts that are switched on and have something to say; one query.

    What a part looked like is kept under the facts that it was written of, so that of a page
    that changes only what changed is written anew.
    """
    found = public_parts.gather(page.parts, page.community_id)
    # The product's own words are the same as long as the process lives.
    spoken_in = "" if place.language in OURS else repr(words)
    here = (place.program, place.community, place.language, str(place.zone), spoken_in)
    sections = []
    for part in public_parts.parts():
        if part.name in found:
            html = _kept_section(part, found[part.name], place, words, here)
            if html:
                sections.append(Section(part.name, words[f"part_{part.name}"], html))
    return sections


def _kept_section(
    part: Part, facts: list[Any], place: Place, words: Words, here: tuple[str, ...]
) -> str:
    key = (part.name, *here, repr(facts))
    return _sections.of([key], lambda _keys: {key: _section(part, facts, place, words)})[key]


def _section(part: Part, facts: list[Any], place: Place, words: Words) -> str:
    told = part.told(facts, place)
    if told is None:
        return ""
    return render_to_string(
        "implementation/public/section.html",
        {
            "part": part,
            "told": told,
            "heading": words[f"part_{part.name}"],
            "words": words,
            "language": place.language,
        },
    )


def news_of(page: PublicPage, place: Place) -> list[News]:
    """What somebody who follows the page could hear of; one query."""
    found = public_parts.gather(page.parts, page.community_id)
    return [
        one
        for part in public_parts.parts()
        if part.name in found
        for one in part.news(found[part.name], place)
    ]


def draw_front(page: PublicPage, language: str, *, is_preview: bool = False) -> str:
    """The page in the words of a language, with all that is switched on."""
    words, place = spoken(page)[language], place_of(page, language)
    with _days_in(language):
        sections = sections_of(page, place, words)
    follows = page.takes_followers and not is_preview
    return draw(
        page,
        language,
        "front",
        title=page.community.name,
        back_url=address("implementation:publicpage_detail", place.program, place.community)
        if is_preview
        else "",
        intro=page.intro,
        sections=sections,
        follow_url=_path("public_follow", place) if follows else "",
        feed_url=_path("public_feed", place),
    )


def draw(page: PublicPage, language: str, template: str, **context: Any) -> str:
    """One of the pages that are the same for everybody; days are in the reader's language."""
    all_words = spoken(page)
    languages = [(code, own_name(code), direction_of(code)) for code in all_words]
    with _days_in(language):
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


def _days_in(language: str) -> Any:
    return translation.override(language if check_for_language(language) else "en")


def _path(name: str, place: Place) -> str:
    path = address(f"implementation:{name}", place.program, place.community)
    return f"{path}?language={place.language}"
