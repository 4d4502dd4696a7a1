"""Folding in PostgreSQL, and marking in Python that agrees with it."""

import pytest
from django.db import connection
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from bic.search import query
from bic.search.fold import fold, marked

pytestmark = pytest.mark.django_db
SAME = [
    ("Peña", "pena"),
    ("SÃO Tomé", "sao tome"),
    ("Nguyễn Đình Chiểu", "nguyen dinh chieu"),
    ("Łódź Gdańsk", "lodz gdansk"),
    ("Straße", "strasse"),
    ("Œuvre Ærø", "oeuvre aero"),
    ("İstanbul ılıca", "istanbul ilica"),
    ("Ελλάδα ΟΔΟΣ", "ελλαδα οδοσ"),
    ("Йошкар Ёлка", "иошкар елка"),
    ("مُحَمَّد", "محمد"),
    ("أحمد إلى مدرسة", "احمد الي مدرسه"),
    ("کیک", "كيك"),
    ("שָׁלוֹם", "שלום"),
    ("ﬁnance ½", "finance 1 2"),
    ("MOA_signed-2025.pdf", "moa signed 2025 pdf"),
    ("  O'Brien & Söhne, Inc.", "o brien sohne inc"),
    ("ana@example.org", "ana example org"),
    ("हिन्दी", "हिन्दी"),
    ("\u200bzero\u00adwidth", "zerowidth"),
    ("--- !!!", ""),
]


def sql(function, text):
    with connection.cursor() as cursor:
        cursor.execute(f"SELECT {function}(%s)", [text])
        return cursor.fetchone()[0]


@pytest.mark.parametrize(("written", "typed"), SAME)
def test_words_are_found_however_they_are_written(written, typed):
    assert sql("search_split", written) == typed.split()
    assert sql("search_split", typed) == typed.split()


def test_words_of_a_text_are_each_once_and_never_too_long():
    assert sorted(sql("search_words", f"b a b {'x' * 99}")) == ["a", "b", "x" * 40]


def test_scripts_without_spaces_are_found_from_any_character_on():
    assert set(sql("search_words", "社区中心")) == {"社区中心", "区中心", "中心", "心"}


@pytest.mark.parametrize(
    "text", ["", " ", "%", "_", "\\", "' OR 1=1 --", "&|!():*", "日本", "x" * 5000]
)
def test_no_text_is_too_strange(text):
    assert isinstance(query.words_of(text), list)


def test_a_question_has_at_most_eight_words_each_once():
    assert query.words_of("a b c a d e f g h i j") == list("abcdefgh")


@given(st.text(st.characters(exclude_categories=("Cs",), exclude_characters="\0"), max_size=20))
@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
def test_marking_escapes_and_loses_nothing(text):
    html = marked(text, ["a", "scr", "lt"])

    plain = html.replace("<mark>", "").replace("</mark>", "")
    assert "<" not in plain
    for entity, character in (
        ("&lt;", "<"),
        ("&gt;", ">"),
        ("&quot;", '"'),
        ("&#x27;", "'"),
        ("&amp;", "&"),
    ):
        plain = plain.replace(entity, character)
    assert plain == text


@pytest.mark.parametrize(
    ("text", "words", "html"),
    [
        ("Larkspur letter", ["lar"], "<mark>Lar</mark>kspur letter"),
        ("Peña", ["pen"], "<mark>Peñ</mark>a"),
        ("Straße 9", ["strass"], "<mark>Straß</mark>e 9"),
        ("<b>lark</b>", ["lark"], "&lt;b&gt;<mark>lark</mark>&lt;/b&gt;"),
        ("skylark", ["lark"], "skylark"),
        ("larklark lark", ["lark", "la"], "<mark>lark</mark>lark <mark>lark</mark>"),
        ("", ["x"], ""),
    ],
)
def test_beginnings_of_words_are_marked(text, words, html):
    assert marked(text, words) == html


@pytest.mark.parametrize(("written", "typed"), SAME)
def test_python_folds_letters_as_postgresql_does(written, typed):
    folded = "".join(c if c.isalnum() else " " for c in "".join(map(fold, written)))

    if typed and not any("\u0900" <= c <= "\u097f" for c in typed):
        assert folded.split() == typed.replace("zerowidth", "zero width").split() or (
            folded.split() == typed.split()
        )
