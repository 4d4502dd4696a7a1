"""People by skills, and the budget by year, in the style guide."""

from decimal import Decimal
from typing import Any

from django.template.loader import render_to_string

from bic import money
from bic.ui.styleguide import Context, State, component
from bic.ui.styleguide.parts.lists import pages
from bic.ui.styleguide.stage import Stage
from planning.forms.budget import CellForm
from planning.grid import Grid, GridTotal, row_of
from planning.matrix import Cell, Column, Line, Shown, options
from planning.models import Member, SkillLevel

LEVELS = ("", *SkillLevel.Level.values)
YEARS = ("FY 2027", "FY 2028")
AMOUNTS = (Decimal(1200), Decimal("48000.50"), Decimal(0))


def _matrix(people: int, skill: str = "title", *, may_change: bool = False) -> Context:
    def context(stage: Stage) -> dict[str, Any]:
        stage.enter_program()
        words = stage.words
        titles = (getattr(words, skill), *words.options) if people else ()
        columns = [Column(number, title) for number, title in enumerate(titles, 1)]
        names = (words.person, words.long_person if skill == "long_title" else words.place)
        lines = [
            Line(Member(pk=number, name=names[number % 2]), _cells(columns, number))
            for number in range(people)
        ]
        page = pages(stage, people, 1) if people else {}
        return {"matrix": Shown(columns, lines, ""), "may_change": may_change} | page

    return context


def _cells(columns: list[Column], person: int) -> list[Cell]:
    """One for each skill; the levels follow each other."""
    words = dict(SkillLevel.Level.choices)
    levels = [LEVELS[(person + column.pk) % len(LEVELS)] for column in columns]
    return [
        Cell(column, level, str(words.get(level, "")), options(level))
        for column, level in zip(columns, levels, strict=True)
    ]


def _grid(*titles: str, typed: str | None = None) -> Context:
    """Lines of these titles; with `typed`, the first cell is open and that was typed there."""

    def context(stage: Stage) -> dict[str, Any]:
        stage.enter_program()
        write = money.writer("USD")
        columns = [*YEARS, stage.words.label, stage.words.action]
        grid = Grid(columns)
        for number, title in enumerate(titles, 1):
            texts = [f'<a href="#main">{write(amount)}</a>' for amount in AMOUNTS[:2]]
            texts += [write(sum(AMOUNTS)), f"<b>{write(-AMOUNTS[0])}</b>"]
            if typed is not None and number == 1:
                texts[0] = _open_cell(stage, getattr(stage.words, title), typed)
            starts = [f'<td role="cell" data-label="{column}">' for column in columns]
            grid.rows[number] = row_of(
                "#main",
                getattr(stage.words, title),
                stage.words.options[0],
                zip(starts, texts, strict=True),
            )
        sums = [(column, write(AMOUNTS[1])) for column in columns]
        grid.totals = [GridTotal(stage.words.options[place], sums) for place in (0, 1)]
        return {"grid": grid, "measure": "planned"}

    return context


def _open_cell(stage: Stage, line: str, typed: str) -> str:
    """The form in a cell; it says what is wrong with what was typed."""
    form = CellForm({"amount": typed}, currency="USD", label=line)
    form.fields["amount"].widget.attrs.pop("autofocus")
    form.full_clean()
    context = {"form": form, "line": line, "year": YEARS[0], "url": "#", "cancel_url": "#main"}
    return render_to_string("planning/_budget_cell.html", context, stage.request)


component(
    "skills-matrix",
    "The level of everybody in every skill; who may change it chooses, others read.",
    "planning/team/_matrix.html",
    State("to read", _matrix(3)),
    State("to fill in", _matrix(3, may_change=True)),
    State("long", _matrix(2, "long_title", may_change=True)),
    State("empty", _matrix(0)),
    shows=("planning/team/matrix_table.html",),
)
component(
    "budget-grid",
    "Budget lines by fiscal year; an amount is changed where it stands.",
    "planning/_budget_grid.html",
    State("some", _grid("title", "sentence")),
    State("long", _grid("long_title", "title")),
    State("a cell is open", _grid("title", "sentence", typed="1,200")),
    State("a wrong amount", _grid("title", "sentence", typed="many")),
    State("empty", _grid()),
    shows=("planning/_budget_sums.html", "planning/_budget_cell.html"),
)
