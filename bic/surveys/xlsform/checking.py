"""What is wrong with the expressions of a form that was read, and what `pyxform` says of it."""

import re
from collections.abc import Iterable, Iterator
from typing import Any

from pyxform.errors import PyXFormError
from pyxform.xls2json import workbook_to_json
from pyxform.xls2json_backends import DefinitionData

from bic.surveys.expressions import REFERENCE, ExpressionError, circle, read
from bic.surveys.xlsform.found import EXPRESSIONS, Effect, FoundForm, FoundItem, Problem
from bic.surveys.xlsform.headings import Heading
from bic.surveys.xlsform.lists import PAGE_LIST
from bic.surveys.xlsform.reading import Reader
from bic.surveys.xlsform.settling import asked_by, settle
from bic.surveys.xlsform.sheets import Stopped

# How often `pyxform` is asked again without the row it refused.
MOST_REFUSALS = 25
ROW = re.compile(r"\[row : (\d+)\]\s*")
OF_CHOICES = re.compile(r"'choices' sheet|choices sheet", re.IGNORECASE)
PATHS = frozenset({"..", "/", "//", "@", "::"})
LONGEST_QUOTE = 300
FILTER = "choice_filter"


def check(reader: Reader) -> None:
    """Add what is wrong with the expressions of what was read."""
    form = reader.form
    known = {one.key for one in form.items}
    for item in form.items:
        for attribute, text in item.expressions.items():
            for code, told in _wrong(item, attribute, text, known | reader.gone):
                form.problems.append(_lose(item, code, attribute, **told))
    _circles(form)
    if not form.items:
        raise Stopped("no_questions", sheet="survey")


def _lose(item: FoundItem, code: str, attribute: str, **told: str) -> Problem:
    told = {"column": EXPRESSIONS[attribute], **told}
    return Problem(code, Effect.LOSE, "survey", item.row, item.key, attribute, told)


def _wrong(
    item: FoundItem, attribute: str, text: str, known: set[str]
) -> Iterator[tuple[str, dict[str, str]]]:
    """What is wrong with one expression, the first thing alone."""
    try:
        found = read(text)
    except ExpressionError:
        yield "expression", {"text": text[:4100]}
        return
    # A name that was left out is found by `settle`, one that never was is a mistake.
    if unknown := found.asks - known:
        yield "asks_unknown", {"names": ", ".join(sorted(unknown))}
        return
    names, has_path = _names(found.root, found.asks)
    columns = {name for one in item.choices for name in one.get("columns", {})} | {"name"}
    if attribute == FILTER:
        names -= columns
    if names:
        yield "bare_name", {"names": ", ".join(sorted(names)[:5])}
    elif has_path:
        yield "path", {"text": text[:80]}


def _names(root: Any, asks: frozenset[str]) -> tuple[set[str], bool]:
    """Names that stand without `${…}`, and whether there is a path besides those of `${…}`."""
    names: set[str] = set()
    steps = 0
    for token in root.iter():
        if token.symbol == "(name)":
            names.add(str(token.value))
        elif token.symbol in PATHS:
            steps += 1
    return names - asks - {"answers"}, steps > _steps_of_references(root)


def _steps_of_references(root: Any) -> int:
    """Each `${a}` stands in the tree as /answers/a: two steps."""
    return 2 * sum(
        int(token.symbol == "(name)" and token.value == "answers") for token in root.iter()
    )


def _circles(form: FoundForm) -> None:
    """Tell of items that wait for each other; each circle is opened and the next looked for."""
    keys = {one.key: one for one in form.items}
    lost = {(one.row, one.column) for one in form.problems if one.effect == Effect.LOSE}
    asks: dict[str, set[str]] = {}
    for one in form.items:
        asks[one.key] = {one.parent} - {""}
        for attribute, text in one.expressions.items():
            if attribute != "constraint" and (one.row, attribute) not in lost:
                asks[one.key] |= asked_by(text) & keys.keys()
    while way := circle(asks):
        told = " → ".join(way[:8] + (["…"] if len(way) > 8 else []))
        for key, following in zip(way, way[1:], strict=False):
            asks[key].discard(following)
            for attribute, text in keys[key].expressions.items():
                if attribute != "constraint" and following in asked_by(text):
                    form.problems.append(_lose(keys[key], "circle", attribute, way=told))


def prove(reader: Reader) -> None:
    """Let `pyxform` build what would come in; a row that it refuses is left out.

    Raises `Stopped` for a refusal that names no row.
    """
    form = reader.form
    for _time in range(MOST_REFUSALS):
        settled = settle(form.items, form.problems, leave_dependents=False)
        items = settled.items(form.items)
        if not items:
            return
        refused = _refused(reader, items, settled.lost)
        if refused is None:
            return
        row, quote = refused
        found = next((one for one in items if one.row == row), None)
        if found is None:
            raise Stopped("pyxform", sheet="survey", row=row, text=quote)
        form.problems.append(
            Problem("pyxform", Effect.LEAVE, "survey", row, found.key, told={"text": quote})
        )
    raise Stopped("too_many_refusals", sheet="survey")


def _refused(
    reader: Reader, items: Iterable[FoundItem], lost: dict[int, set[str]]
) -> tuple[int, str] | None:
    """The row and the words of what `pyxform` refuses; None when it takes everything."""
    try:
        workbook_to_json(_workbook(reader, items, lost), form_name="data", warnings=[])
    except PyXFormError as error:
        text = str(error)
        row = int(found[1]) if (found := ROW.search(text)) else 0
        if OF_CHOICES.search(text):
            row = 0
        return row, ROW.sub("", text).split("Learn more")[0].strip()[:LONGEST_QUOTE]
    return None


def _workbook(
    reader: Reader, items: Iterable[FoundItem], lost: dict[int, set[str]]
) -> DefinitionData:
    kept = {one.row: one for one in items}
    keys = {one.key for one in kept.values()}
    ends = _ends(reader, kept)
    last = max([*kept, *ends])
    rows: list[dict[str, str]] = [{} for _row in range(last - 1)]
    for row, cells in reader.book.sheets["survey"].rows:
        if row in ends:
            rows[row - 2] = {"type": "end group"}
        elif row in kept:
            dropped = {EXPRESSIONS[name] for name in lost.get(row, ())}
            rows[row - 2] = _cells(reader, row, cells, dropped, keys)
    used = {one.list_name for one in kept.values() if one.list_name}
    return DefinitionData(
        survey=rows,
        survey_header=[dict.fromkeys([*reader.book.sheets["survey"].headings, "type", "name"])],
        choices=[
            {"list_name": name, "name": value, "label": value}
            for name in used
            for value in reader.lists[name].values
            if name != PAGE_LIST
        ],
        # Whether duplicates can be told apart was judged before.
        settings=[{"allow_choice_duplicates": "yes"}],
        settings_header=[{"allow_choice_duplicates": None}],
        sheet_names=reader.book.names,
    )


def _ends(reader: Reader, kept: dict[int, FoundItem]) -> set[int]:
    """Rows that end a group that comes in."""
    return {end for begin, end in reader.ends.items() if begin in kept}


def _cells(
    reader: Reader, row: int, cells: dict[str, str], dropped: set[str], keys: set[str]
) -> dict[str, str]:
    """A row as `pyxform` shall see it: repaired, without what is lost or asks what is gone."""
    repaired = dict(reader.repaired.get(row, {}))
    found: dict[str, str] = {}
    for written, text in cells.items():
        heading: Heading = reader.headings[written]
        if heading.name in dropped or set(REFERENCE.findall(text)) - keys:
            continue
        found[written] = repaired.pop(heading.name, text)
    return found | repaired
