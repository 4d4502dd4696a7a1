"""Local counts: the list, one by hand, many out of a spreadsheet, and what is refused."""

import csv
import io
from datetime import date

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.urls import reverse

from bic.tenancy import scope
from research.models import LocalCount
from tests.research.counting import add_count

SENT = {
    "subject": "language", "what": "Karen", "number": "214", "unit": "students",
    "source_kind": "school", "source": "School district", "counted_on": "2026-09-01", "note": "",
}  # fmt: skip
HEADS = ["What is counted", "Name", "Number", "Unit", "Source", "Date"]


@pytest.fixture
def url(program, larkspur):
    def address(page, *rest):
        slugs = [program.slug, larkspur.slug, *rest]
        return reverse(f"research:localcount_{page}", args=slugs)

    return address


def test_a_count_is_added_changed_and_told_in_its_history(client_as, url, larkspur):
    client = client_as("coordinator")

    answer = client.post(url("create"), SENT)
    page = client.get(answer.url).text
    assert "Karen" in page
    assert "School district" in page
    with scope(larkspur.program):
        count = LocalCount.objects.get()
    assert count.added_by == answer.wsgi_request.user
    client.post(url("update", count.pk), SENT | {"number": "220"})

    with scope(larkspur.program):
        assert LocalCount.objects.get().number == 220
    assert "220" in client.get(url("history", count.pk)).text
    client.post(url("delete", count.pk))
    with scope(larkspur.program):
        assert not LocalCount.objects.exists()


@pytest.mark.parametrize(
    ("wrong", "words"),
    [
        ({"number": "-3"}, "greater than or equal to 0"),
        ({"number": "many"}, "Enter a whole number"),
        ({"counted_on": "2199-01-01"}, ""),
        ({"what": ""}, "Fill in"),
    ],
)
def test_what_is_wrong_is_said_at_its_field(client_as, url, larkspur, wrong, words):
    answer = client_as("researcher").post(url("create"), SENT | wrong)

    assert answer.status_code == 200
    assert next(iter(wrong)) in answer.context["form"].errors
    assert words in answer.text
    assert "School district" in answer.text


def test_the_same_number_twice_is_refused(client_as, url, larkspur):
    client = client_as("researcher")
    client.post(url("create"), SENT)

    page = client.post(url("create"), SENT | {"number": "9"}).text

    assert "This source has a number for this already" in page


def test_the_list_filters_and_costs_the_same_for_many(
    client_as, url, larkspur, django_assert_max_num_queries
):
    with scope(larkspur.program):
        for number in range(30):
            add_count(larkspur, f"Language {number}", 20 + number)
        add_count(larkspur, "Burma", 60, subject="country", source="Agency")
    client = client_as("researcher")
    client.get(url("list"))

    with django_assert_max_num_queries(12):
        page = client.get(url("list")).text
    assert "31 counts" in page
    found = client.get(url("list") + "?subject=country").text
    assert "Burma" in found
    assert "Language 3" not in found
    for client in (client_as("observer"), client_as("lead", community=larkspur)):
        assert client.get(url("list")).status_code == 403


def test_counts_come_out_of_a_spreadsheet(client_as, url, program, larkspur):
    client = client_as("researcher")
    text = io.StringIO(newline="")
    csv.writer(text).writerows(
        [
            HEADS,
            ["Language", "Karen", "214", "students", "School district", "2026-09-01"],
            ["", "Chin", "27", "pupils", "School district", "2026-09-01"],
        ]
    )
    args = [program.slug, larkspur.slug, "research.localcount"]
    files = {"file": SimpleUploadedFile("counts.csv", text.getvalue().encode())}
    upload = reverse("imports:upload", args=args)
    run = client.post(upload, files, follow=True).context["run"]
    chosen = {f"column-{key}": place for key, place in run.mapping.items()}
    page = client.post(
        reverse("imports:columns", args=[*args, run.pk]),
        chosen | {"heading_row": run.heading_row}, follow=True,
    )  # fmt: skip
    mark = {"fingerprint": page.context["plan"].fingerprint}
    client.post(reverse("imports:apply", args=[*args, run.pk]), mark, follow=True)

    with scope(program):
        found = LocalCount.objects.order_by("what")
        assert [(one.what, one.number, one.subject, one.counted_on) for one in found] == [
            ("Chin", 27, "language", date(2026, 9, 1)),
            ("Karen", 214, "language", date(2026, 9, 1)),
        ]
        assert found[0].added_by is not None
