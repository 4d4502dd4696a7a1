"""Reading files: what is taken, what is refused, and in which words."""

import io
import zipfile
from contextlib import suppress

import pytest
from hypothesis import given
from hypothesis import strategies as st

from research.census.archive import opened
from research.census.errors import (
    Problem,
    Refused,
    SpanDiffers,
    SpanNeeded,
    YearDiffers,
    YearNeeded,
)
from research.census.lines import Line, LineMissing, find
from research.census.shapes import Shape, recognize
from research.census.source import Hint, Source
from tests.research import files
from tests.research.files import LARKSPUR, NAME, OAKHAVEN, STATE, as_csv, as_zip, b05002, header

NOTES = b"TABLE INFO\n\nID: ACSDT5Y2021.B05002\nTitle: PLACE OF BIRTH"


def read(content, name=NAME, said=None):
    """Source, lines and rows of a file."""
    with opened(io.BytesIO(content), name, said) as found:
        return found.source, found.table, list(found.table.rows())


def refusal(content, name=NAME, said=None, error=Refused):
    with pytest.raises(error) as caught:
        read(content, name, said)
    return str(caught.value.message)


def problems(content):
    _source, _table, rows = read(content)
    return [(row.row, str(row.message)) for row in rows if isinstance(row, Problem)]


def changed(number, cell, *places):
    """A table in whose rows the cell of that number is another one."""
    rows = [[geo, name, *files.cells(*rest)] for geo, name, *rest in places]
    for row in rows:
        row[number] = cell
    return as_csv([*header(), *rows])


def test_a_table_is_read_whole():
    source, table, rows = read(b05002(STATE, LARKSPUR, OAKHAVEN))

    assert source == Source(5, 2024, "B05002")
    assert table.located == {"total": 0, "native": 1, "foreign_born": 12}
    assert table.lines[12] == Line("B05002_013", ("Total", "Foreign-born"))
    assert [(row.number, row.geo_id, row.name) for row in rows] == [
        (3, "0400000US37", "North Carolina"),
        (4, "1600000US3799010", "Larkspur city, North Carolina"),
        (5, "1600000US3799020", "Oakhaven town, North Carolina"),
    ]
    assert [(row.estimates[12], row.margins[0]) for row in rows] == [
        (910000, "*****"),
        (2000, 40),
        (30, 150),
    ]


@pytest.mark.parametrize(
    "content",
    [
        b05002(LARKSPUR).removeprefix(b"\xef\xbb\xbf"),
        b05002(LARKSPUR).replace(b"\n", b"\r\n"),
        b05002(LARKSPUR).replace(b'",\n', b'"\n'),
        b05002(LARKSPUR).replace(b'"', b"").replace(b"Larkspur city, ", b"Larkspur city "),
        b05002(LARKSPUR) + b"\n\n",
    ],
    ids=["no mark", "Windows", "no last comma", "no quotes", "empty lines at the end"],
)
def test_how_it_was_saved_does_not_matter(content):
    _source, _table, rows = read(content)

    assert [row.estimates[12] for row in rows] == [2000]


def test_lines_are_found_by_label_whatever_their_number():
    labels = ["Total", "Total!!Foreign born", "Total!!Native"]
    content = as_csv([*header(labels=labels), [*LARKSPUR[:2], "100", "5", "30", "4", "70", "4"]])

    _source, table, rows = read(content)

    assert table.located == {"total": 0, "native": 2, "foreign_born": 1}
    assert len(rows) == 1


def test_columns_may_stand_in_any_order():
    codes, labels = header()
    mixed = [0, 1, *reversed(range(2, len(codes)))]
    row = [*LARKSPUR[:2], *files.cells(*LARKSPUR[2:])]
    content = as_csv([[line[place] for place in mixed] for line in (codes, labels, row)])

    assert read(content)[2] == read(b05002(LARKSPUR))[2]


def test_symbols_beside_empty_cells_tell_why_they_are_empty():
    codes = ["GEO_ID", "NAME", "DP05_0070E", "DP05_0070EA", "DP05_0070M", "DP05_0070MA"]
    labels = ["Geography", "Name", "Estimate!!Total", "Annotation of Estimate!!Total",
              "Margin of Error!!Total", "Annotation of Margin of Error!!Total"]  # fmt: skip
    rows = [
        ["0500000US37001", "A", "10", "null", "", "*****"],
        ["0500000US37003", "B", "null", "N", "null", "**"],
        ["0500000US37005", "C", "10", "", "5", ""],
    ]

    _source, _table, found = read(as_csv([codes, labels, *rows]), "ACSDP5Y2021_DP05.csv")

    assert [(row.estimates, row.margins) for row in found] == [
        ([10], ["*****"]),
        (["N"], ["**"]),
        ([10], [5]),
    ]


def test_the_zip_is_read_as_it_was_downloaded():
    folder = "download_2026/"
    content = as_zip(
        {
            f"{folder}table-Data.csv": b05002(LARKSPUR),
            f"{folder}table-Column-Metadata.csv": b'"Column Name","Label"\n"GEO_ID","Geography"\n',
            f"{folder}table-Table-Notes.txt": NOTES,
            "__MACOSX/._table-Data.csv": b"\x00\x01",
        }
    )

    source, _table, rows = read(content, "renamed.zip")

    assert (source.vintage, len(rows)) == (2021, 1)


def test_labels_may_come_from_the_description_in_the_zip():
    codes, labels = header()
    bare = as_csv([codes, [*LARKSPUR[:2], *files.cells(*LARKSPUR[2:])]])
    described = as_csv([["Column Name", "Label"], *zip(codes, labels, strict=True)], bom=False)

    _source, table, rows = read(
        as_zip({NAME: bare, "ACSDT5Y2024.B05002-Column-Metadata.csv": described})
    )

    assert table.located["foreign_born"] == 12
    assert [(row.number, row.estimates[12]) for row in rows] == [(2, 2000)]
    assert "codes but no labels" in refusal(bare, "ACSDT5Y2012.B05002-Data.csv")


@pytest.mark.parametrize(
    ("name", "said", "source"),
    [
        (NAME, Hint(), (5, 2024)),
        ("ACSDT1Y2023.B05002-Data (1).csv", Hint(), (1, 2023)),
        ("ACSDT5Y2020.B05002_data_with_overlays_2022-05-01T000000.csv", Hint(), (5, 2020)),
        ("our town.csv", Hint(5, 2022), (5, 2022)),
        (NAME, Hint(5, 2024), (5, 2024)),
        # A name that speaks of another table says nothing.
        ("ACSDT5Y2024.B25003-Data.csv", Hint(1, 2019), (1, 2019)),
    ],
)
def test_the_years_come_from_the_name_or_the_person(name, said, source):
    found, _table, _rows = read(b05002(LARKSPUR), name, said)

    assert (found.span, found.vintage) == source


def test_years_that_nobody_says_are_asked_for():
    content = b05002(LARKSPUR)

    assert "last year" in refusal(content, "x.csv", error=YearNeeded)
    assert "five years or one" in refusal(content, "x.csv", Hint(None, 2024), SpanNeeded)
    assert "2024" in refusal(content, NAME, Hint(None, 2023), YearDiffers)
    assert refusal(content, NAME, Hint(1, None), SpanDiffers)


def test_amounts_tell_the_year_too():
    labels = ["Median household income (in 2020 inflation-adjusted dollars)"]
    content = as_csv([*header("B19013", labels), [*LARKSPUR[:2], "250,000+", "***"]])

    source, _table, rows = read(content, "x.csv", Hint(5))

    assert source == Source(5, 2020, "B19013")
    assert (rows[0].estimates, rows[0].margins) == (["250,000+"], ["***"])
    assert "2024" in refusal(content, "ACSDT5Y2024.B19013-Data.csv")


@pytest.mark.parametrize(
    ("head", "shape"),
    [
        ("<!DOCTYPE html><html>", Shape.WEB_PAGE),
        ('\n  [["NAME","B05002_001E"],["X","1"]]', Shape.API_JSON),
        ('{"error": "key"}', Shape.OTHER_JSON),
        ("[]", Shape.OTHER_JSON),
        ("GEO_ID,NAME,B05002_001E\n", Shape.DATA_CSV),
        ('"GEO_ID","NAME","S0501_C01_001E"\n', Shape.DATA_CSV),
        ("GEO_ID,NAME,P1_001N,P1_001NA\n", Shape.DECENNIAL),
        ("GEO_ID|B05002_E001|B05002_M001\n", Shape.SUMMARY_FILE),
        ('"Label (Grouping)","Larkspur city"\n', Shape.TABLE_VIEW),
        ("GEO.id,GEO.id2,HD01_VD01\nId,Id2,Estimate; Total:\n", Shape.AFF),
        ("GEO.id,GEO.id2,HD01_VD01\n0500000US37001,37001,5\n", Shape.AFF_UNLABELED),
        ("GEO.id,Id\nGEO.id2,Id2\n", Shape.AFF_DESCRIPTION),
        ('"Column Name","Label"\n', Shape.DESCRIPTION),
        ("=====\n  TABLE INFO\n", Shape.DESCRIPTION),
        ("year,county,spanish\n2021,Alamance,17811\n", Shape.TIDY),
        ("Dear all, here is\nthe table", Shape.TEXT),
        ("\n", Shape.TEXT),
    ],
)
def test_recognize(head, shape):
    assert recognize(head) == shape


@pytest.mark.parametrize(
    ("content", "words"),
    [
        (b"", "empty"),
        (b"\xef\xbb\xbf \n", "empty"),
        (b"<html>Missing key</html>", "web page"),
        ("GEO_ID,NAME\n".encode("utf-16"), "UTF-8"),
        (b05002(LARKSPUR).replace(b"Larkspur", b"Pe\xf1a"), "UTF-8"),
        (b05002(LARKSPUR).replace(b"Larkspur", b"Lark\0spur"), "not a text file"),
        (b"%PDF-1.7\n\0\0", "not a text file"),
        (as_csv(header()[:1]), "ends before"),
        (as_csv([["GEO_ID", "NAME", "B05002_001E", "B01003_001E"], []]), "several tables"),
        (as_csv([["GEO_ID", "B05002_001E"], ["", ""]]), "NAME is missing"),
        (as_csv([["GEO_ID", "NAME", "B01003_001M"], ["", "", "Margin of Error!!Total"]]),
         "no column with estimates"),
        (as_csv([["GEO_ID", "NAME", "B01003_001E", "B01003_002E"], ["", "", "E!!T", ""]]),
         "no label"),
        (as_csv([["GEO_ID", "NAME", "B01003_001E", "B01003_001E"], ["", "", "E!!T", "E!!T"]]),
         "twice"),
        (as_csv([["GEO_ID", "NAME", "B01003_001E", "B01003_001M"], ["", "", "E!!T", "M!!U"]]),
         "different labels"),
        (as_csv(header(labels=["Total:", "Total:!!Native:"])), "Foreign-born"),
        (as_csv(header(labels=["Total:", "Total:!!Native:", *["Total:!!Foreign-born:"] * 2])),
         "Foreign-born"),
    ],
)  # fmt: skip
def test_what_is_not_taken_is_refused_in_words(content, words):
    assert words in refusal(content)


@pytest.mark.parametrize(
    ("members", "words"),
    [
        ({}, "no Census table"),
        ({"a.csv": b05002(LARKSPUR), "b.csv": b05002(OAKHAVEN)}, "2 tables"),
        ({"notes-Table-Notes.txt": NOTES}, "no Census table"),
        ({"a.csv": b"GEO.id,GEO.id2\nId,Id2\n"}, "American FactFinder"),
        ({"[Content_Types].xml": b"<x/>", "a.csv": b05002(LARKSPUR)}, "spreadsheet"),
        ({f"{n}.csv": b"x,y\n1,2\n" for n in range(41)}, "41 files"),
    ],
)
def test_a_zip_with_something_else_is_refused_in_words(members, words):
    assert words in refusal(as_zip(members), "x.zip")


def test_a_zip_that_unpacks_to_too_much_is_refused(monkeypatch):
    bomb = as_zip({"a.csv": b05002(LARKSPUR) + b"0" * 3_000_000})
    monkeypatch.setattr("research.census.archive.MOST_BYTES_UNPACKED", 1_000_000)

    assert "larger than 1 MB" in refusal(bomb)


def test_a_zip_that_lies_about_its_size_is_refused(monkeypatch):
    rows = [(f"1600000US37{number:05}", f"Town {number}", "10", "1", "5", "1")
            for number in range(2000)]  # fmt: skip
    honest = as_zip({NAME: b05002(*rows)})
    size = len(b05002(*rows)).to_bytes(4, "little")
    lying = honest.replace(size, (300_000).to_bytes(4, "little"))
    monkeypatch.setattr("research.census.archive.MOST_BYTES_UNPACKED", 350_000)

    assert refusal(honest)
    assert refusal(lying)


def test_a_damaged_or_locked_zip_is_refused():
    content = as_zip({NAME: b05002(LARKSPUR)})
    with zipfile.ZipFile(io.BytesIO(content)) as archive:
        start = archive.infolist()[0].header_offset
    locked = bytearray(content)
    locked[start + 6] |= 1
    locked[locked.index(b"PK\x01\x02") + 8] |= 1
    broken = bytearray(content)
    broken[120:140] = b"\xff" * 20

    for bad in (content[:200], bytes(locked), bytes(broken)):
        assert "damaged" in refusal(bad)


@pytest.mark.parametrize(
    ("content", "found"),
    [
        (changed(2, "8000 people", LARKSPUR),
         [(3, "“8000 people” in column B05002_001E is neither a number nor a Census symbol.")]),
        (changed(3, "-40", LARKSPUR),
         [(3, "“-40” in column B05002_001M is neither a number nor a Census symbol.")]),
        (changed(0, "Larkspur", LARKSPUR), [(3, "“Larkspur” is not a Census geography code.")]),
        (b05002(LARKSPUR, OAKHAVEN, LARKSPUR),
         [(5, "Larkspur city, North Carolina stands in the file twice, first in row 3.")]),
        (changed(4, "5999", LARKSPUR),
         [(3, "The parts of the total of Larkspur city, North Carolina do not add up to it, "
              "so cells have been moved or changed.")]),
        (as_csv([*header(), LARKSPUR]), [(3, "7 cells where the header has 57.")]),
        (as_csv(header()), [(3, "The table has no rows.")]),
        (changed(2, "x" * 500, LARKSPUR),
         [(3, f"“{'x' * 40}…” in column B05002_001E is neither a number nor a Census symbol.")]),
    ],
)  # fmt: skip
def test_bad_rows_are_told_by_number(content, found):
    assert problems(content) == found


def test_labels_may_hold_bare_quotation_marks():
    labels = ['Total!!Speak English less than ""very well""']
    content = as_csv([*header("C16001", labels), [*LARKSPUR[:2], "5", "1"]])
    bare = content.replace(b'""""', b'"').replace(b'""', b'"')

    _source, table, rows = read(bare, "ACSDT5Y2024.C16001-Data.csv")

    assert len(table.lines) == len(rows) == 1


def test_a_file_that_was_cut_off_is_refused_or_told():
    content = b05002(LARKSPUR, OAKHAVEN)
    passed = []
    for length in range(len(b05002(LARKSPUR)) + 5, len(content) - 2, 7):
        try:
            found = problems(content[:length])
        except Refused:
            continue
        if not found:
            passed.append(length)

    assert passed == []


def test_find_never_guesses():
    lines = [Line("B1_001", ("Total",)), Line("B1_002", ("Total", "A")), Line("B1_003", ("A",))]

    assert find(lines, "TOTAL:", "a") == 1
    for path in (("B",), ("Total", "A", "A"), ()):
        with pytest.raises(LineMissing):
            find(lines, *path)
    with pytest.raises(LineMissing):
        find([*lines, Line("B1_004", ("total:",))], "Total")


def survives(content):
    """Whatever the bytes are, the answer is a table or a refusal."""
    with suppress(Refused):
        read(content)


WHOLE = b05002(STATE, LARKSPUR)
PACKED = as_zip({NAME: WHOLE, "ACSDT5Y2024.B05002-Column-Metadata.csv": b'"Column Name","Label"\n'})


@pytest.mark.parametrize("whole", [WHOLE, PACKED], ids=["csv", "zip"])
@given(data=st.data())
def test_damage_never_breaks_the_reader(whole, data):
    place = data.draw(st.integers(0, len(whole) - 1))
    length = data.draw(st.integers(0, 80))
    instead = data.draw(st.binary(max_size=80))

    survives(whole[:place] + instead + whole[place + length :])


@given(st.binary(max_size=200), st.sampled_from([b"", b"PK\x03\x04", b"GEO_ID,NAME,B05002_001E\n"]))
def test_any_bytes_get_an_answer(content, start):
    survives(start + content)
