"""The data annex of an edition: the frozen numbers, number for number, and what they mean."""

import csv
import io

import pytest
from django.urls import reverse
from openpyxl import load_workbook

from bic.tenancy import scope
from bic.translated import Translated
from evaluations.models import Reading, Wave
from evaluations.services.report import reports
from tests.evaluations.making import add_indicator
from tests.evaluations.reports import written
from tests.evaluations.rounds import rounds
from tests.factories import UserFactory

pytestmark = pytest.mark.django_db


def annex(edition, form, language=None):
    return reverse(
        "evaluations:evaluationreport_annex",
        args=["piedmont", "larkspur", edition.report_id, language or edition.language, form],
    )


@pytest.fixture
def edition(larkspur):
    """A report with few people from the south, and an indicator that looks like a formula."""
    host = UserFactory(name="Priya")
    rounds(
        larkspur, host,
        [(40, {"area": "north", "welcome": "2"}), (3, {"area": "south", "welcome": "4"})],
        [(50, {"area": "north", "welcome": "4"})],
    )  # fmt: skip
    with scope(larkspur.program):
        wave = Wave.objects.get(kind="year_1")
        one = add_indicator(larkspur, name=Translated.of("=1+1"))
        Reading.objects.create(
            program=larkspur.program, community=larkspur, indicator=one, day=wave.closes_on, value=9
        )
        return reports.publish(written(wave, host), "en", by=host)


def test_the_csv_has_every_figure_and_hides_what_the_report_hides(client_as, larkspur, edition):
    response = client_as("lead", larkspur).get(annex(edition, "csv"))

    lines = list(csv.DictReader(io.StringIO(response.content.decode("utf-8-sig"))))
    welcome = [one for one in lines if one["Title"] == "I feel welcome here."]
    assert {one["Column"] for one in welcome} >= {"Baseline", "Year 1"}
    [shown] = [
        one for one in welcome
        if one["Column"] == "Year 1" and one["Unit"] == "people" and one["Row"] == "Mostly"
    ]  # fmt: skip
    assert (shown["Value"], shown["In words"]) == ("50.0", "50")
    hidden = [one for one in welcome if one["In words"] == "*"]
    assert hidden
    assert {one["Value"] for one in hidden} == {""}
    assert "'=1+1" in {one["Row"] for one in lines}
    assert "attachment" in response["Content-Disposition"]


def test_the_workbook_has_a_dictionary(client_as, larkspur, edition):
    response = client_as("lead", larkspur).get(annex(edition, "xlsx"))

    book = load_workbook(io.BytesIO(response.content))
    assert book.sheetnames == ["Data", "Dictionary"]
    meanings = {row[0]: row[1] for row in book["Dictionary"].values}
    assert meanings["Wave"] == "Year 1"
    assert meanings["*"].startswith("Hidden")
    heads = next(book["Data"].values)
    assert set(heads) <= set(meanings)


def test_an_annex_that_is_not_there_is_not_found(client_as, larkspur, edition):
    partner = client_as("lead", larkspur)
    assert partner.get(annex(edition, "docx")).status_code == 404
    assert partner.get(annex(edition, "csv", "es")).status_code == 404
