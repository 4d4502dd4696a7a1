"""A page of answers that fit, taken in two statements; ADR 42.

Each statement is a function of PostgreSQL that opens the walls around one survey for itself alone.
What is wrong, new, closed or gone, and every change of language, goes the whole way.
"""

import json
from dataclasses import dataclass
from datetime import date
from typing import Any

from django.db import connection
from django.http import HttpRequest, HttpResponse, HttpResponseRedirect

from bic.spoken import reader_language
from bic.surveys.definition import Form, kept_form
from bic.surveys.entrance import COOKIE, WAYS
from bic.surveys.services.collection import fingerprint
from bic.surveys.taking import page_after, take
from bic.tenancy.statements import planned_once
from bic.tenancy.ways import Way
from bic.ui.kept import address

FIND = "SELECT * FROM bic_survey_sitting(%s, %s, %s, %s, %s)"
JOT = "SELECT bic_survey_jot(%s, %s, %s, %s, %s)"
# Buttons that want more of a page than to go on.
FURTHER = ("language", "back")


@dataclass(frozen=True)
class Found:
    """A sitting as it is now, without its survey."""

    pk: int
    version: int
    revision: int
    language: str
    day: date
    answers: dict[str, Any]


def take_shortly(request: HttpRequest, program: str, survey: str, key: str) -> HttpResponse | None:
    """Keep the answers of a page and lead to the next; None where that is not the whole of it."""
    way, secret = WAYS.known((program, survey)), request.COOKIES.get(COOKIE, "")
    if way is None or not secret or any(name in request.POST for name in FURTHER):
        return None
    found = _find(way, program, survey, secret)
    form = kept_form(found.version, found.revision) if found else None
    if found is None or form is None:
        return None
    taken = take(form, key, request.POST, found.answers, found.day)
    if taken is None or taken.wrong or not _jot(way, found.pk, taken.gone, taken.found):
        return None
    after = page_after(form, key, taken.together(found.answers), found.day)
    place = address("surveys:survey_page" if after else "surveys:survey_send",
                    program, survey, *[after] * bool(after))  # fmt: skip
    response = HttpResponseRedirect(place)
    say_little(response, _language(request, form, found))
    return response


def say_little(response: HttpResponse, language: str) -> None:
    """What every page for respondents says of itself to browsers: keep nothing, tell nobody."""
    response.headers["Content-Language"] = language
    response.headers["Cache-Control"] = "no-store"
    response.headers["Referrer-Policy"] = "no-referrer"


def _language(request: HttpRequest, form: Form, found: Found) -> str:
    return reader_language(request, form.languages, otherwise=form.original, begun=found.language)


def _find(way: Way, program: str, survey: str, secret: str) -> Found | None:
    """The sitting of a device, if it is one of this address; one statement."""
    row = _one(FIND, [*_walls(way), program, survey, fingerprint(secret)])
    if row is None:
        return None
    pk, version, revision, language, day, answers = row
    return Found(pk, version, revision, language, day, json.loads(answers))


def _jot(way: Way, sitting: int, gone: frozenset[str], answers: Any) -> bool:
    """Keep answers and forget others; False where the sitting is gone. One statement."""
    row = _one(JOT, [*_walls(way), sitting, list(gone), json.dumps(answers)])
    return bool(row and row[0])


def _walls(way: Way) -> tuple[int, str | None]:
    """A program, and the keys of its communities; None for all of them."""
    program, places = way
    return program, None if places is None else ",".join(map(str, places))


def _one(statement: str, values: list[Any]) -> Any:
    with planned_once(), connection.cursor() as cursor:
        cursor.execute(statement, values)
        return cursor.fetchone()
