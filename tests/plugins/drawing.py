"""One child draws the charts of all tests of a worker: to load its engine costs a second."""

import json
import subprocess
import sys
from collections.abc import Iterator
from threading import Lock

import pytest

from tests.plugins.services import ROOT

DRAW_EACH_LINE = (
    "import json, sys; from bic.reports.drawing import draw\n"
    "for line in sys.stdin: print(json.dumps(draw(json.loads(line))), flush=True)\n"
)


class Draftsman:
    """Answers as `charts.drawn_by_child` does; what was drawn once is remembered."""

    def __init__(self) -> None:
        self.process: subprocess.Popen[str] | None = None
        self.drawn: dict[str, str] = {}
        # Pages of the live server are drawn in threads of their own.
        self.lock = Lock()

    def draw(self, drawings: list[dict]) -> list[str]:
        asked = json.dumps(drawings)
        with self.lock:
            if asked not in self.drawn:
                self.drawn[asked] = self.answer(asked)
        return json.loads(self.drawn[asked])

    def answer(self, asked: str) -> str:
        if not self.process:
            command = [sys.executable, "-c", DRAW_EACH_LINE]
            pipe = subprocess.PIPE
            self.process = subprocess.Popen(command, cwd=ROOT, stdin=pipe, stdout=pipe, text=True)
        print(asked, file=self.process.stdin, flush=True)
        answer = self.process.stdout.readline()
        assert answer, "The child that draws has ended."
        return answer

    def close(self) -> None:
        if self.process:
            # It ends with its input.
            self.process.communicate()


@pytest.fixture(scope="session", autouse=True)
def draftsman() -> Iterator[Draftsman]:
    """The child of this worker; `tests/reports/test_charts.py` has charts drawn as pages do."""
    # Fixtures are loaded before Django is ready in a run without tests.
    from bic.reports import charts  # noqa: PLC0415

    one = Draftsman()
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(charts, "drawn_by_child", one.draw)
        yield one
    one.close()
