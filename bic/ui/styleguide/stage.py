"""What a state is drawn on: a request, people and menus that are nowhere stored."""

from copy import copy
from types import SimpleNamespace
from typing import Any

from django.contrib.auth.models import AnonymousUser
from django.http import QueryDict

from bic.blueprint import PHASES, STEPS
from bic.blueprint import State as StepState
from bic.people.models import User
from bic.tenancy.models import Program
from bic.ui.context import Link, Shell
from bic.ui.styleguide.words import words

STEP_STATES = (
    StepState.DONE,
    StepState.IN_PROGRESS,
    StepState.ATTENTION,
    StepState.NOT_STARTED,
    StepState.NOT_NEEDED,
)


def person(name: str) -> User:
    """Somebody who may do everything and is not in the database."""
    user = User(name=name, email="lucia@example.org")
    user.has_perm = lambda _permission, _obj=None: True  # type: ignore[method-assign]
    return user


class Stage:
    """Where one state is drawn: a copy of the guide's request, outside every program at first."""

    def __init__(self, request: Any) -> None:
        self.words = words()
        self.request = copy(request)
        self.request.GET = QueryDict()
        self.request.user = AnonymousUser()
        self.request.program = self.request.community = None
        self.request.memberships = []
        self.shell: Any = Shell(self.request)

    def ask(self, query: str) -> None:
        """Let the address have these parameters."""
        self.request.GET = QueryDict(query)

    def sign_in(self, name: str = "") -> None:
        """Let somebody look at the page."""
        self.request.user = person(name or self.words.person)
        self.shell.account = self.links(("Profile", "person"), ("Notifications", "notifications"))

    def enter_program(self, name: str = "", entries: tuple[str, ...] = ("Dashboard",)) -> None:
        """Let somebody look at a page of a program whose menu has these entries."""
        self.request.program = Program(
            name=name or self.words.place,
            slug="sample",
            organization=self.words.organization,
        )
        self.shell = Shell(self.request)
        self.sign_in()
        self.shell.may_search = True
        self.shell.nav = self.links(*((entry, "") for entry in entries))
        self.shell.tools = self.links(("Notices", "notifications_none"), ("Help", "help"), count=7)
        self.shell.footer = self.links(("Privacy", ""), ("Help", ""))

    def enter_community(self, name: str = "", others: int = 0) -> None:
        """The same on a page of a community; `others` is how many more it could be changed for."""
        self.enter_program()
        self.request.community = self._community(name or self.words.place, "sample-town")
        self.shell.community = self.request.community
        self.shell.has_rail = True
        self.shell.rail = _spine()
        self.shell.rail_tools = self.links(("Documents", "folder"), ("People", "people"))
        self.shell.communities = [
            self.shell.community,
            *(self._community(self.words.title, f"sample-{n}") for n in range(others)),
        ][: others and others + 1]

    @staticmethod
    def links(*entries: tuple[str, str], count: int = 0) -> tuple[Link, ...]:
        """A menu; its first entry is the page itself and has the `count`."""
        return tuple(
            Link(label, "#main", icon, current=not number, waiting=0 if number else count)
            for number, (label, icon) in enumerate(entries)
        )

    @staticmethod
    def _community(name: str, slug: str) -> Any:
        return SimpleNamespace(name=name, slug=slug, get_kind_display="Municipality")


def _spine() -> Any:
    """A spine of which the second phase has every state of a step."""
    phases = []
    for phase in PHASES:
        steps = [step for step in STEPS.values() if step.phase_number == phase.number]
        states = STEP_STATES if phase.number == 2 else STEP_STATES[:1] * 9
        if phase.number > 2:
            states = (StepState.NOT_STARTED,) * 9
        views = [
            SimpleNamespace(step=step, state=states[place % len(states)])
            for place, step in enumerate(steps)
        ]
        phases.append(
            SimpleNamespace(
                phase=phase,
                steps=views,
                done=sum(view.state == StepState.DONE for view in views),
                is_done=phase.number == 1,
                is_untouched=phase.number > 2,
            )
        )
    return SimpleNamespace(phases=phases, current=phases[1])
