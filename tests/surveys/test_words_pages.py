"""The translation desk through the front door: writing, marking, opening, files."""

import io

import polib
import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.urls import reverse
from openpyxl import Workbook, load_workbook

from bic.surveys.models import Item, Version, Wording
from bic.surveys.services import instrument, items
from bic.tenancy import scope
from tests.surveys.making import make_survey, translate

pytestmark = pytest.mark.django_db


def at(survey, name, *more):
    return reverse(f"surveys:survey_words{name}", args=[survey.program.slug, survey.pk, *more])


@pytest.fixture
def researcher(member):
    return member("researcher").user


@pytest.fixture
def client(signed_in, researcher):
    return signed_in(researcher)


@pytest.fixture
def survey(program, larkspur, researcher):
    """Published in English; Spanish and Arabic are empty."""
    found = make_survey(
        program, by=researcher, community=larkspur, opened=False, languages=("en", "es", "ar")
    )
    with scope(program):
        instrument.publish(found, by=researcher)
    return found


def item_of(survey, key):
    with scope(survey.program):
        return Item.objects.get(version__survey=survey, key=key)


def said(survey, key, language="es"):
    with scope(survey.program):
        return Wording.objects.get(item__version__survey=survey, item__key=key, language=language)


def everything(survey):
    with scope(survey.program):
        rows = Item.objects.filter(version__survey=survey).exclude(key="_page")
        return list(rows.values_list("pk", flat=True))


AREA = {"label": "¿Dónde vive?", "choice:north": "Norte", "choice:south": "Sur"}


def test_words_are_written_item_by_item(client, survey):
    item = item_of(survey, "area")
    page = client.get(at(survey, "_desk", "es")).content.decode()
    assert "Where do you live?" in page
    assert "0 of 6 items are approved in Spanish" in page

    client.post(at(survey, "_item", "es", item.pk), AREA)

    found = said(survey, "area")
    assert (found.label, found.choices) == ("¿Dónde vive?", {"north": "Norte", "south": "Sur"})
    assert found.stage == "translated"
    assert (
        f"{found.staged_by.display_name}" in client.get(at(survey, "_desk", "es")).content.decode()
    )


def test_words_are_saved_while_they_are_written(client, survey):
    address = at(survey, "_autosave", "es", item_of(survey, "area").pk)
    first = client.post(address, AREA | {"form_version": ""})
    assert first.status_code == 204
    again = client.post(address, AREA | {"form_version": first.headers["X-Form-Version"]})
    assert again.status_code == 204
    assert client.post(address, AREA | {"form_version": "old"}).status_code == 409
    assert client.post(address, AREA | {"choice:north": "n" * 501}).status_code == 422


def test_items_are_marked_together_and_what_is_not_complete_is_named(client, survey):
    client.post(at(survey, "_item", "es", item_of(survey, "area").pk), AREA)
    client.post(at(survey, "_item", "es", item_of(survey, "welcome").pk), {"label": "Bienvenido"})

    page = client.post(
        at(survey, "_stage", "es"), {"item": everything(survey), "stage": "approved"}, follow=True
    ).content.decode()

    assert "1 item marked." in page
    assert "5 items have texts without a translation" in page
    assert said(survey, "area").stage == "approved"
    assert said(survey, "welcome").stage == "translated"


@pytest.mark.parametrize(
    "data", [{}, {"item": "x", "stage": "approved"}, {"item": 1, "stage": "x"}]
)
def test_nonsense_marks_nothing(client, survey, data):
    assert client.post(at(survey, "_stage", "es"), data).status_code == 302


def test_a_language_opens_once_everything_is_approved(client, survey, researcher):
    page = client.post(at(survey, "_open", "es"), follow=True).content.decode()
    assert "Not every item is approved yet" in page
    assert "6 items are missing before it can be opened" in page

    with scope(survey.program):
        translate(survey, "es", by=researcher)
    assert "Everything is approved." in client.get(at(survey, "_desk", "es")).content.decode()
    page = client.post(at(survey, "_open", "es"), follow=True).content.decode()

    assert "Respondents can choose Spanish now." in page
    assert "Respondents read these words, so they stay." in page
    late = client.post(at(survey, "_item", "es", item_of(survey, "area").pk), AREA, follow=True)
    assert "Respondents read these words, so they stay." in late.content.decode()
    assert said(survey, "area").label == "es: Where do you live?"


def test_arabic_needs_the_words_of_the_page_too(client, survey):
    page = client.get(at(survey, "_desk", "ar")).content.decode()
    assert "Words of the page" in page
    assert 'dir="rtl"' in page
    item = item_of(survey, "_page")
    wrong = client.post(at(survey, "_item", "ar", item.pk), {"choice:progress": "سؤال"})
    assert "{count}, {n} has to stand in it as it is." in wrong.content.decode()
    client.post(at(survey, "_item", "ar", item.pk), {"choice:progress": "سؤال {n} من {count}"})
    assert said(survey, "_page", "ar").choices == {"progress": "سؤال {n} من {count}"}


def test_the_draft_and_the_published_version_have_desks_of_their_own(client, survey, researcher):
    with scope(survey.program):
        instrument.next_draft(survey, by=researcher)
    newest = client.get(at(survey, "_desk", "es")).content.decode()
    assert "Version 2, a draft" in newest
    assert client.get(at(survey, "_desk", "es") + "?version=1").status_code == 200
    assert client.get(at(survey, "_desk", "es") + "?version=9").status_code == 404
    assert client.get(at(survey, "_desk", "fr")).status_code == 404
    assert client.get(at(survey, "_desk", "en")).status_code == 200


def upload(client, survey, name, data, language="es"):
    file = SimpleUploadedFile(name, data)
    return client.post(at(survey, "_import", language), {"file": file}).content.decode()


def book(rows):
    found = Workbook()
    for row in rows:
        found.active.append(row)
    file = io.BytesIO()
    found.save(file)
    return file.getvalue()


def test_a_spreadsheet_goes_out_and_comes_back(client, survey):
    response = client.get(at(survey, "_export", "es", "xlsx"))
    rows = [list(row) for row in load_workbook(io.BytesIO(response.content)).active.values]
    assert rows[0] == ["name", "part", "original", "translation", "stage"]
    for row in rows[1:]:
        row[3] = f"ES {row[2]}"

    page = upload(client, survey, "es.xlsx", book(rows))

    assert f"{len(rows) - 1} texts were taken" in page
    assert said(survey, "area").choices["north"] == "ES North side"
    assert said(survey, "area").stage == "translated"
    assert "0 texts were taken" in upload(client, survey, "es.xlsx", book(rows))


def test_a_catalog_goes_out_and_comes_back(client, survey, researcher):
    with scope(survey.program):
        translate(survey, "es", by=researcher)
    found = polib.pofile(client.get(at(survey, "_export", "es", "po")).content.decode())
    assert {one.comment for one in found} == {"approved"}
    entry = next(one for one in found if one.msgctxt == "area label")
    entry.msgstr = "¿Dónde\nvive?"

    page = upload(client, survey, "es.po", str(found).encode())

    assert "1 text was taken" in page
    assert said(survey, "area").label == "¿Dónde\nvive?"
    # What a file changes is to be reviewed again; what it leaves keeps its stage.
    assert (said(survey, "area").stage, said(survey, "welcome").stage) == ("translated", "approved")


def test_rows_that_are_not_taken_are_told_one_by_one(client, survey, researcher):
    with scope(survey.program):
        items.add(
            instrument.next_draft(survey, by=researcher).survey, by=researcher, kind="note",
            key="hello", label="Hello ${area}",
        )  # fmt: skip
    head = ["name", "part", "original", "translation", "stage"]
    rows = [
        ["area", "label", "Where do you live?", "¿Dónde vive?", "approved"],
        ["nobody", "label", "", "x", ""],
        ["area", "smell", "", "x", ""],
        ["welcome", "label", "I felt welcome.", "x", ""],
        ["hello", "label", "Hello ${area}", "Hola", ""],
        ["area", "choice:north", "North side", "n" * 501, ""],
        ["area", "choice:south", "South side", None, ""],
    ]

    page = upload(client, survey, "es.xlsx", book([head, *rows]))

    assert "1 text was taken" in page
    assert "5 rows were not taken" in page
    for told in (
        "Row 3",
        "There is no item of this name.",
        "The item has no such part.",
        "The original was changed since the file was made.",
        "${area} has to stand in it as it is.",
        "It is longer than 500 characters.",
    ):
        assert told in page
    with scope(survey.program):
        draft = Version.objects.filter(survey=survey).draft().get()
        assert Wording.objects.get(
            item__version=draft, item__key="area", language="es"
        ).stage == "translated"  # fmt: skip


@pytest.mark.parametrize(
    ("name", "data", "told"),
    [
        ("es.po", b"/etc/passwd", "This is no PO file"),
        ("es.po", b"\xff\xfemsgid\n", "This is no PO file"),
        ("es.po", b'msgid "a\nmsgstr', "This is no PO file"),
        ("es.csv", b"a,b\n1,2\n", "The first row has to have the headings"),
        ("es.xlsx", b"no workbook", "es.xlsx"),
        ("es.po", b"msgid\n" + b"x" * 2_100_000, "too large"),
    ],
)
def test_files_that_are_none_are_refused(client, survey, name, data, told):
    page = upload(client, survey, name, data)
    assert "usa-error-message" in page
    if told != "es.xlsx":
        assert told in page


def test_who_may_not_translate_reads(client_as, survey):
    observer = client_as("observer")
    page = observer.get(at(survey, "_desk", "es")).content.decode()
    assert "Mark the chosen items" not in page
    item = item_of(survey, "area")
    assert observer.post(at(survey, "_item", "es", item.pk), AREA).status_code == 403
    assert observer.get(at(survey, "_export", "es", "po")).status_code == 200
