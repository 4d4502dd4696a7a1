"""Files of results: suppressed workbooks for everybody, the answers for custodians."""

import csv
import io
from datetime import timedelta

import pyreadstat
import pytest
from openpyxl import load_workbook

from bic.surveys.models import Taking
from bic.surveys.models.collection import FIRST_KEY
from bic.surveys.results.sav import names_of
from bic.tenancy import scope
from tests.surveys.answering import DAY, answered
from tests.surveys.making import QUESTIONS, make_survey
from tests.surveys.test_results import at, close

pytestmark = pytest.mark.django_db
MORE = (
    {"kind": "date", "key": "came", "label": "When did you come here?"},
    {"kind": "ranking", "key": "first", "label": "What matters most?",
     "choices": [{"value": "homes"}, {"value": "work"}],
     "words": {"choices": {"homes": "Homes", "work": "Work"}}},
)  # fmt: skip


@pytest.fixture
def closed(program, community, researcher):
    survey = make_survey(
        program, by=researcher, community=community, questions=(*QUESTIONS, *MORE),
        languages=("en", "es"),
    )  # fmt: skip
    answered(
        survey, 37,
        {"area": "north", "welcome": "4", "languages": ["en"], "household": 4,
         "came": "2020-02-03", "first": ["work", "homes"]},
    )  # fmt: skip
    answered(
        survey, 3,
        {"area": "_declined", "welcome": "1", "languages": ["es", "other"],
         "languages_other": "=cmd|' /C calc'!A0", "wish": "Más buses 🚌", "household": "_declined"},
        language="es", day=DAY - timedelta(1),
    )  # fmt: skip
    close(survey, researcher)
    return survey


def taken(client, survey, form):
    response = client.post(at(survey, "answers_export", form))
    assert response.status_code == 200, response
    return b"".join(response.streaming_content)


def sheets(content):
    book = load_workbook(io.BytesIO(content))
    return {one.title: [list(row) for row in one.values] for one in book}


def test_a_partner_takes_suppressed_tables(partner, closed):
    content = partner.get(at(closed, "results_export")).content

    rows = {(row[0], row[2]): row[3] for row in sheets(content)["Results"]}
    assert rows["Where do you live?", "North side"] == "*"
    assert rows["Where do you live?", "Preferred not to say"] == "*"
    assert rows["I feel welcome here.", "Mostly"] == "*"
    assert not any(value == 37 or value == 3 for value in rows.values())


def test_a_custodian_takes_every_number(custodian, closed):
    rows = sheets(custodian.get(at(closed, "results_export")).content)["Results"]

    assert rows[1][:5] == ["Where do you live?", None, "North side", 37, "100.0%"]


@pytest.mark.parametrize("form", ["csv", "xlsx", "sav"])
def test_a_partner_takes_no_answers(partner, closed, form):
    assert partner.post(at(closed, "answers_export", form)).status_code == 403
    assert partner.get(at(closed, "answers")).status_code == 403


def test_answers_as_csv_are_harmless_and_the_taking_is_kept(custodian, closed, researcher):
    text = taken(custodian, closed, "csv").decode("utf-8-sig")

    rows = list(csv.DictReader(io.StringIO(text)))
    assert len(rows) == 40
    assert rows[0]["area"] == "north"
    assert rows[0]["languages.en"] == "1"
    assert rows[0]["languages.es"] == "0"
    assert rows[0]["first.1"] == "work"
    assert rows[0]["day"] == "2026-05-04"
    assert rows[-1]["area"] == "_declined"
    assert rows[-1]["languages_other"].startswith("'=cmd")
    assert rows[-1]["wish"] == "Más buses 🚌"
    with scope(closed.program):
        assert [(one.form, one.people, one.taken_by) for one in Taking.objects.all()] == [
            ("csv", 40, researcher)
        ]
    assert "40 people" in custodian.get(at(closed, "answers")).text


def test_answers_as_xlsx_have_words_and_a_dictionary(custodian, closed):
    found = sheets(taken(custodian, closed, "xlsx"))

    assert list(found) == ["Answers", "Answers in words", "Dictionary"]
    place = found["Answers"][0].index("area")
    assert found["Answers"][1][place] == "north"
    assert found["Answers in words"][1][place] == "North side"
    assert found["Answers in words"][-1][place] == "Preferred not to say"
    rows = [row for row in found["Dictionary"] if row[0] == "area"]
    assert rows[0][4:] == [None, "Where do you live?", "es: Where do you live?"]
    assert rows[1][4:] == ["north", "North side", "es: North side"]
    assert rows[-1][4:] == ["_declined", "Preferred not to say", "Preferred not to say"]


def test_answers_as_sav_are_read_back(custodian, closed, tmp_path):
    pytest.importorskip("pandas")
    path = tmp_path / "made.sav"
    path.write_bytes(taken(custodian, closed, "sav"))

    table, meta = pyreadstat.read_sav(str(path), user_missing=True, output_format="dict")

    assert len(table["area"]) == 40
    # The key of a response has fifteen digits, and none of them is lost.
    assert meta.original_variable_types[meta.column_names[0]] == "F15.0"
    assert min(table[meta.column_names[0]]) >= FIRST_KEY
    assert list(table["area"][:1]) == [1.0]
    assert list(table["area"][-1:]) == [-99.0]
    assert list(table["welcome"][:1]) == [4.0]
    assert list(table["languages_es"][-1:]) == [1.0]
    assert str(table["came"][0])[:10] == "2020-02-03"
    assert table["wish"][-1] == "Más buses 🚌"
    assert meta.column_names_to_labels["area"] == "Where do you live?"
    assert meta.variable_value_labels["area"] == {
        1.0: "North side", 2.0: "South side", -99.0: "Preferred not to say",
    }  # fmt: skip
    assert meta.variable_value_labels["welcome"][5.0] == "Fully"
    assert meta.missing_ranges["area"] == [{"lo": -99.0, "hi": -99.0}]


def test_an_unknown_form_of_file_is_not_there(custodian, closed):
    assert custodian.post(at(closed, "answers_export", "exe")).status_code == 404


def test_names_are_such_as_spss_takes():
    assert names_of(["a.b", "A_b", "with", "1st", "ñandú", "x" * 80]) == [
        "a_b", "A_b_2", "v_with", "v_1st", "v__and_", "x" * 60,
    ]  # fmt: skip
