"""Languages that people speak, by their codes: of a community, of somebody on a team."""

import re
from collections.abc import Container, Iterable
from functools import cache, lru_cache

from babel import Locale, UnknownLocaleError
from babel.lists import format_list
from django.conf import settings
from django.http import HttpRequest
from django.utils.translation import get_language
from django.utils.translation import gettext as _
from django.utils.translation.trans_real import parse_accept_lang_header

from bic.words import folded

# A code in brackets behind a name: "English (en)".
WITH_CODE = re.compile(r"(?:.*\()?\s*([A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8})?)\s*\)?")
# Languages that newcomers to the United States most often speak at home.
LANGUAGE_CODES = (
    "am", "ar", "en", "fa", "fr", "hi", "ht", "kar", "ko", "my", "ne", "pt", "ru", "so", "es",
    "sw", "tl", "uk", "vi", "zh",
)  # fmt: skip


def language_names(codes: Iterable[str]) -> dict[str, str]:
    """Name of each code in the language of the page; a code without one is its own name."""
    language = get_language() or "en"
    return {code: _name(code, language) for code in codes}


# Lists name the languages of every meeting; codes that nobody speaks are not kept for ever.
@lru_cache(maxsize=2048)
def _name(code: str, language: str) -> str:
    """Name of a code in `language`, which is that of the page."""
    # Spoken and signed in many towns; Babel names the first not at all, the second in English.
    ours = {"kar": _("Karen"), "ase": _("American Sign Language")}
    name = Locale.parse(language, sep="-").languages.get(code) or ours.get(code, code)
    return name[:1].upper() + name[1:]


def name_within(code: str) -> str:
    """Name of one language as it stands within a sentence: "español", "Spanish"."""
    locale = Locale.parse(get_language() or "en", sep="-")
    return str(locale.languages.get(code) or name_of(code))


def name_of(code: str) -> str:
    """Name of one language in the language of the page."""
    return language_names([code])[code]


def listed(names: Iterable[str]) -> str:
    """ "Mexico, Burma and India" in the language of the page."""
    names = list(names)
    if any("," in name for name in names):
        return "; ".join(names)
    return format_list(names, locale=Locale.parse(get_language() or "en", sep="-"))


def listed_within(codes: Iterable[str]) -> str:
    """Several of them within a sentence: "inglés y español", "English and Spanish"."""
    return listed(map(name_within, codes))


def every_language() -> dict[str, str]:
    """Every language that has a code of two or three letters, by its code."""
    locale = Locale.parse(get_language() or "en", sep="-")
    return {code: str(name) for code, name in locale.languages.items() if len(code) <= 3}


def language_choices(stored: Iterable[str]) -> list[tuple[str, str]]:
    """Codes and names, in the language of the page; what is stored already is kept."""
    names = language_names({*LANGUAGE_CODES, *stored})
    return sorted(names.items(), key=lambda choice: folded(choice[1]))


# Babel has neither their own name nor their direction.
OWN_NAMES = {"kar": "ကညီ", "ksw": "ကညီ", "zh": "简体中文"}
FROM_THE_RIGHT = frozenset({"arc", "dv", "ku", "ps", "sd", "ug", "yi"})


@cache
def own_name(code: str) -> str:
    """Name of a language in that language, for those who look for it."""
    if code in OWN_NAMES:
        return OWN_NAMES[code]
    try:
        name = Locale.parse(code, sep="-").get_display_name() or code
    except (UnknownLocaleError, ValueError):
        return code
    return name[:1].upper() + name[1:]


@cache
def direction_of(code: str) -> str:
    """ "rtl" for a language that is written from right to left, else "ltr"."""
    if code in FROM_THE_RIGHT:
        return "rtl"
    try:
        return Locale.parse(code, sep="-").text_direction
    except (UnknownLocaleError, ValueError):
        return "ltr"


def is_ours(code: str) -> bool:
    """Whether the product itself speaks a language."""
    return code in dict(settings.LANGUAGES)


def ours_for(code: str) -> str:
    """The language of the product in which the speaker of a language is addressed."""
    return code if is_ours(code) else settings.LANGUAGE_CODE


def reader_language(
    request: HttpRequest, spoken: Container[str], *, begun: str = "", otherwise: str = "en"
) -> str:
    """The language of `spoken` in which somebody reads a page of ours that needs no account.

    The one that is asked for, else that of what was `begun`, else the browser's, else `otherwise`.
    """
    wanted = [request.GET.get("language", ""), begun]
    if not any(wanted):
        header = request.headers.get("Accept-Language", "")
        for code, _weight in parse_accept_lang_header(header[:200].lower()):
            wanted += [code, code.split("-")[0]]
    return next((code for code in wanted if code in spoken), otherwise)


def code_of(name: str) -> str:
    """The code of a language by its name: "English (en)", "es", "Deutsch", "árabe".

    "" where it cannot be told.
    """
    name = name.strip()
    if found := WITH_CODE.fullmatch(name):
        language, _dash, region = found[1].partition("-")
        language = language.lower()
        is_known = len(language) == 2 and language in Locale("en").languages
        # What stands in brackets is meant as a code, also where Babel has no name for it.
        if "(" in name or is_known:
            return f"{language}-{region}" if region else language
    return _codes_by_name().get(folded(name), "")


@cache
def _codes_by_name() -> dict[str, str]:
    """Codes by the English, the Spanish and the own names of languages."""
    english = {str(code): str(name) for code, name in Locale("en").languages.items()}
    codes = [code for code in english if len(code) <= 3]
    found: dict[str, str] = {}
    for name_in in (own_name, lambda code: str(Locale("es").languages.get(code, "")), english.get):
        found |= {folded(name): code for code in codes if (name := name_in(code))}
    return found
