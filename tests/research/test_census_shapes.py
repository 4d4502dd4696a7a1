"""Every form in which people have a table says the same, and damage is told in words."""

import io
import json
from contextlib import suppress

import pytest
from hypothesis import given
from hypothesis import strategies as st

from research.census.archive import opened
from research.census.around import Around, kept_for
from research.census.errors import Problem, Refused, TableNeeded
from research.census.shapes import Shape
from research.census.source import Hint, Source
from tests.research.files import (
    LARKSPUR,
    NAME,
    OAKHAVEN,
    STATE,
    api_json,
    as_csv,
    as_zip,
    b05002,
    factfinder,
    factfinder_metadata,
    geographies,
    shells,
    summary_file,
    table_view,
)

SUMMARY = "acsdt5y2024-b05002.dat"
FACTFINDER = "ACS_16_5YR_B05002_with_ann.csv"
VIEW = "ACSDT5Y2024.B05002-2026-01-31T101500.csv"
API = "acs5_2024_B05002.json"
CODES = {name: geo for geo, name, *_rest in (LARKSPUR, OAKHAVEN, STATE)}
AROUND = Around(
    codes=lambda names: {name: CODES[name] for name in names if name in CODES},
    prefixes=kept_for(["37"]),
)
NEVADA = ("1600000US3299010", "Larkspur city, Nevada", *LARKSPUR[2:])


def read(content, name, said=None, around=AROUND):
    with opened(io.BytesIO(content), name, said, around) as found:
        rows = list(found.table.rows())
        return found, rows


def figures(content, name, said=None):
    found, rows = read(content, name, said)
    return [line.path for line in found.table.lines], {
        row.geo_id: (row.estimates, row.margins) for row in rows
    }


def refusal(content, name, said=None, around=AROUND):
    with pytest.raises(Refused) as caught:
        read(content, name, said, around)
    return str(caught.value.message)


@pytest.mark.parametrize(
    ("content", "name", "shape"),
    [
        (api_json(LARKSPUR, OAKHAVEN), API, Shape.API_JSON),
        (api_json(LARKSPUR, OAKHAVEN, reverse=True), API, Shape.API_JSON),
        (summary_file(LARKSPUR, OAKHAVEN, NEVADA), SUMMARY, Shape.SUMMARY_FILE),
        (summary_file(LARKSPUR, OAKHAVEN, bom=True), SUMMARY, Shape.SUMMARY_FILE),
        (table_view(LARKSPUR, OAKHAVEN, NEVADA), VIEW, Shape.TABLE_VIEW),
        (factfinder(LARKSPUR, OAKHAVEN), FACTFINDER, Shape.AFF),
    ],
)
def test_every_form_says_the_same(content, name, shape):
    assert read(content, name)[0].shape == shape
    assert figures(content, name) == figures(b05002(LARKSPUR, OAKHAVEN), NAME)


def test_what_is_recognized_does_not_depend_on_the_name():
    for content in (api_json(LARKSPUR), summary_file(LARKSPUR), b05002(LARKSPUR)):
        found, rows = read(content, "x.bin", Hint(5, 2024))
        assert found.source == Source(5, 2024, "B05002")
        assert len(rows) == 1


def test_an_answer_without_codes_of_areas_gets_them_from_its_last_columns():
    answer = json.loads(api_json(LARKSPUR))
    without = [row[:1] + row[2:] for row in answer]

    _found, rows = read(json.dumps(without).encode(), API)

    assert rows[0].geo_id == LARKSPUR[0]


@pytest.mark.parametrize(
    ("columns", "cells", "code"),
    [
        (["us"], ["1"], "0100000US"),
        (["state"], ["37"], "0400000US37"),
        (["state", "county"], ["37", "135"], "0500000US37135"),
        (["state", "county", "tract"], ["37", "135", "010100"], "1400000US37135010100"),
    ],
)
def test_levels_of_areas(columns, cells, code):
    answer = [["NAME", "B01003_001E", *columns], ["X", "5", *cells]]
    labels = {"variables": {"B01003_001E": {"label": "Estimate!!Total"}}}
    packed = as_zip({"a.json": json.dumps(answer), "b.json": json.dumps(labels)})

    _found, rows = read(packed, "x.zip", Hint(5, 2022))

    assert rows[0].geo_id == code


def test_an_answer_keeps_what_is_not_there():
    row = (*OAKHAVEN[:2], "null", "null", "-", "**")

    _found, rows = read(api_json(row), API)

    assert (rows[0].estimates[0], rows[0].margins[0]) == ("null", "null")
    assert (rows[0].estimates[12], rows[0].margins[12]) == ("-", "**")


def test_margins_may_be_missing():
    answer = json.loads(api_json(LARKSPUR))
    kept = [place for place, code in enumerate(answer[0]) if not code.endswith("M")]

    _found, rows = read(json.dumps([[row[k] for k in kept] for row in answer]).encode(), API)

    assert (rows[0].estimates[12], rows[0].margins[12]) == (2000, "null")


def test_summary_files_are_filtered_and_take_names_and_labels_from_beside():
    packed = as_zip(
        {
            "acsdt5y2012-b05002.dat": summary_file(LARKSPUR, NEVADA, STATE),
            "ACS20125YR_Table_Shells.txt": shells(),
            "Geos20125YR.txt": geographies(LARKSPUR, NEVADA),
        }
    )

    found, rows = read(packed, "x.zip")

    assert found.source == Source(5, 2012, "B05002")
    assert [(row.geo_id, row.name) for row in rows] == [LARKSPUR[:2], ("0400000US37", "")]
    assert found.table.left_out.count == 1
    assert found.table.located["foreign_born"] == 12


def test_labels_of_the_same_release_are_taken_from_what_is_known():
    with opened(io.BytesIO(b05002(LARKSPUR)), NAME) as found:
        known = {line.code: line.path for line in found.table.lines}
    around = Around(labels=lambda source: known if source.vintage == 2011 else {})

    _found, rows = read(api_json(LARKSPUR), "acs5_2011_B05002.json", around=around)

    assert rows[0].estimates[12] == 2000


def test_factfinder_takes_labels_from_beside():
    packed = as_zip({FACTFINDER: factfinder(LARKSPUR, labeled=False),
                     "ACS_16_5YR_B05002_metadata.csv": factfinder_metadata()})  # fmt: skip

    assert figures(packed, "x.zip") == figures(b05002(LARKSPUR), NAME)


def test_a_table_of_the_screen_names_areas_that_nobody_knows():
    found, rows = read(table_view(LARKSPUR, NEVADA), VIEW)

    assert [row.name for row in rows] == [LARKSPUR[1]]
    assert found.table.left_out.names == [NEVADA[1]]


def test_tables_of_the_screen_may_have_groups_and_percents():
    area = LARKSPUR[1]
    kinds = ("Estimate", "Margin of Error", "Percent", "Percent Margin of Error")
    profile = as_csv(
        [
            ["Label (Grouping)", *(f"{area}!!{kind}" for kind in kinds)],
            ["SEX AND AGE", "", "", "", ""],
            ["\u00a0" * 4 + "Total population", "8,000", "±40", "8,000", "(X)"],
            ["\u00a0" * 8 + "Male", "3,900", "±90", "48.8%", "±1.1"],
        ]
    ).replace(b'",\n', b'"\n')
    found, rows = read(profile, "ACSDP5Y2024.DP05-2026-01-31T101500.csv")

    assert [(line.path, line.is_percent) for line in found.table.lines] == [
        (("SEX AND AGE", "Total population"), False),
        (("SEX AND AGE", "Total population"), True),
        (("SEX AND AGE", "Total population", "Male"), False),
        (("SEX AND AGE", "Total population", "Male"), True),
    ]
    assert (rows[0].estimates, rows[0].margins) == ([8000, 8000, 3900, 48.8], [40, "(X)", 90, 1.1])

    groups = [f"{area}!!{group}!!{kind}" for group in ("Total", "Native") for kind in kinds[:2]]
    subject = as_csv([["Label (Grouping)", *groups], ["Total population", "10", "±1", "9", "±2"]])
    found, rows = read(subject.replace(b'",\n', b'"\n'), "ACSST5Y2024.S0501-2026-01-31T101500.csv")

    assert [line.path for line in found.table.lines] == [
        ("Total", "Total population"),
        ("Native", "Total population"),
    ]
    assert rows[0].estimates == [10, 9]


def test_the_person_may_say_which_table_it_is():
    for content in (table_view(LARKSPUR), factfinder(LARKSPUR)):
        with pytest.raises(TableNeeded):
            read(content, "x.csv", Hint(5, 2016))
        found, _rows = read(content, "x.csv", Hint(5, 2016, "B05002"))
        assert found.source == Source(5, 2016, "B05002")


def swapped(content, first=b"_001M", second=b"_013E"):
    """Two cells of the header in each other's place."""
    return content.replace(first, b"!", 1).replace(second, first, 1).replace(b"!", second, 1)


JUNK = b"\xff\xfe\x00" * 10
WORDS = [
    # Answers of the API.
    (api_json(LARKSPUR)[:900], API, "breaks off"),
    (b"<html>Missing Key</html>", API, "web page"),
    (b'{"error": "unknown key"}', API, "JSON file"),
    (b"[[]]", API, "no column with estimates"),
    (b'[["NAME","B05002_001E"],{"a":1}]', API, "not a table of the Census API"),
    (b'[["NAME","B05002_001E"],["X",[1]]]', API, "which areas"),
    (api_json(LARKSPUR), "acs5_2031_B05002.json", "labels of table B05002 of 2031"),
    (api_json(LARKSPUR, table="B99999"), "acs5_2024_B99999.json", "labels of table B99999"),
    (api_json(LARKSPUR).replace(b'"37", "99010"', b'"37", "99011"'), API, "cells have been moved"),
    (api_json(LARKSPUR).replace(b"_027", b"_028"), API, "Column B05002_028E"),
    (api_json(LARKSPUR).replace(b"Larkspur", b"Pe\xf1a"), API, "UTF-8"),
    # Summary files.
    (summary_file(LARKSPUR), "acsdt5y2031-b05002.dat", "_Table_Shells.txt"),
    (summary_file(LARKSPUR).replace(b"GEO_ID|", b"GEO_ID|GEO_ID|", 1), SUMMARY, "first column"),
    (summary_file(LARKSPUR).replace(b"_E001", b"_E099"), SUMMARY, "B05002_099E"),
    (summary_file(LARKSPUR) + b"1600000US3799020|" + JUNK, SUMMARY, "not a text file"),
    # Tables of the screen.
    (table_view(NEVADA), VIEW, "None of the areas"),
    (table_view(LARKSPUR).replace(b"8,000", b"many"), VIEW, "“many” is neither"),
    (table_view(LARKSPUR).replace("\u00a0".encode() * 4, b"  "), VIEW, "no longer indented"),
    (table_view(LARKSPUR).replace(b"!!Estimate", b""), VIEW, "no estimates with margins"),
    (table_view(LARKSPUR).rpartition(b",")[0], VIEW, "cells where the header has"),
    # FactFinder.
    (factfinder(LARKSPUR, labeled=False), FACTFINDER, "_metadata.csv"),
    (swapped(factfinder(LARKSPUR), b"HD01_VD01", b"HD02_VD01"), FACTFINDER, "different labels"),
    (factfinder(LARKSPUR).replace(b"Larkspur", b"Pe\xf1a"), FACTFINDER, "UTF-8"),
    # data.census.gov.
    (swapped(b05002(LARKSPUR)), NAME, "different labels"),
    (as_zip({NAME: b05002(LARKSPUR)})[:-40], "x.zip", "damaged"),
    (as_zip({SUMMARY: summary_file(LARKSPUR)})[:-40], "x.zip", "damaged"),
    # Descriptions alone, and what somebody wrote.
    (shells(), "ACS20245YR_Table_Shells.txt", "only describes"),
    (geographies(LARKSPUR), "Geos20245YR.txt", "only describes"),
    (b"county,spanish\nOrange,5\n", "languages.csv", "local counts"),
]


@pytest.mark.parametrize(("content", "name", "words"), WORDS)
def test_what_is_wrong_is_told_in_words(content, name, words):
    assert words in refusal(content, name)


@pytest.mark.parametrize(
    ("content", "name", "words"),
    [
        (summary_file(LARKSPUR).replace(b"|2000|", b"|2001|"), SUMMARY, "do not add up"),
        (summary_file(LARKSPUR).replace(b"|14\n", b"\n"), SUMMARY, "cells where the header has"),
        (summary_file(NEVADA), SUMMARY, "None of the 1 areas"),
        (api_json(LARKSPUR).replace(b'"2000"', b'"2000 people"'), API, "neither a number"),
        (api_json(LARKSPUR, LARKSPUR), API, "twice"),
        (api_json(), API, "no rows"),
        (swapped(api_json(LARKSPUR)), API, "do not add up"),
        (factfinder(("x", *LARKSPUR[1:])), FACTFINDER, "not a Census geography code"),
    ],
)
def test_bad_rows_are_told(content, name, words):
    _found, rows = read(content, name)

    assert any(words in str(row.message) for row in rows if isinstance(row, Problem))


@pytest.mark.parametrize("content", [summary_file(LARKSPUR), summary_file(LARKSPUR, NEVADA)])
def test_a_summary_file_that_breaks_off_is_refused(content):
    assert "breaks off" in refusal(content[:-9], SUMMARY)


@pytest.mark.parametrize(
    "beside",
    [
        {"s.txt": b"Table ID|Line|Indent|Unique ID|Label\nB05002|1|x|B05002_001|Total\n"},
        {"s.txt": b"Table ID|Line|Indent|Unique ID|Label\nB05002|1|1|B05002_001|\n"},
        {"s.txt": b"Table ID|Line|Indent|Unique ID|Label\nB05002|1|0|B05002_001|" + b"x" * 200_000},
        {"g.txt": b'STUSAB|" GEO_ID|NAME\n'},
        {"b.json": b'{"variables": []}'},
        {"b.json": b'{"variables": {"B05002_001E": 5}}'},
        {"m.csv": b'"Column Name","Label"\n"B05002_001E","' + b"x" * 200_000},
    ],
)
def test_a_damaged_description_is_refused_in_words(beside):
    packed = as_zip({"acsdt5y2012-b05002.dat": summary_file(LARKSPUR), **beside})

    assert refusal(packed, "x.zip")


def test_a_program_without_communities_keeps_nothing_of_the_nation():
    assert "Add a community first" in refusal(summary_file(LARKSPUR), SUMMARY, around=Around())


def survives(content, name):
    with suppress(Refused):
        read(content, name, Hint(5, 2024, "B05002"))


WHOLE = {
    "api": api_json(LARKSPUR, OAKHAVEN),
    "summary": summary_file(STATE, LARKSPUR, bom=True),
    "view": table_view(LARKSPUR, OAKHAVEN),
    "factfinder": factfinder(LARKSPUR),
    "zip": as_zip(
        {"x.dat": summary_file(LARKSPUR), "s.txt": shells(), "g.txt": geographies(LARKSPUR)}
    ),
    "beside": as_zip(
        {"x.csv": factfinder(LARKSPUR, labeled=False), "m.csv": factfinder_metadata()}
    ),
}
FORMS = (
    (api_json, API),
    (summary_file, SUMMARY),
    (table_view, VIEW),
    (factfinder, FACTFINDER),
)


@pytest.mark.parametrize("whole", WHOLE.values(), ids=list(WHOLE))
@given(data=st.data())
def test_damage_never_breaks_a_reader(whole, data):
    place = data.draw(st.integers(0, len(whole) - 1))
    length = data.draw(st.integers(0, 80))
    instead = data.draw(st.binary(max_size=80))

    survives(whole[:place] + instead + whole[place + length :], "x")


@given(st.recursive(st.none() | st.booleans() | st.integers() | st.text(max_size=8),
                    lambda inner: st.lists(inner, max_size=4), max_leaves=20))  # fmt: skip
def test_any_json_gets_an_answer(value):
    survives(json.dumps([["GEO_ID", "NAME", "B05002_001E"], value]).encode(), API)


@given(st.integers(0, 10**9), st.integers(0, 10**6))
def test_figures_come_back_from_every_form(total, margin):
    place = (*LARKSPUR[:2], str(total), str(margin), str(total // 2), str(margin))
    wanted = figures(b05002(place), NAME)

    for make, name in FORMS:
        assert figures(make(place), name) == wanted
