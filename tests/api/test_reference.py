"""The description of the API: the document, and the page that shows it."""

import pytest
from django.test import Client
from openapi_spec_validator import OpenAPIV31SpecValidator

from bic.api.declared import LIST, resources
from tests.api.rows import EVERY


@pytest.fixture
def document(db):
    return Client().get("/api/v1/openapi.json").json()


def test_the_document_is_openapi(document):
    assert list(OpenAPIV31SpecValidator(document).iter_errors()) == []


def test_every_resource_stands_in_the_document(document):
    assert {path.split("/")[4] for path in document["paths"]} == set(EVERY)


def test_every_field_says_what_it_means():
    silent = [
        (one.name, field.name)
        for one in resources()
        for field in (*one.fields, *one.further)
        if not str(field.meaning) or (field.kind == LIST and not field.parts)
    ]

    assert silent == []


@pytest.mark.parametrize("language", ["en", "es"])
def test_anybody_reads_the_page_in_their_language(db, language):
    answer = Client().get("/api/v1/", headers={"Accept-Language": language})

    assert answer.status_code == 200
    assert not answer.cookies
    assert all(f"/api/v1/{{program}}/{name}" in answer.text for name in EVERY)
