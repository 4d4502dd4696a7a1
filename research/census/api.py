"""Fetches tables from the Census API. The key is in no message, no exception and no log."""

import json
import logging
import re
import zipfile
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from http import HTTPStatus
from time import monotonic
from typing import IO, Any

import requests
from django.conf import settings
from django.utils.translation import gettext as _
from requests.adapters import HTTPAdapter
from urllib3.util import Retry

from research.census.api_json import MOST_BYTES
from research.census.errors import Refused

# Where tables of each kind are found below the survey.
FOLDERS = {"S": "/subject", "DP": "/profile", "CP": "/cprofile"}
CONNECT_SECONDS, READ_SECONDS, ALL_SECONDS = 5, 30, 120
RETRIES = Retry(
    total=4,
    connect=2,
    read=0,
    status=3,
    backoff_factor=0.5,
    backoff_max=10,
    status_forcelist=(429, 500, 502, 503, 504),
    allowed_methods=("GET",),
    raise_on_status=False,
    # The address with the key is not sent anywhere else.
    redirect=0,
)
KEY = re.compile(r"(key=)[^&\s\"']+")
TALKATIVE = ("urllib3.connectionpool", "urllib3.util.retry")


@dataclass(frozen=True)
class Wanted:
    """A table of one release for some areas: `levels` of "us", "state", "county", "place"."""

    table: str
    vintage: int
    span: int
    levels: Sequence[str]
    states: Sequence[str]


class Unreachable(Refused):
    """The Census API did not answer, or answered something else."""


class KeyRefused(Unreachable):
    """The Census API does not take the key."""


def fetch(wanted: Wanted, key: str, into: IO[bytes]) -> str:
    """Write the table and its labels into a ZIP; the name of it.

    Nothing is written before all answers are there and are tables. Raises `Unreachable`,
    `KeyRefused`, and `Refused` for what the API does not have.
    """
    folder = FOLDERS.get(re.match(r"[A-Z]+", wanted.table)[0], "")  # type: ignore[index]
    survey = f"{settings.CENSUS_API}/{wanted.vintage}/acs/acs{wanted.span}{folder}"
    deadline = monotonic() + ALL_SECONDS
    with _session() as session, _key_kept_from_logs():
        ask = _Asking(session, key, deadline)
        labels = ask.json(f"{survey}/groups/{wanted.table}.json", {})
        if not isinstance(labels, dict) or not isinstance(labels.get("variables"), dict):
            raise _something_else()
        answers = [
            ask.json(survey, {"get": f"group({wanted.table})"} | area) for area in _areas(wanted)
        ]
    name = f"ACSDT{wanted.span}Y{wanted.vintage}.{wanted.table}-api"
    with zipfile.ZipFile(into, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr(_member(f"{name}.json"), json.dumps(_joined(answers)))
        variables = {
            code: {"label": str(about.get("label", ""))}
            for code, about in labels["variables"].items()
            if isinstance(about, dict)
        }
        archive.writestr(_member(f"{wanted.table}.json"), json.dumps({"variables": variables}))
    return f"{name}.zip"


def _member(name: str) -> zipfile.ZipInfo:
    # Without the hour, so that the same answer is the same file.
    info = zipfile.ZipInfo(name)
    info.compress_type = zipfile.ZIP_DEFLATED
    return info


def _areas(wanted: Wanted) -> Iterator[dict[str, str]]:
    if "us" in wanted.levels:
        yield {"for": "us:1"}
    if "state" in wanted.levels:
        yield {"for": "state:*"}
    for level in ("county", "place"):
        if level in wanted.levels:
            for state in wanted.states:
                yield {"for": f"{level}:*", "in": f"state:{state}"}


@dataclass
class _Asking:
    """Asks the API one thing after another, until a deadline."""

    session: requests.Session
    key: str
    deadline: float

    def json(self, address: str, query: dict[str, str]) -> Any:
        """The answer to one question."""
        try:
            with self.session.get(
                address,
                params=query | {"key": self.key},
                timeout=(CONNECT_SECONDS, READ_SECONDS),
                allow_redirects=False,
                stream=True,
            ) as answer:
                self._look_at(answer)
                raw = self._body(answer)
        except requests.RequestException:
            # Their words hold the address, and the address holds the key.
            raise Unreachable(
                _("The Census API did not answer. Nothing was changed. Try again later.")
            ) from None
        try:
            return json.loads(raw)
        except (ValueError, RecursionError):
            raise _something_else() from None

    def _look_at(self, answer: requests.Response) -> None:
        code = answer.status_code
        if "X-DataWebAPI-KeyError" in answer.headers or code in (
            HTTPStatus.UNAUTHORIZED,
            HTTPStatus.FORBIDDEN,
        ):
            raise KeyRefused(
                _("The Census API does not take this key. Check it, or ask for a new one.")
            )
        if code in (HTTPStatus.BAD_REQUEST, HTTPStatus.NOT_FOUND, HTTPStatus.NO_CONTENT):
            raise Refused(
                _(
                    "The Census API does not have this table for these years and areas. One-year "
                    "estimates exist only for areas of 65,000 people and more."
                )
            )
        if code != HTTPStatus.OK:
            raise Unreachable(
                _("The Census API answered with error %(code)s. Nothing was changed. Try later.")
                % {"code": code}
            )
        kind = answer.headers.get("Content-Type", "").partition(";")[0].strip().lower()
        if kind != "application/json":
            raise _something_else()

    def _body(self, answer: requests.Response) -> bytes:
        raw = b""
        for piece in answer.iter_content(65_536):
            raw += piece
            if len(raw) > MOST_BYTES or monotonic() > self.deadline:
                raise Unreachable(
                    _("The answer of the Census API is too long or too slow. Choose fewer areas.")
                )
        return raw


def _joined(answers: Sequence[Any]) -> list[list[Any]]:
    """One table out of several answers; the columns of their areas are left to GEO_ID."""
    joined: list[list[Any]] = []
    for answer in answers:
        if not isinstance(answer, list) or not all(isinstance(row, list) for row in answer):
            raise _something_else()
        header, *rows = answer or [[]]
        names = [name for name in header if isinstance(name, str) and name == name.upper()]
        if "GEO_ID" not in names or "NAME" not in names:
            raise _something_else()
        joined = joined or [names]
        if set(names) != set(joined[0]):
            raise _something_else()
        places = [header.index(name) for name in joined[0]]
        if any(len(row) != len(header) for row in rows):
            raise _something_else()
        joined += [[row[place] for place in places] for row in rows]
    return joined


@contextmanager
def _session() -> Iterator[requests.Session]:
    with requests.Session() as session:
        session.headers["Accept"] = "application/json"
        for scheme in ("https://", "http://"):
            session.mount(scheme, HTTPAdapter(max_retries=RETRIES))
        yield session


class _WithoutKey(logging.Filter):
    """Blots the key out of what libraries say of addresses."""

    def filter(self, record: logging.LogRecord) -> bool:
        record.msg, record.args = KEY.sub(r"\1…", record.getMessage()), ()
        return True


@contextmanager
def _key_kept_from_logs() -> Iterator[None]:
    blot = _WithoutKey()
    for name in TALKATIVE:
        logging.getLogger(name).addFilter(blot)
    try:
        yield
    finally:
        for name in TALKATIVE:
            logging.getLogger(name).removeFilter(blot)


def _something_else() -> Unreachable:
    return Unreachable(
        _(
            "The Census API sent something that is no table, such as a web page. Nothing was "
            "changed. Try again later."
        )
    )
