"""Names of countries, regions, languages and areas in the language of the page."""

from functools import cache

from babel import Locale
from django.utils.translation import get_language, gettext
from django.utils.translation import gettext_noop as _

from research.indicators.formulas import ABROAD, NATIVE
from research.indicators.labels import plain

# What the Census calls things, as it writes them; people read them in the language of the page.
LABELS = (
    _("Europe"), _("Asia"), _("Africa"), _("Oceania"), _("Latin America"),
    _("Northern America"), _("United States"),
    _("Spanish"), _("French, Haitian, or Cajun"), _("German or other West Germanic languages"),
    _("Russian, Polish, or other Slavic languages"), _("Other Indo-European languages"),
    _("Korean"), _("Chinese (incl. Mandarin, Cantonese)"), _("Vietnamese"),
    _("Tagalog (incl. Filipino)"), _("Other Asian and Pacific Island languages"), _("Arabic"),
    _("Other and unspecified languages"),
    _("Korea"), _("England"), _("Scotland"), _("West Indies"),
    _("Czechoslovakia (includes Czech Republic and Slovakia)"),
)  # fmt: skip
OWN = {
    NATIVE: _("Born in the U.S."),
    ABROAD: _("Born outside the U.S."),
    "China, excluding Hong Kong and Taiwan": _("China without Hong Kong and Taiwan"),
    "United Kingdom, excluding England and Scotland": _(
        "United Kingdom without England and Scotland"
    ),
}
# Where the Census and the names of today differ.
TERRITORIES = {
    "burma": "MM", "burma (myanmar)": "MM", "myanmar": "MM", "cabo verde": "CV",
    "cape verde": "CV", "congo": "CG", "democratic republic of congo (zaire)": "CD",
    "hong kong": "HK", "ivory coast": "CI", "north macedonia (macedonia)": "MK",
    "macedonia": "MK", "trinidad and tobago": "TT", "bosnia and herzegovina": "BA",
    "st. vincent and the grenadines": "VC", "turkey": "TR", "czech republic": "CZ",
}  # fmt: skip


def name_of(label: str) -> str:
    """A label of the Census in the language of the page; as it stands where nobody knows it."""
    if label in OWN:
        return gettext(OWN[label])
    if label in LABELS:
        return gettext(label)
    code = TERRITORIES.get(label.casefold()) or _codes().get(plain(label))
    language = get_language() or "en"
    if code and not language.startswith("en"):
        return str(Locale.parse(language, sep="-").territories.get(code, label))
    return label


@cache
def _codes() -> dict[str, str]:
    return {
        plain(str(name)): code for code, name in Locale("en").territories.items() if len(code) == 2
    }
