"""The description of the API: the document, the page that shows it, and that answers keep to it."""

import json
from functools import reduce
from pathlib import Path

import pytest
from django.test import Client
from jsonschema import Draft202012Validator

from bic.api.declared import LIST, resources
from tests.api.rows import EVERY
from tests.kept import part

# As the OpenAPI Initiative publishes it, Apache-2.0: https://spec.openapis.org/oas/3.1/schema/
OPENAPI = json.loads(Path(__file__).with_name("openapi-3.1.json").read_text("utf-8"))

director = part("director")


@pytest.fixture
def document(db):
    return Client().get("/api/v1/openapi.json").json()


def references(part):
    """Every `$ref` in a part of the document."""
    if isinstance(part, dict):
        if "$ref" in part:
            yield part["$ref"]
        for one in part.values():
            yield from references(one)
    elif isinstance(part, list):
        for one in part:
            yield from references(one)


def test_the_document_is_openapi_3_1(document):
    assert [error.message for error in Draft202012Validator(OPENAPI).iter_errors(document)] == []


def test_every_reference_in_the_document_leads_somewhere(document):
    for reference in set(references(document)):
        names = reference.removeprefix("#/").split("/")
        assert reduce(lambda part, name: part[name], names, document)


def test_every_resource_stands_in_the_document(document):
    assert {path.split("/")[4] for path in document["paths"]} == set(EVERY)


@pytest.mark.parametrize("resource", EVERY)
def test_answers_are_as_the_document_says(document, tool, director, resource):
    reads = tool(director)
    get = document["paths"][f"/api/v1/{{program}}/{resource}"]["get"]
    schema = get["responses"]["200"]["content"]["application/json"]["schema"]
    told = Draft202012Validator(schema | {"components": document["components"]})
    page = reads.get(resource).json()
    alone = document["components"]["schemas"][resource]

    assert page["items"]
    assert [error.message for error in told.iter_errors(page)] == []
    one = reads.get(page["items"][0]["links"]["self"]).json()
    assert set(one) == set(alone["properties"])


def test_a_problem_is_as_the_document_says(document, tool, director):
    problem = tool(director).get("nothing").json()

    assert Draft202012Validator(document["components"]["schemas"]["problem"]).is_valid(problem)


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
    assert answer.headers["Content-Language"] == language
    assert not answer.cookies
    assert all(f"/api/v1/{{program}}/{name}" in answer.text for name in EVERY)
