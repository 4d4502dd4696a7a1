"""The shape of the code: how long, how deep, and which ways of doing a thing are closed."""

import ast
from collections.abc import Iterator
from functools import cache
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
TOPS = (
    "bic",
    "planning",
    "communities",
    "research",
    "meetings",
    "evaluations",
    "implementation",
    "tests",
    "bench",
)
LONGEST_FILE, LONGEST_VIEWS, LONGEST_FUNCTION, MOST_BASES = 400, 300, 50, 2
# What has no name of its own says nothing about what is in it.
NAMELESS = {"utils", "util", "helpers", "helper", "common", "misc", "mixins", "managers"}
# A way that is closed: what the code must not say, where it may, and what to use.
CLOSED = [
    ("ModelChoiceFilter", (), "bic.ui.filters.RowFilter"),
    ("X-Form-Version", ("bic/ui/autosave.py",), "bic.ui.autosave"),
    (
        'select_for_update(of=("self",)).get(pk=',
        # Of these two only the key is known.
        ("bic/querysets.py", "communities/services/scoring.py", "planning/services/team.py"),
        "bic.querysets.hold",
    ),
    ("settings.AUTH_USER_MODEL, models.PROTECT", ("bic/persons.py",), "bic.persons"),
    ('aggregate(last=Max("number"))', (), "bic.versions.next_number"),
    ("localdate(timezone=", ("bic/days.py",), "bic.days.today_in"),
    ("data-autosave-status", ("templates/components/saved.html",), "components/saved.html"),
]


@cache
def modules() -> list[Path]:
    """Every module of ours that people write by hand."""
    found = (path for top in TOPS for path in (ROOT / top).rglob("*.py"))
    return [path for path in sorted(found) if "migrations" not in path.parts]


def name(path: Path) -> str:
    return path.relative_to(ROOT).as_posix()


@cache
def read(path: Path) -> str:
    return path.read_text(encoding="utf-8")


def is_views(path: Path) -> bool:
    is_test = path.relative_to(ROOT).parts[0] == "tests"
    return not is_test and (path.stem.endswith("views") or "views" in path.parent.parts)


def is_excused(path: Path, node: ast.stmt) -> bool:
    """Whether the line above a function argues why it is longer: "# Long: …"."""
    first = min(one.lineno for one in [node, *node.decorator_list])
    return read(path).splitlines()[first - 2].startswith("# Long: ")


def own_bases(path: Path, node: ast.ClassDef) -> list[str]:
    """Bases that are not Django's: mixins and classes of ours."""
    foreign = {"forms", "models", "admin"}
    for one in ast.walk(ast.parse(read(path))):
        if isinstance(one, ast.ImportFrom) and (one.module or "").split(".")[0] not in TOPS:
            foreign |= {alias.asname or alias.name for alias in one.names}
        elif isinstance(one, ast.Import):
            foreign |= {(alias.asname or alias.name).split(".")[0] for alias in one.names}
    names = [ast.unparse(base) for base in node.bases]
    return [base for base in names if base.split(".")[0].split("[")[0] not in foreign]


def found(kind: type[ast.stmt] | tuple[type[ast.stmt], ...]) -> Iterator[tuple[Path, ast.stmt]]:
    """Every class, or function, and where it is."""
    for path in modules():
        for node in ast.walk(ast.parse(read(path))):
            if isinstance(node, kind):
                yield path, node


def test_no_file_is_too_long():
    lines = {name(path): len(read(path).splitlines()) for path in modules()}
    longest = {name(path): LONGEST_VIEWS if is_views(path) else LONGEST_FILE for path in modules()}
    assert {path: n for path, n in lines.items() if n > longest[path]} == {}


def test_no_function_is_too_long():
    too_long = {
        f"{name(path)}:{node.lineno} {node.name}": node.end_lineno - node.lineno + 1
        for path, node in found((ast.FunctionDef, ast.AsyncFunctionDef))
        if node.end_lineno - node.lineno >= LONGEST_FUNCTION and not is_excused(path, node)
    }
    assert too_long == {}


def test_no_class_has_many_bases():
    """Two of ours at most; one of Django's may stand beneath them."""
    many = {
        f"{name(path)}:{node.lineno} {node.name}": bases
        for path, node in found(ast.ClassDef)
        if len(node.bases) > MOST_BASES
        and (len(bases := own_bases(path, node)) > MOST_BASES or len(node.bases) > MOST_BASES + 1)
    }
    assert many == {}


def test_every_module_says_what_it_is_about():
    assert [name(path) for path in modules() if path.stem in NAMELESS] == []


@pytest.mark.parametrize(("said", "may", "instead"), CLOSED)
def test_one_way_to_do_a_thing(said, may, instead):
    """Each home is named in docs/architecture.md, "One way to do a thing"."""
    ours = [path for path in modules() if path.parts[len(ROOT.parts)] not in ("tests", "bench")]
    pages = sorted((ROOT / "templates").rglob("*.html"))
    guilty = [name(path) for path in [*ours, *pages] if said in read(path)]
    assert [path for path in guilty if path not in may] == [], f"use {instead}"
