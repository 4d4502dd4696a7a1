"""The OpenAPI 3.1 document of all that can be read, out of what apps declared."""

from typing import Any

from django.conf import settings
from django.utils.text import capfirst
from django.utils.translation import gettext as _

from bic.api.declared import (
    DAY,
    LIST,
    MOMENT,
    NUMBER,
    PEOPLE,
    SUPPRESSED,
    TEXT,
    TEXTS,
    WHOLE,
    YES_OR_NO,
    Field,
    Resource,
    resources,
)
from bic.api.problems import TITLES
from bic.api.reading import MOST, USUAL

VERSION = "1"
TYPES: dict[str, dict[str, Any]] = {
    TEXT: {"type": "string"},
    WHOLE: {"type": "integer"},
    YES_OR_NO: {"type": "boolean"},
    DAY: {"type": "string", "format": "date"},
    MOMENT: {"type": "string", "format": "date-time"},
    TEXTS: {"type": "array", "items": {"type": "string"}},
    NUMBER: {"type": "string", "pattern": r"^-?\d+(\.\d+)?$"},
    PEOPLE: {"oneOf": [{"type": "integer", "minimum": 0}, {"const": SUPPRESSED}]},
}
ANSWERS = (400, 401, 403, 404, 429)


def document() -> dict[str, Any]:
    """The whole document, in the language of the reader."""
    found = list(resources())
    return {
        "openapi": "3.1.0",
        "info": {
            "title": f"{settings.PRODUCT_NAME} API",
            "version": VERSION,
            "description": _(
                "Read what you may see of a program with tools of your own. Counts of people that "
                "are too small are not told, and nothing can be written."
            ),
        },
        "servers": [{"url": settings.BASE_URL}],
        "security": [{"token": []}],
        "paths": {path: it for one in found for path, it in _paths(one)},
        "webhooks": {"event": {"post": _event()}},
        "components": {
            "securitySchemes": {"token": {"type": "http", "scheme": "bearer"}},
            "schemas": {one.name: _thing(one) for one in found} | {"problem": PROBLEM},
            "responses": {
                str(status): {
                    "description": str(TITLES[status]),
                    "content": {"application/problem+json": {"schema": _ref("problem")}},
                }
                for status in ANSWERS
            },
            "parameters": _parameters(),
        },
    }


PROBLEM = {
    "type": "object",
    "required": ["type", "title", "status", "detail"],
    "properties": {
        "type": {"type": "string"},
        "title": {"type": "string"},
        "status": {"type": "integer"},
        "detail": {"type": "string"},
        "instance": {"type": "string"},
    },
}


def _ref(name: str, of: str = "schemas") -> dict[str, str]:
    return {"$ref": f"#/components/{of}/{name}"}


def _parameters() -> dict[str, Any]:
    number = {"type": "integer", "minimum": 1, "maximum": MOST, "default": USUAL}
    return {
        "program": {
            "name": "program", "in": "path", "required": True, "schema": {"type": "string"},
            "description": _("Short name of the program in addresses"),
        },
        "community": {
            "name": "community", "in": "query", "schema": {"type": "string"},
            "description": _("Only those of one community, by its short name in addresses"),
        },
        "cursor": {
            "name": "cursor", "in": "query", "schema": {"type": "string"},
            "description": _("What the page before gave as “next”"),
        },
        "limit": {
            "name": "limit", "in": "query", "schema": number,
            "description": _("How many at most"),
        },
    }  # fmt: skip


def _paths(resource: Resource) -> list[tuple[str, Any]]:
    whole = f"/api/v1/{{program}}/{resource.name}"
    names = ["program", "cursor", "limit"]
    if resource.community is not None:
        names.append("community")
    page = {
        "type": "object",
        "required": ["items", "next"],
        "properties": {
            "items": {"type": "array", "items": _ref(resource.name)},
            "next": {"type": ["string", "null"]},
        },
    }
    key = {"name": "id", "in": "path", "required": True, "schema": {"type": "string"}}
    alone = [_ref("program", "parameters"), key]
    return [
        (whole, {"get": _reading(resource, "list", [_ref(n, "parameters") for n in names], page)}),
        (f"{whole}/{{id}}", {"get": _reading(resource, "one", alone, _ref(resource.name))}),
    ]


def _reading(resource: Resource, how: str, parameters: list[Any], schema: Any) -> dict[str, Any]:
    answer = {"description": resource.title, "content": {"application/json": {"schema": schema}}}
    problems = {str(status): _ref(str(status), "responses") for status in ANSWERS}
    return {
        "operationId": f"{how}_{resource.name}",
        "summary": resource.title,
        "tags": [resource.name],
        "parameters": parameters,
        "responses": {"200": answer, "304": {"description": "Not Modified"}, **problems},
    }


def _thing(resource: Resource) -> dict[str, Any]:
    """The schema of one row."""
    links = {"type": "object", "properties": {"self": TYPES[TEXT], "page": _or_null(TYPES[TEXT])}}
    first = {"id": TYPES[TEXT]} | ({"community": TYPES[TEXT]} if resource.community else {})
    fields = (*resource.fields, *resource.further)
    return {
        "type": "object",
        "required": [*first, *(field.name for field in resource.fields), "links"],
        "properties": first | {field.name: _schema(field) for field in fields} | {"links": links},
    }


def _schema(field: Field) -> dict[str, Any]:
    said = {"description": capfirst(str(field.meaning))}
    if field.kind == LIST:
        parts = {part.name: _schema(part) for part in field.parts}
        thing = {"type": "object", "required": [*parts], "properties": parts}
        return {"type": "array", "items": thing} | said
    kind = dict(TYPES[field.kind])
    if field.choices:
        kind["enum"] = [value for value, _label in field.choices]
    return (kind if field.is_always_there or field.kind == TEXTS else _or_null(kind)) | said


def _or_null(kind: dict[str, Any]) -> dict[str, Any]:
    if "oneOf" in kind:
        return {"oneOf": [*kind["oneOf"], {"type": "null"}]}
    found = kind | {"type": [kind["type"], "null"]}
    return found | {"enum": [*kind["enum"], None]} if "enum" in kind else found


def _event() -> dict[str, Any]:
    """What a webhook gets."""
    text = TYPES[TEXT]
    data = dict.fromkeys(("program", "community", "resource", "id", "api", "page"), text)
    body = {
        "type": "object",
        "required": ["type", "timestamp", "data"],
        "properties": {
            "type": text,
            "timestamp": TYPES[MOMENT],
            "data": {"type": "object", "required": [*data], "properties": data},
        },
    }
    headers = ("webhook-id", "webhook-timestamp", "webhook-signature")
    return {
        "summary": _("Something was decided, signed or published"),
        "security": [],
        "parameters": [
            {"name": name, "in": "header", "required": True, "schema": text} for name in headers
        ],
        "requestBody": {"content": {"application/json": {"schema": body}}},
        "responses": {"2XX": {"description": _("Any of these says that it has arrived.")}},
    }
