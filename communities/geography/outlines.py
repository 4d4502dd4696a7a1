"""Cuts the outlines of counties into one file a state, for maps without tiles.

Each file is TopoJSON: borders that two counties share stand in it once. Part of `make geo`.
The package has simplified them already; its grid has steps of about 100 m to the north.
"""

import json
from collections import defaultdict
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any

FOLDER = Path(__file__).parents[2] / "static/geo"


def arcs_in(tree: Any) -> Iterator[int]:
    """Every number of an arc in the rings of a geometry; one that runs backwards is ~number.

    >>> sorted(arcs_in([[0, ~3], [[1]]]))
    [0, 1, 3]
    """
    if isinstance(tree, int):
        yield tree if tree >= 0 else ~tree
    else:
        for one in tree:
            yield from arcs_in(one)


def renumbered(tree: Any, numbers: dict[int, int]) -> Any:
    """The same rings with the arcs' numbers in their own file."""
    if isinstance(tree, int):
        return numbers[tree] if tree >= 0 else ~numbers[~tree]
    return [renumbered(one, numbers) for one in tree]


def of_state(counties: Iterable[dict], topology: dict) -> dict:
    """The topology of some counties, with the arcs that they need alone."""
    counties = list(counties)
    needed = sorted({number for one in counties for number in arcs_in(one["arcs"])})
    numbers = {old: new for new, old in enumerate(needed)}
    geometries = [
        {"type": one["type"], "id": one["id"], "arcs": renumbered(one["arcs"], numbers)}
        for one in counties
    ]
    return {
        "type": "Topology",
        "transform": topology["transform"],
        "objects": {"counties": {"type": "GeometryCollection", "geometries": geometries}},
        "arcs": [topology["arcs"][number] for number in needed],
    }


def write(topology: dict) -> None:
    """Write the files of all states."""
    states: dict[str, list[dict]] = defaultdict(list)
    for county in topology["objects"]["counties"]["geometries"]:
        states[county["id"][:2]].append(county)
    FOLDER.mkdir(exist_ok=True)
    for code, counties in states.items():
        text = json.dumps(of_state(counties, topology), separators=(",", ":"))
        (FOLDER / f"counties-{code}.json").write_text(text + "\n", "utf-8")
