"""A wave of evaluation: its surveys are opened with it, answered by residents, closed with it."""

from typing import Any

from tests.road.neighbors import neighbors_answer
from tests.road.walking import TOWN, Person, Road


def opens_a_wave(person: Person, name: str) -> str:
    """Open a wave whose surveys are in it; the address of its page."""
    person.goes_to(f"{TOWN}evaluation/waves/")
    person.follows(name)
    person.presses("Open the wave")
    person.sees("The wave is open.")
    return person.page.url


def closes_a_wave(person: Person, wave: str) -> None:
    """Close it, and its surveys with it."""
    person.goes_to(wave)
    person.presses("Close the wave")
    person.sees("The wave is closed, and so are its surveys.")


def residents_answer(road: Road, survey: str, area: str = "north_side", **people: Any) -> None:
    """So many neighbors choose each answer to how welcome they feel."""
    for answer, count in people.items():
        neighbors_answer(road, survey, count, i_feel_welcome_here=answer, where_do_you_live=area)
