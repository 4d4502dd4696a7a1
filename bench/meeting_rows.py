"""The rows about meetings: their page with 500 replies, their public page, a calendar.

What was learned. 500 replies with two columns of JSON each were read and added up one by one: 4.6
ms of some 33. Replies that ask for the same are one row now, with how many they are: 1.9 ms.
Names of two languages were looked up in a copy of all six hundred, four times a page: half a
millisecond.
"""

import http.client
import time
from dataclasses import dataclass
from typing import Any

from bench.programs import FEW
from bench.rows import Bench, Row, measure
from bench.servers import Page, compare

MOST_MS = 100


@dataclass
class Known(Page):
    """A file that the visitor has already; the server says so, in 304 and no words."""

    etag: str = ""

    def get(self) -> float:
        """Ask once whether it changed; seconds it took. Raises `RuntimeError` unless not."""
        status, _etag, took = ask(self, {"If-None-Match": self.etag})
        if status != 304:
            raise RuntimeError(f"{self.path} answered {status}")
        return took


def ask(page: Page, headers: dict[str, str]) -> tuple[int, str, float]:
    """The status, the mark and the seconds of one answer."""
    connection = http.client.HTTPConnection("127.0.0.1", page.server.port, timeout=60)
    begun = time.perf_counter()
    connection.request("GET", page.path, headers=headers)
    response = connection.getresponse()
    response.read()
    return response.status, response.headers["ETag"] or "", time.perf_counter() - begun


@measure("meeting")
def meeting(bench: Bench) -> list[Row]:
    """A meeting with 500 replies for who prepares it, for the public, and in a calendar."""
    from bench.meetings import EVENTS, REPLIES, fill  # noqa: PLC0415  (Django is set up by now)
    from bic.people.models import User  # noqa: PLC0415
    from bic.tenancy.models import Program  # noqa: PLC0415

    user = User.objects.get(email="bench@example.org")
    key, town, calendar = fill(Program.objects.get(slug=FEW), user)
    base = f"/{FEW}/communities/{town}/meetings/{key}/"
    return [
        _row(bench, f"meeting page, {REPLIES} RSVPs", bench.page(base), cpu=3, queries=15),
        _row(bench, f"replies of a meeting, {REPLIES} RSVPs", bench.page(f"{base}replies/"),
             cpu=3, queries=15),
        _row(bench, "public meeting page", Page(bench.product, f"/open/{FEW}/meetings/{key}/"),
             cpu=1, queries=6),
        _calendar(bench, calendar, EVENTS),
    ]  # fmt: skip


def _row(bench: Bench, name: str, page: Page, *, cpu: float, queries: int) -> Row:
    from bench.inside import cost_of  # noqa: PLC0415

    low, high = compare(
        bench.floor("/f2/"), page, bench.postgres, rounds=bench.rounds, requests=bench.requests
    )
    cost = cost_of(page.path, page.cookie)
    ratio = high.cpu_each / low.cpu_each
    return Row(
        name, ratio, high.wait(0.5) / low.wait(0.5), high.wait(0.95) / low.wait(0.95),
        cost.queries, cost.rows, page.size, f"CPU <= {cpu} F2; queries <= {queries}",
        ratio <= cpu and cost.queries <= queries,
    )  # fmt: skip


def _calendar(bench: Bench, path: str, events: int) -> Row:
    from bench.inside import cost_of  # noqa: PLC0415

    whole: Any = Page(bench.product, path)
    _status, etag, _took = ask(whole, {})
    low, high = compare(
        whole, Known(bench.product, path, etag=etag), bench.postgres,
        rounds=bench.rounds, requests=bench.requests,
    )  # fmt: skip
    cost = cost_of(path, "")
    first, again = (1000 * sample.wait(0.5) for sample in (low, high))
    return Row(
        f"calendar of {events} meetings", queries=cost.queries, rows=cost.rows, size=whole.size,
        target=f"{first:.0f} ms whole, {again:.0f} ms unchanged <= {MOST_MS} ms, warm;"
        f" {1000 * low.cpu_each:.0f} and {1000 * high.cpu_each:.0f} ms of CPU",
        met=first <= MOST_MS and again <= MOST_MS and bool(etag),
    )  # fmt: skip
