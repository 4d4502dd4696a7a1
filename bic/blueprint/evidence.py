"""What the records say about a step; apps register the facts that prove one."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import Any

from django.utils.translation import gettext_lazy as _

from bic.blueprint.spine import STEPS
from bic.tenancy import scope


class State(StrEnum):
    """How far a step is. The order is from most to least done."""

    DONE = "done"
    IN_PROGRESS = "in_progress"
    ATTENTION = "attention"
    NOT_STARTED = "not_started"
    NOT_NEEDED = "not_needed"

    @property
    def label(self) -> str:
        """The word that stands beside the bead."""
        return str(LABELS[self])


LABELS = {
    State.DONE: _("Done"),
    State.IN_PROGRESS: _("In progress"),
    State.ATTENTION: _("Needs attention"),
    State.NOT_STARTED: _("Not started"),
    State.NOT_NEEDED: _("Not needed"),
}


@dataclass(frozen=True)
class Evidence:
    """One sentence that proves the state of a step in one community.

    `headline` follows the grammar "count of total + what"; `when` is the day of
    the newest fact; `url` leads to the facts.
    """

    state: State
    headline: str
    when: date | None = None
    url: str | None = None


@dataclass(frozen=True)
class Facts:
    """What a program is asked about a step that it does once, and what the answers say.

    `columns` are expressions over `Program` (subqueries, mostly), `read` makes Evidence, or
    None, of `{name: value}`. All steps are asked in one query.
    """

    columns: Mapping[str, Any]
    read: Callable[[Mapping[str, Any]], Evidence | None]


Provider = Callable[[Any], Any]
_providers: dict[str, Provider] = {}


class EvidenceTwice(ValueError):
    """Two apps claim to prove the same step."""


def evidence(code: str) -> Callable[[Provider], Provider]:
    """Decorator: the function proves step `code`.

    For a step of communities it gets communities and returns `{community_id: Evidence}` in a
    fixed number of queries; a community it leaves out has no evidence. For a step that is
    done once for the program it gets the program and returns `Facts`, and asks nothing itself.
    Raises `EvidenceTwice` when the step has a provider already.
    """

    def register(provider: Provider) -> Provider:
        if code in _providers and _providers[code].__module__ != provider.__module__:
            raise EvidenceTwice(code)
        _providers[code] = provider
        return provider

    return register


def gather(communities: Iterable[Any]) -> dict[str, Mapping[int, Evidence]]:
    """Evidence of every step of communities that has a provider: `{code: {community_id: …}}`."""
    communities = list(communities)
    return {
        code: provider(communities)
        for code, provider in _providers.items()
        if not STEPS[code].is_of_program
    }


def gather_program(program: Any) -> dict[str, Evidence]:
    """Evidence of the steps that are done once for the program: `{code: Evidence}`; one query.

    Partners see how far the program is and not the rows that prove it, so the scope is
    widened to the whole program while they are counted.
    """
    ours = {code: one for code, one in _providers.items() if STEPS[code].is_of_program}
    if not ours:
        return {}
    with scope(program):
        facts = {code: provider(program) for code, provider in ours.items()}
        row = (
            # Not imported: this module is loaded before there are models.
            type(program)
            .objects.filter(pk=program.pk)
            .values(
                **{
                    f"{code}_{name}": column
                    for code, one in facts.items()
                    for name, column in one.columns.items()
                }
            )
            .get()
        )
    found = {
        code: one.read({name: row[f"{code}_{name}"] for name in one.columns})
        for code, one in facts.items()
    }
    return {code: one for code, one in found.items() if one is not None}
