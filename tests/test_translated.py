"""Texts in several languages."""

import pytest
from django.core.exceptions import ValidationError
from django.utils import translation
from hypothesis import given
from hypothesis import strategies as st

from bic.translated import DRAFT, Translated, TranslatedFormField

CALL = Translated.of("Call for towns").put("es", "Convocatoria para municipios")
CODES = st.sampled_from(["en", "es", "ar", "kar"])


def test_a_reader_sees_an_approved_translation():
    with translation.override("es"):
        assert str(CALL) == "Convocatoria para municipios"


def test_a_draft_is_not_shown_to_readers():
    half = Translated.of("Call").put("es", "Convocatoria", DRAFT)

    assert half.in_language("es") == ("Call", "en")


def test_a_language_without_text_is_missing():
    assert CALL.missing(["en", "es", "ar"]) == ["ar"]


def test_what_is_no_text_in_several_languages_is_refused():
    with pytest.raises(ValidationError):
        Translated.from_stored({"original": "en", "texts": {"en": 3}, "states": {}})


def test_a_character_that_no_database_stores_is_refused_at_its_field():
    with pytest.raises(ValidationError, match="Null characters"):
        TranslatedFormField().clean(Translated.of("Call\0"))


@given(CODES, st.dictionaries(CODES, st.text(min_size=1)), CODES)
def test_readers_never_see_a_blank_while_the_original_stands(original, texts, reader):
    value = Translated.of("the original", original)
    for code, text in texts.items():
        value = value.put(code, text)

    assert value.in_language(reader)[0]


@given(st.text(), CODES, st.dictionaries(CODES, st.text()))
def test_what_is_stored_comes_back_the_same(text, original, texts):
    value = Translated.of(text, original)
    for code, other in texts.items():
        value = value.put(code, other, DRAFT)

    assert Translated.from_stored(value.stored()) == value
