"""Many applicants who type at once: every one saves an answer each second."""

import http.client
import os
import threading
import time
from dataclasses import dataclass, field
from datetime import timedelta
from urllib.parse import urlencode

from django.utils import timezone

from bench.data import cookie_of
from bench.servers import Server
from bic.people.models import Membership, Role, User
from bic.tenancy import scope
from bic.tenancy.models import Program
from bic.translated import Translated
from communities.models import Answer, CoApplicant, State
from communities.services import applications, rounds

# A whole minute is what is promised; less is enough on a machine that does other work.
SECONDS = int(os.environ.get("AUTOSAVE_SECONDS", "60"))
APPLICANTS = int(os.environ.get("AUTOSAVE_APPLICANTS", "100"))
KEYS = ("motivation", "assets", "hopes", "commitment")


@dataclass
class Typist:
    """One applicant: the application, the session, and what was acknowledged as saved."""

    application: int
    path: str
    cookie: str
    token: str = "a" * 32
    saved: dict[str, str] = field(default_factory=dict)
    waits: list[float] = field(default_factory=list)
    failed: int = 0


def public_call(program: Program) -> str:
    """The path of a published call with everything on its page."""
    with scope(program):
        call = rounds.create(
            program,
            title=Translated.of("Towns and counties").put("es", "Municipios y condados"),
            purpose=Translated.of("Plan with us. " * 60),
            eligibility=Translated.of("Every town. " * 30),
            given=Translated.of("Two years of help. " * 30),
            expected=Translated.of("Time and leaders. " * 30),
            languages=["en", "es"],
            closes_at=timezone.now() + timedelta(days=30),
        )
        rounds.publish(call)
        return call.public_path


def typists(program: Program) -> list[Typist]:
    """Applications of many towns, each with somebody who is signed in."""
    state = State.objects.get(fips="37")
    county = state.counties.order_by("geoid").first()
    found = []
    with scope(program):
        call = rounds.create(
            program,
            title=Translated.of("Towns that type"),
            languages=["en"],
            closes_at=timezone.now() + timedelta(days=30),
        )
        call = rounds.publish(call)
        for number in range(APPLICANTS):
            user = User.objects.create_user(f"typist-{number}@example.org", name=f"Typist {number}")
            application = applications.begin(
                call, by=user, language="en", kind="municipality", state=state, county=county,
                name=f"Typing town {number:03}",
            )  # fmt: skip
            Membership.objects.create(
                program=program, user=user, role=Role.APPLICANT, partner_kind="municipal",
                community=application.community,
            )  # fmt: skip
            assert CoApplicant.objects.filter(application=application, user=user).exists()
            path = f"{application.get_absolute_url()}answers/"
            found.append(Typist(application.pk, path, cookie_of(user)))
    return found


def type_for(one: Typist, server: Server, start: float) -> None:
    """Save an answer each second; the next waits for the one before, as the page does."""
    revisions = dict.fromkeys(KEYS, 0)
    for second in range(SECONDS):
        time.sleep(max(0.0, start + second - time.perf_counter()))
        key = KEYS[second % len(KEYS)]
        text = f"{key} of application {one.application}, second {second}. " * 8
        body = urlencode({
            f"answer-{key}": text, f"answer-{key}-seen": revisions[key],
            "csrfmiddlewaretoken": one.token,
        })  # fmt: skip
        connection = http.client.HTTPConnection("127.0.0.1", server.port, timeout=60)
        begun = time.perf_counter()
        connection.request("POST", f"{one.path}{key}/", body, {
            "Content-Type": "application/x-www-form-urlencoded",
            "Cookie": f"{one.cookie}; csrftoken={one.token}",
            "HX-Request": "true",
        })  # fmt: skip
        response = connection.getresponse()
        response.read()
        one.waits.append(time.perf_counter() - begun)
        connection.close()
        if response.status == 204:
            one.saved[key] = text.strip()
            revisions[key] = int(response.headers["X-Form-Version"])
        else:
            one.failed += 1


def run(server: Server, program: Program) -> tuple[list[Typist], int]:
    """Let all type at once; the typists, and how many acknowledged answers are not stored."""
    everybody = typists(program)
    start = time.perf_counter() + 2
    threads = [
        threading.Thread(target=type_for, args=(one, server, start + number / len(everybody)))
        for number, one in enumerate(everybody)
    ]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    with scope(program):
        rows = Answer.objects.filter(application__in=[one.application for one in everybody])
        stored = {
            (pk, key): value for pk, key, value in rows.values_list("application", "key", "value")
        }
    lost = sum(
        stored.get((one.application, key)) != text
        for one in everybody
        for key, text in one.saved.items()
    )
    return everybody, lost
