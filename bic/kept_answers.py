"""Answers that are the same for everybody, given before anything else is opened; ADR 38.

    response.same_for_all = SameForAll(program.pk, page.beat, language, tuple(spoken), 300)

A view says it of its answer; whoever asks for the same address in the same language gets that
answer from this process, until the pulse of the program moves. One statement asks for the pulse,
and no transaction, walls, session or person are opened for it. Whatever is not kept goes the whole
way, so a page that is closed, gone or new is never decided here.
"""

import hashlib
import time
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any

from django.http import HttpRequest, HttpResponse
from django.http.response import HttpResponseBase
from django.utils.cache import get_conditional_response

from bic.spoken import reader_language
from bic.tenancy import pulse
from bic.tenancy.pulse import Kept

MOST_PATHS, MOST_PAGES = 1000, 300
READING = frozenset({"GET", "HEAD"})


@dataclass(frozen=True)
class SameForAll:
    """What an answer depends on, beside its address.

    `beat` is the pulse of the program as it was before anything was read for the answer;
    `spoken` are the languages in which the page can be read, `language` is that of this answer.
    It is given for `seconds` at most, because days pass without anybody writing a row.
    """

    program: int
    beat: str
    language: str
    spoken: tuple[str, ...]
    seconds: int


@dataclass
class _Page:
    """The answers of one address at one pulse, by language: what is sent, and its headers."""

    spoken: tuple[str, ...]
    seconds: int
    answers: dict[str, tuple[int, bytes, dict[str, str]]] = field(default_factory=dict)


_programs: dict[str, int] = {}
_pages: Kept[tuple[str, int, str], _Page] = Kept(MOST_PAGES)


class KeptAnswerMiddleware:
    """Gives what is kept; keeps what a view says is the same for all.

    It stands behind what every answer has to pass, and before everything that knows a visitor.
    """

    def __init__(self, get_response: Callable[[HttpRequest], HttpResponseBase]) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponseBase:
        response: Any = _kept(request)
        if response is None:
            response = self.get_response(request)
            if (same := getattr(response, "same_for_all", None)) is None:
                return response
            _keep(request.path, response, same)
        answer: Any = get_conditional_response(
            request, etag=response.headers["ETag"], response=response
        )
        return answer


def _kept(request: HttpRequest) -> HttpResponse | None:
    """The answer, if this process has it and nothing has moved since; one query."""
    program = _programs.get(request.path)
    if program is None or request.method not in READING:
        return None
    # Refuses names of hosts that are not ours, as every other page does.
    request.get_host()
    key = (request.path, program, pulse.of_program(program))
    page = _pages.of([key], lambda _keys: {}).get(key)
    if page is None:
        return None
    language = reader_language(request, page.spoken)
    window, body, headers = page.answers.get(language, (-1, b"", {}))
    if window != _window(page.seconds):
        return None
    return HttpResponse(body, headers=headers)


def _keep(path: str, response: HttpResponse, same: SameForAll) -> None:
    response.headers["ETag"] = f'"{hashlib.sha256(response.content).hexdigest()[:32]}"'
    if len(_programs) >= MOST_PATHS:
        _programs.clear()
    _programs[path] = same.program
    key = (path, same.program, same.beat)
    page = _pages.of([key], lambda _keys: {key: _Page(same.spoken, same.seconds)})[key]
    kept = (_window(same.seconds), response.content, dict(response.headers))
    page.answers[same.language] = kept


def _window(seconds: int) -> int:
    return int(time.time()) // seconds
