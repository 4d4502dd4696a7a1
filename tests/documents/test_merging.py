"""Merge fields: what is filled in, what is refused, and that nothing escapes."""

import pytest
from django.template import Context, Engine
from hypothesis import given
from hypothesis import strategies as st

from bic.documents import merging
from bic.documents.merging import BadText, Piece

ANY = st.text(max_size=120)
SHOWN = Engine(debug=True).from_string("{% for p in pieces %}{{ p.text }}{% endfor %}")


def test_fields_are_filled_and_others_stay_missing():
    found = merging.fill(
        "From {start_date} to {end_date}.", {"start_date": "May 1", "end_date": " "}
    )

    assert found == [
        Piece("From "),
        Piece("May 1", "start_date"),
        Piece(" to "),
        Piece("end_date", "end_date", is_missing=True),
        Piece("."),
    ]
    assert merging.plain(found) == "From May 1 to {end_date}."
    assert merging.unresolved(merging.fill("{a} {b} {a}", {"b": "x"})) == ["a"]


def test_double_braces_are_braces():
    assert merging.plain(merging.fill("a {{b}} c", {})) == "a {b} c"


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("{start date}", "{start date}"),
        ("{}", "{}"),
        ("open {", "{"),
        ("} shut", "}"),
        ("{A}", "{A}"),
    ],
)
def test_a_brace_that_opens_no_field_is_named(text, name):
    with pytest.raises(BadText) as error:
        merging.fields_of(text)

    assert error.value.field == name
    assert name in error.value.messages[0]


def test_an_unknown_field_is_named():
    with pytest.raises(BadText, match="star_date"):
        merging.check("{star_date}", {"start_date"})


def test_a_value_is_not_read_again():
    found = merging.fill("{a}", {"a": "{b} <b>", "b": "secret"})

    assert merging.plain(found) == "{b} <b>"


def test_paragraphs_and_lists():
    text = "First line\nsecond line\n\nIt owes:\n- a {x}\n- b\n\n\nLast."

    found = merging.blocks(merging.fill(text, {"x": "hall"}))

    assert [(block.kind, block.text) for block in found] == [
        ("paragraph", "First line\nsecond line"),
        ("paragraph", "It owes:"),
        ("item", "a hall"),
        ("item", "b"),
        ("paragraph", "Last."),
    ]


def test_a_list_can_be_filled_in_as_a_whole():
    found = merging.blocks(merging.fill("They do:\n{duties}", {"duties": "- cook\r\n- teach"}))

    assert [(block.kind, block.text) for block in found][1:] == [
        ("item", "cook"),
        ("item", "teach"),
    ]


@given(value=ANY, name=st.from_regex(r"[a-z][a-z0-9_]{0,20}", fullmatch=True))
def test_no_value_escapes_its_field(value, name):
    """Whatever is typed comes out as text, between the words around it."""
    found = merging.fill(f"before {{{name}}} after", {name: value})

    shown = SHOWN.render(Context({"pieces": found}))

    assert shown.startswith("before ")
    assert shown.endswith(" after")
    assert "<" not in shown
    assert found[1].text in (merging.tidy(value), name)


@given(text=ANY, values=st.dictionaries(st.sampled_from(["a", "b_c"]), ANY))
def test_any_text_is_read_or_refused(text, values):
    try:
        found = merging.fill(text, values)
    except BadText:
        return

    blocks = merging.blocks(found)

    assert "<" not in SHOWN.render(Context({"pieces": [p for b in blocks for p in b.pieces]}))
    assert merging.unresolved(found) == [
        name for name in merging.fields_of(text) if not values.get(name, "").strip()
    ]


@given(st.text(max_size=60).filter(lambda text: "{" not in text and "}" not in text))
def test_a_text_without_fields_stays_as_it_is(text):
    assert merging.plain(merging.fill(text, {})) == text
