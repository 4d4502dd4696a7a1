"""Forms that are read: what comes in, what is repaired, and what is told by sheet and row."""

import io
import zipfile

import pytest
from django.core.exceptions import ValidationError

from bic.surveys.xlsform import limits, problems
from bic.surveys.xlsform.child import found_in
from bic.surveys.xlsform.found import Effect
from bic.surveys.xlsform.parsing import look_at, parse
from tests.surveys.forms import small, workbook

YES_NO = (("yn", "yes", "Yes"), ("yn", "no", "No"))
RELEVANT = ("type", "name", "label::English (en)", "relevant")


def told(form, *effects):
    """What is told: the row and the sentence."""
    effects = effects or (Effect.STOP, Effect.LEAVE, Effect.LOSE)
    lines = problems.lines(form.problems, *effects)
    return [(line.sheet, line.rows_in_words, line.text) for line in lines]


@pytest.mark.parametrize(
    ("type_", "appearance", "kind"),
    [
        ("text", "", "text"),
        ("text", "multiline", "long_text"),
        ("integer", "", "number"),
        ("Decimal", "", "number"),
        ("date", "", "date"),
        ("note", "", "note"),
        ("select_one yn", "", "yes_no"),
        ("select_one area", "", "one"),
        ("select one from area", "likert", "scale"),
        ("Select_Multiple area or_other", "", "many"),
        ("rank area", "", "ranking"),
        ("acknowledge", "", "yes_no"),
    ],
)
def test_types_become_kinds(type_, appearance, kind):
    form = found_in(
        small(
            (type_, "q", "Words?", appearance),
            headings=("type", "name", "label::English (en)", "appearance"),
            choices=(*YES_NO, ("area", "n", "North"), ("area", "s", "South")),
        ),
        "xlsx",
    )

    assert [(one.key, one.kind) for one in form.items] == [("q", kind)]
    assert form.items[0].has_other == ("or_other" in type_)
    assert form.items[0].is_whole == (type_ != "Decimal")


def test_a_table_becomes_a_matrix_of_scales():
    form = found_in(
        small(
            ("begin group", "t", "How well?", "table-list minimal"),
            ("select_one yn", "a", "A", ""),
            ("select_one yn", "b", "B", ""),
            ("end group", "", "", ""),
            headings=("type", "name", "label::English (en)", "appearance"),
            choices=YES_NO,
        ),
        "xlsx",
    )

    assert [(one.kind, one.parent) for one in form.items] == [
        ("matrix", ""), ("scale", "t"), ("scale", "t"),
    ]  # fmt: skip
    assert form.items[0].kept == {"appearance": "minimal"}


@pytest.mark.parametrize(
    "heading", ["label:Deutsch", "Label :: Deutsch", "LABEL::Deutsch", "caption::Deutsch"]
)
def test_headings_are_known_however_they_are_written(heading):
    form = found_in(small(("text", "q", "Wie?"), headings=("Type", "NAME", heading)), "xlsx")

    assert form.languages == ["Deutsch"]
    assert form.items[0].words == {"Deutsch": {"label": "Wie?"}}


def test_what_people_mistype_is_repaired_and_told():
    form = found_in(
        small(
            ("integer ", " age ", "How old?", ""),
            ("", "", "", ""),
            ("text", "job", "Your work?", "${age} >= 18 and ${age} != ‘x’"),
            ("note", "", "Thank you", ""),
            headings=RELEVANT,
        ),
        "xlsx",
    )

    assert [(one.key, one.shown_when) for one in form.items] == [
        ("age", ""), ("job", "${age} >= 18 and ${age} != 'x'"), ("generated_note_name_5", ""),
    ]  # fmt: skip
    assert told(form, Effect.NOTE) == [
        ("survey", "4", "Typographic quotation marks in its expressions are made straight."),
        ("survey", "5", "Its name “–” cannot be used; it is called “generated_note_name_5”."),
    ]


def test_numbers_in_cells_are_read_as_people_see_them():
    form = found_in(
        small(("select_one n", "q", "How many?"), choices=(("n", 1.0, "One"), ("n", 2, "Two"))),
        "xlsx",
    )

    assert [one["value"] for one in form.items[0].choices] == ["1", "2"]


def test_what_is_not_supported_is_told_by_row():
    form = found_in(
        small(
            ("start", "start", ""),
            ("geopoint", "where", "Where?"),
            ("begin repeat", "child", "Child"),
            ("text", "first", "Name?"),
            ("end repeat", "", ""),
            ("select_one gone", "pick", "Pick"),
            ("country", "c", "Country"),
            ("text", "größe", "Size"),
            ("text", "ok", "Fine?"),
            ("text", "ok", "Fine again?"),
        ),
        "xlsx",
    )

    assert [one.key for one in form.items] == ["ok"]
    assert [(row, text[:46]) for _sheet, row, text in told(form)] == [
        ("2", "“start” records who answered, with which devic"),
        ("3", "“geopoint” asks for a place on the map, which "),
        ("4", "Repeats are not supported. All that stands in "),
        ("5", "It stands in “child”, which is left out."),
        ("7", "The list “gone” has no choices on the sheet “c"),
        ("8", "There is no type “country”."),
        ("9", "The name “größe” does not fit: it has to begin"),
        ("11", "The name “ok” stands in row 10 already."),
    ]


def test_expressions_that_cannot_be_used_are_told_by_row():
    form = found_in(
        small(
            ("text", "a", "A", "${b} = 'x'"),
            ("text", "b", "B", "${a} = 'x'"),
            ("text", "c", "C", "pulldata('f', 'g', 'h', ${a}) = 1"),
            ("text", "d", "D", "${nobody} = 1"),
            ("text", "e", "E", "a = 1"),
            ("text", "f", "F", "../a = 1"),
            ("text", "g", "G", "(${a} = 1"),
            headings=RELEVANT,
        ),
        "xlsx",
    )

    assert [(row, text[:62].strip()) for _sheet, row, text in told(form)] == [
        ("2–3", "Its “relevant” goes in a circle: a → b → a."),
        ("4", "Its “relevant” cannot be used: There is no function pulldata."),
        ("5", "Its “relevant” asks for “nobody”, which is not in the form."),
        ("6–7", "Its “relevant” names “a” without ${…}, so nobody can tell what"),
        ("8", "Its “relevant” cannot be used: “(${a} = 1” cannot be read. Loo"),
    ]


@pytest.mark.parametrize(
    ("sheets", "sentence"),
    [
        ({"Tabelle1": [("a",)], "x": [("b",)]}, "There is no sheet called “survey”"),
        ({"survey": [("name", "label")]}, "The first row of this sheet has no heading “type”"),
        ({"survey": [("type", "type")]}, "The heading “type” stands twice."),
        ({"survey": [("type", "command")]}, "The headings “type” and “command” mean the same."),
        ({"survey": [("type", "name"), ("begin group", "g")]}, "The group or repeat “g” begins"),
        ({"survey": [("type", "name"), ("end group", "")]}, "“end_group” ends something"),
        ({"survey": [("type", "name")]}, "There is no question in this form"),
        ({"survey": [("type", "name"), *[("text", f"q{n}") for n in range(5000)]]},
         "This sheet has more than 3,000 rows."),
        ({"survey": [("type", "name"), ("image", "q")]}, "There is no question in this form"),
    ],
)  # fmt: skip
def test_what_is_no_form_is_refused_in_a_sentence(sheets, sentence):
    form = found_in(workbook(**sheets), "xlsx")

    assert form.is_stopped
    assert told(form, Effect.STOP)[0][2].startswith(sentence)


def test_a_formula_without_a_value_is_told():
    form = found_in(small(("text", "q", '=CONCAT("A", "B")'), ("text", "r", "R")), "xlsx")

    assert [one.words for one in form.items] == [{}, {"English (en)": {"label": "R"}}]
    assert ("survey", "2") in [(line[0], line[1]) for line in told(form, Effect.NOTE)]


def test_choices_that_cannot_be_told_apart_leave_the_question_out():
    form = found_in(
        small(
            ("select_one a", "x", "X"), ("select_multiple b", "y", "Y"), ("text", "z", "Z"),
            choices=(("a", "1", "One"), ("a", "1", "Uno"), ("b", "one two", "12"), ("b", "3", "3")),
        ),
        "xlsx",
    )  # fmt: skip

    assert [one.key for one in form.items] == ["z"]
    assert [row for _sheet, row, _text in told(form)] == ["2", "3"]


def test_what_pyxform_refuses_is_quoted_and_left_out():
    form = found_in(
        small(
            ("text", "a", "A", "rows=many"), ("text", "b", "B", ""),
            headings=("type", "name", "label::English (en)", "parameters"),
        ),
        "xlsx",
    )  # fmt: skip

    assert told(form) == [
        (
            "survey",
            "2",
            "The checker of XLSForms says: “Parameter rows must have an integer value.”",
        )
    ]


def test_three_hundred_items_are_read_within_five_seconds():
    rows = [("text", f"q{n}", "Words", f"${{q{n - 1}}} != ''" if n else "") for n in range(300)]

    form = parse(small(*rows, headings=RELEVANT), "xlsx")

    assert (len(form.items), form.problems) == (300, [])


def test_a_table_of_text_is_read():
    data = "survey;;;\n;type;name;label::English (en)\n;text;wish;A wish?\n".encode("utf-16")

    form = parse(data, "csv")

    assert [(one.key, one.kind) for one in form.items] == [("wish", "text")]


@pytest.mark.parametrize("kind", ["xlsx", "xls", "csv"])
@pytest.mark.parametrize(
    "data", [b"", b"garbage", b"PK\x03\x04", bytes.fromhex("d0cf11e0a1b11ae1")]
)
def test_what_cannot_be_read_is_refused_by_the_child(data, kind):
    form = parse(data, kind)

    assert [one.effect for one in form.problems] == [Effect.STOP]
    assert told(form)


def test_a_child_that_takes_too_long_is_ended(monkeypatch):
    monkeypatch.setattr("bic.surveys.xlsform.parsing.SECONDS", -5)
    monkeypatch.setattr("bic.surveys.xlsform.parsing.GRACE", 5.05)

    form = parse(small(("text", "q", "Q")), "xlsx")

    assert told(form)[0][2].startswith("Reading this file took longer than")


def test_a_bomb_is_not_even_opened():
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as package:
        package.writestr("xl/worksheets/sheet1.xml", b" " * (limits.MOST_UNPACKED + 1))

    with pytest.raises(ValidationError) as refusal:
        look_at(out, "form.xlsx")

    assert refusal.value.code == "bomb"


def test_more_sheets_than_a_form_has_are_refused():
    data = workbook(**{f"s{n}": [("a",)] for n in range(limits.MOST_SHEETS + 1)})

    with pytest.raises(limits.TooManySheets):
        look_at(io.BytesIO(data), "form.xlsx")
