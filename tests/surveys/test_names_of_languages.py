"""A link to another language costs the letters of its name, not its whole font."""

from django.conf import settings
from fontTools.ttLib import TTFont

from bic.spoken import LANGUAGE_CODES, own_name

FONTS = settings.BASE_DIR / "static/fonts/noto"
# First and last letter of each script that pages for respondents carry a font of.
SCRIPTS = {"arabic": ("\u0600", "\u06ff"), "myanmar": ("\u1000", "\u109f")}
LARGEST = 6_000


def test_the_small_fonts_have_every_name_of_a_language_in_their_script():
    for script, (first, last) in SCRIPTS.items():
        file = FONTS / f"noto-sans-{script}-names.woff2"
        needed = {
            ord(letter)
            for code in LANGUAGE_CODES
            for letter in own_name(code)
            if first <= letter <= last
        }

        assert needed
        assert needed <= set(TTFont(file).getBestCmap())
        assert file.stat().st_size <= LARGEST
