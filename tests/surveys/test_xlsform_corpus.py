"""Real forms of the field: each imports or says exactly why not, and comes out as it went in."""

import csv
import warnings
from io import BytesIO

import pytest
from pyxform.xls2json import workbook_to_json
from pyxform.xls2json_backends import DefinitionData, xls_to_dict, xlsx_to_dict

from bic.surveys.expressions import REFERENCE
from bic.surveys.models import Item, Version
from bic.surveys.services import xlsform
from bic.surveys.xlsform.child import found_in
from bic.surveys.xlsform.found import Effect
from bic.surveys.xlsform.writing import workbook
from bic.tenancy import scope
from tests.factories import MembershipFactory, ProgramFactory
from tests.surveys.forms import bring_in, languages_of, stored

pytestmark = [pytest.mark.corpus, pytest.mark.django_db]

FORMS = (
    "DERIVED_buildings_en_es_repaired.xlsx",
    "biomass_plot_sw_en_repeats.xlsx",
    "buildings_en_ne_sw_fr_es_missing_list.xls",
    "cascading_choice_filter.xlsx",
    "good_eats_legacy_en_fr.xls",
    "health_provider_service_rating.xlsx",
    "household_water_geo_constraints.xlsx",
    "needs_assessment_migrant_orgs_de.xlsx",
    "nested_repeats.xls",
    "refugee_household_en_ti_am_om.xlsx",
    "repeating_matrix_question.xlsx",
    "tutorial_arabic_labels.xls",
    "volunteer_skills_de_en_relevant.xlsx",
    "workshop_feedback_all_types_de.xlsx",
)
SAME = {"string": "text", "int": "integer"}
COLUMNS = ("relevant", "constraint", "calculate")


@pytest.fixture
def program():
    return ProgramFactory()


@pytest.fixture
def researcher(program):
    return MembershipFactory(program=program, role="researcher").user


def read(corpus, name):
    data = (corpus / "xlsforms" / name).read_bytes()
    return data, found_in(data, name.rpartition(".")[2])


def test_every_file_of_the_folder_is_tried(corpus):
    there = {one.name for one in (corpus / "xlsforms").iterdir() if one.suffix != ".csv"}

    assert there == set(FORMS)


@pytest.mark.parametrize("name", FORMS)
def test_what_is_not_imported_is_named(corpus, name):
    """Questions, groups and expressions: as many as `pyxform` counts, less those with a reason."""
    text = (corpus / "xlsforms" / "expected_pyxform.csv").read_text()
    rows = csv.DictReader(text.splitlines())
    expected = next(one for one in rows if one["file"] == name)

    _data, form = read(corpus, name)

    assert not form.is_stopped
    settled = xlsform.settled(form, leave_dependents=False)
    told = {
        one.row
        for one in [*form.problems, *settled.because]
        if one.effect == Effect.LEAVE and one.sheet == "survey"
    }
    items = settled.items(form.items)
    assert len(items) + len(told) == int(expected["typed_rows"]) - ends(corpus, name)
    lost = [one for one in [*form.problems, *settled.because] if one.effect == Effect.LOSE]
    for attribute, column in (
        ("shown_when", "relevant"),
        ("constraint", "constraints"),
        ("calculation", "calculations"),
        ("choice_filter", "choice_filters"),
    ):
        kept = sum(1 for one in items if getattr(one, attribute)
                   and attribute not in settled.lost.get(one.row, ()))  # fmt: skip
        gone = len({one.row for one in lost if one.column == attribute} - told)
        in_left_out = of_rows(corpus, name, column.rstrip("s"), told)
        assert kept + gone + in_left_out == int(expected[column]), column
    languages = [one for one in expected["languages"].split("|") if one]
    assert {fold(one) for one in languages} == {fold(one) for one in form.languages if one}


def fold(text):
    return "".join(text.casefold().split())


def sheets_of(data, *, old):
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        return (xls_to_dict if old else xlsx_to_dict)(BytesIO(data))


def raw(corpus, name):
    return sheets_of((corpus / "xlsforms" / name).read_bytes(), old=name.endswith(".xls"))


def ends(corpus, name):
    types = (row.get("type", "").lower().replace("_", " ") for row in raw(corpus, name)["survey"])
    return sum(1 for one in types if one in {"end group", "end repeat"})


def of_rows(corpus, name, column, rows):
    names = {"relevant": ("relevant", "bind:relevant"), "calculation": ("calculation",),
             "constraint": ("constraint", "bind:constraint"),
             "choice_filter": ("choice_filter",)}[column]  # fmt: skip
    return sum(
        1
        for number, row in enumerate(raw(corpus, name)["survey"], 2)
        if number in rows and any(row.get(one) for one in names)
    )


@pytest.mark.parametrize("name", FORMS)
def test_a_form_comes_out_as_it_went_in(corpus, name, program, researcher):
    data, form = read(corpus, name)

    with scope(program):
        survey = bring_in(program, form, by=researcher)
        first = stored(survey)
        out = workbook(survey, Version.objects.get(survey=survey))
        again = found_in(out, "xlsx")
        second = stored(bring_in(program, again, by=researcher))
        keys = set(Item.objects.filter(version__survey=survey).values_list("key", flat=True))

    assert [one for one in again.problems if one.effect != Effect.NOTE] == []
    assert first == second
    assert told_by_pyxform(out, keys, languages_of(again)) == told_by_pyxform(
        data, keys, languages_of(form), survey.original, old=name.endswith(".xls"), lost=lost(form)
    )


def lost(form):
    rows = xlsform.settled(form, leave_dependents=False).lost
    return {(one.key, name) for one in form.items for name in rows.get(one.row, ())}


NAMED = {"shown_when": "relevant", "constraint": "constraint", "calculation": "calculate",
         "choice_filter": "choice_filter"}  # fmt: skip


def told_by_pyxform(data, keys, codes, original="", *, old=False, lost=()):
    """What `pyxform` itself understands of the items with these keys, languages by code."""
    found = sheets_of(data, old=old)
    for row in found["survey"]:
        if (kind := row.get("type", "").lower().replace("_", " ")) in {
            "begin repeat",
            "end repeat",
        }:
            row["type"] = kind.replace("repeat", "group")
        elif row.get("name") not in keys and "group" not in kind and row.get("name"):
            # What was left out is a plain text here, because `pyxform` might refuse it.
            name = row["name"]
            row.clear()
            row |= {"type": "text", "name": name}
        if kind.startswith("select") and kind.split()[-1] not in lists_of(found):
            row["type"] = row["type"] if "or_other" in kind else "text"
    (found.get("settings") or [{}])[0]["allow_choice_duplicates"] = "yes"
    if not found.get("settings"):
        found["settings"] = [{"allow_choice_duplicates": "yes"}]
    found["settings_header"] = [dict.fromkeys(found["settings"][0])]
    for row in found["settings"]:
        row.pop("default_language", None)
        row.pop("xml_root", None)
    for row in found["survey"]:
        row.pop("trigger", None)
        for column, text in row.items():
            # What is left out is named nowhere.
            if "label" in column or "hint" in column:
                row[column] = REFERENCE.sub(
                    lambda found: found[0] if found[1] in keys else "…", text
                )
    form = workbook_to_json(DefinitionData(**found), form_name="data", warnings=[])
    told = {}
    lists = form.get("choices", {})

    def walk(children):
        for one in children:
            if one["name"] in keys and one["name"] not in told:
                told[one["name"]] = facts(one, lists, codes, original, lost)
            walk(one.get("children", ()))

    walk(form["children"])
    return told


def lists_of(found):
    return {
        (row.get("list_name") or row.get("list name") or "").lower()
        for row in found.get("choices", ())
    }


def said(text, codes, original):
    if not isinstance(text, dict):
        text = {"default": text} if text else {}
    by_code = {}
    for name in sorted(text, key=lambda one: one == "default"):
        code = next((c for n, c in codes.items() if fold(n) == fold(name)), None)
        by_code.setdefault(code or codes.get("", original), text[name])
    return by_code


def facts(one, lists, codes, original, lost):
    bind = one.get("bind", {})
    found = {
        "type": SAME.get(one["type"], one["type"]),
        "label": said(one.get("label"), codes, original),
        "hint": said(one.get("hint"), codes, original),
    }
    for column in COLUMNS:
        gone = any((one["name"], attribute) in lost for attribute, name in NAMED.items()
                   if name == column)  # fmt: skip
        found[column] = "" if gone else bind.get(column, "").replace("\u00a0", " ").strip()
    gone = (one["name"], "choice_filter") in lost
    found["choice_filter"] = "" if gone else one.get("choice_filter", "")
    choices = []
    for choice in lists.get(one.get("itemset"), ()):
        row = (choice["name"], said(choice.get("label"), codes, original))
        if row not in choices:
            choices.append(row)
    found["choices"] = [one for one in choices if one[0] != "other"]
    return found
