"""The row about a vote: phones of a whole room that send their ballots at a steady pace."""

import http.client
import time
from concurrent.futures import ThreadPoolExecutor

from bench.programs import FEW
from bench.rows import Bench, Row, measure
from bench.servers import Page, Server, compare
from bench.survey_rows import post

PHONES, PER_SECOND, WORKERS = 200, 50, 50
MOST_MS = 500
# Every fifth phone sends its ballot twice, as impatient people do.
TWICE = 5


def _vote() -> tuple[int, str]:
    """An open vote with dots over six options: its key, and the address of its ballot."""
    from bic.people.models import User  # noqa: PLC0415  (Django is set up by now)
    from bic.tenancy import scope  # noqa: PLC0415
    from bic.tenancy.models import Program  # noqa: PLC0415
    from bic.translated import Translated  # noqa: PLC0415
    from meetings.models import Vote  # noqa: PLC0415
    from meetings.services import vote as services  # noqa: PLC0415

    program, by = Program.objects.get(slug=FEW), User.objects.get(email="bench@example.org")
    with scope(program):
        town = program.communities.order_by("pk").first()
        vote = services.save_vote(
            Vote(program=program, community=town, question=Translated.of("Which first?")),
            [services.Draft(Translated.of(f"Option {number}")) for number in range(6)], [], by=by,
        )  # fmt: skip
        services.open_round(vote.rounds.get(), expected=PHONES, minutes=None, by=by)
    return vote.pk, f"/open/{FEW}/v/{vote.room_code}/"


def _counted(key: int) -> int:
    """How many ballots the closed vote counts."""
    from bic.people.models import User  # noqa: PLC0415
    from bic.tenancy import scope  # noqa: PLC0415
    from bic.tenancy.models import Program  # noqa: PLC0415
    from meetings.models import Round  # noqa: PLC0415
    from meetings.services import vote as services  # noqa: PLC0415

    by = User.objects.get(email="bench@example.org")
    with scope(Program.objects.get(slug=FEW)):
        return services.close_round(Round.objects.get(vote=key), by=by).result["people"]


def _phone(server: Server, path: str) -> str:
    """Open the ballot; the cookie by which the phone is known."""
    connection = http.client.HTTPConnection("127.0.0.1", server.port, timeout=60)
    connection.request("GET", path)
    response = connection.getresponse()
    response.read()
    connection.close()
    return (response.headers["Set-Cookie"] or "").partition(";")[0]


def _send(server: Server, path: str, cookies: list[str]) -> tuple[list[float], int]:
    """Waits in seconds, from the moment each ballot was due, and how many went wrong."""
    begins = time.monotonic() + 0.5
    waits: list[float] = []
    wrong: list[int] = []

    def send(number: int) -> None:
        due = begins + number / PER_SECOND
        time.sleep(max(0, due - time.monotonic()))
        body = f"send=1&o{1 + number % 6}=2&o{1 + (number + 1) % 6}=1"
        for _again in range(2 if number % TWICE == 0 else 1):
            status, location, _cookie = post(server, path, body, cookies[number])
            if status != 302 or "thanks" not in location:
                wrong.append(status)
        waits.append(time.monotonic() - due)

    with ThreadPoolExecutor(WORKERS) as pool:
        list(pool.map(send, range(len(cookies))))
    return waits, len(wrong)


@measure("vote")
def vote(bench: Bench) -> list[Row]:
    """The ballot beside F2, and two hundred phones of which some send twice."""
    from bench.inside import cost_of  # noqa: PLC0415

    key, path = _vote()
    page = Page(bench.product, path)
    low, high = compare(
        bench.floor("/f2/"), page, bench.postgres, rounds=bench.rounds, requests=bench.requests
    )
    cost = cost_of(path, "")
    ratio = high.cpu_each / low.cpu_each
    cookies = [_phone(bench.product, path) for _number in range(PHONES)]
    waits, wrong = _send(bench.product, path, cookies)
    p95 = 1000 * sorted(waits)[int(0.95 * len(waits))]
    counted = _counted(key)
    return [
        Row("ballot on a phone", ratio, high.wait(0.5) / low.wait(0.5),
            high.wait(0.95) / low.wait(0.95), cost.queries, cost.rows, page.size,
            "CPU <= 1.0 F2; queries <= 6", ratio <= 1 and cost.queries <= 6),
        Row(f"{PHONES} phones, {PER_SECOND} ballots a second",
            target=f"{counted} of {PHONES} counted, {wrong} errors; p95 {p95:.0f} <= {MOST_MS} ms",
            met=counted == PHONES and not wrong and p95 <= MOST_MS),
    ]  # fmt: skip
