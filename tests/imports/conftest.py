"""A program whose staff imports communities, and files in all shapes."""

import csv
import io

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.urls import reverse
from openpyxl import Workbook

from bic.imports.models import ImportRun
from bic.tenancy import scope
from communities.models import Community
from tests.factories import CommunityFactory

KEY = "communities.community"
HEADINGS = ["Community", "Kind", "State", "County", "Status", "Cohort"]
GOOD = [
    ["Mill Fork", "Municipality", "North Carolina", "Orange", "Prospect", "2026"],
    ["Durham County", "County", "NC", "Durham County", "Active", "2026"],
]


@pytest.fixture
def client(client_as):
    return client_as("coordinator")


@pytest.fixture
def larkspur(program):
    return CommunityFactory(program=program, name="Larkspur", slug="larkspur", cohort="2025")


def csv_of(rows, separator=",", encoding="utf-8"):
    """Rows as the bytes of a text file."""
    text = io.StringIO(newline="")
    csv.writer(text, delimiter=separator).writerows(rows)
    return text.getvalue().encode(encoding)


def xlsx_of(rows, change=None):
    """Rows as a workbook; `change(workbook)` may add to it."""
    book = Workbook()
    for row in rows:
        book.active.append(row)
    if change:
        change(book)
    file = io.BytesIO()
    book.save(file)
    return file.getvalue()


def upload_of(data, name="communities.csv"):
    return SimpleUploadedFile(name, data)


class Road:
    """One import through its pages."""

    def __init__(self, client, program):
        self.client, self.program, self.response = client, program, None

    def url(self, name, *args):
        return reverse(f"imports:{name}", args=[self.program.slug, KEY, *args])

    @property
    def run(self):
        with scope(self.program):
            return ImportRun.objects.latest("pk")

    def upload(self, data, name="communities.csv"):
        """Send a file; on success the page of columns follows."""
        self.response = self.client.post(
            self.url("upload"), {"file": upload_of(data, name)}, follow=True
        )
        return self.response

    def match(self, **changes):
        """Take the columns as they were matched; `changes` are places by column."""
        run = self.run
        data = {f"column-{name}": place for name, place in run.mapping.items()}
        data |= {f"column-{name}": place for name, place in changes.items()}
        data |= {"heading_row": run.heading_row}
        if len(run.sheets) > 1:
            data["sheet"] = run.sheet
        self.response = self.client.post(self.url("columns", run.pk), data, follow=True)
        return self.response

    def preview(self, data, name="communities.csv"):
        """Send a file and go on to its preview."""
        self.upload(data, name)
        return self.match()

    def post(self, name, **data):
        """Press a button of the preview."""
        self.response = self.client.post(self.url(name, self.run.pk), data, follow=True)
        return self.response

    def apply(self):
        """Apply what the last preview showed."""
        return self.post("apply", fingerprint=self.response.context["plan"].fingerprint)

    def counts(self):
        """How many rows are new, changed, unchanged and wrong in the last preview."""
        return tuple(self.response.context["plan"].counts.values())

    def errors(self):
        """What is wrong in the last preview, by row and column."""
        plan = self.response.context["plan"]
        return {(row.number, name): w for row in plan.wrong for name, w in row.errors.items()}

    def said(self):
        """The messages of the last page."""
        return [str(message) for message in self.response.context["messages"]]

    def names(self):
        """Names of the communities that are there now."""
        with scope(self.program):
            return sorted(Community.objects.values_list("name", flat=True))


@pytest.fixture
def road(client, program):
    return Road(client, program)
