"""`python -m bic.settings_reference`: docs/settings.md, out of the settings and .env.example.

What a setting means is written once, in .env.example; the code says of what kind it is, and what
it is when nobody sets it.
"""

import ast
import re
import sys
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
KINDS = {
    "text": "text", "flag": "yes or no", "words": "list with commas", "number": "whole number",
    "pattern": "address with parts", "database": "address",
}  # fmt: skip
SECTION = re.compile(r"# --- (.+?) -+$")
NAMED = re.compile(r"(# )?([A-Z][A-Z0-9_]*)=(.*)$")
INTRODUCTION = """\
# Settings

All come from the environment. Any `NAME` can also be given as `NAME_FILE`, the path of a file with
the value. Production is the default: nothing secret has a default value. `make docs` writes this
page out of the code and of `.env.example`, which is also the file to copy.
"""


@dataclass(frozen=True)
class Read:
    """How the code reads a setting; `default` is its source, None where one has to be given."""

    kind: str
    default: str | None


@dataclass
class Section:
    """A part of .env.example: its settings, each with what is said above it."""

    title: str
    entries: list[tuple[str, str]] = field(default_factory=list)


def read_by_code(source: str) -> dict[str, Read]:
    """Every setting that a module of settings reads through `bic.env`, by name."""
    found: dict[str, Read] = {}
    for node in ast.walk(ast.parse(source)):
        if not (isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute)):
            continue
        reader, called = node.func.attr, node.func.value
        if not (isinstance(called, ast.Name) and called.id == "env" and reader in KINDS):
            continue
        if node.args and isinstance(node.args[0], ast.Constant):
            found.setdefault(str(node.args[0].value), Read(KINDS[reader], _default(reader, node)))
    return found


def _default(reader: str, node: ast.Call) -> str | None:
    given = [*node.args[1:2], *(one.value for one in node.keywords if one.arg == "default")]
    if reader == "pattern" or not given:
        return {"flag": "no", "words": "", "pattern": ""}.get(reader)
    [default] = given
    if isinstance(default, ast.Constant):
        if isinstance(default.value, bool):
            return "yes" if default.value else "no"
        return str(default.value)
    return _computed(default)


def _computed(default: ast.expr) -> str:
    """What is made of other settings, in words: the names in it."""
    names = [
        str(one.value) for one in ast.walk(default)
        if isinstance(one, ast.Constant) and isinstance(one.value, str)
    ]  # fmt: skip
    return f"as {names[0]}" if len(names) == 1 else ast.unparse(default)


def told(example: str) -> Iterator[Section]:
    """The sections of .env.example."""
    section, words = Section(""), list[str]()
    for line in example.splitlines():
        if named := NAMED.match(line):
            section.entries.append((named[2], " ".join(words)))
            words = []
        elif title := SECTION.match(line):
            if section.entries:
                yield section
            section, words = Section(title[1]), []
        elif line.startswith("# "):
            words.append(line.removeprefix("# "))
        else:
            words = []
    yield section


def page(settings: str, example: str) -> str:
    """The page, in Markdown."""
    read = read_by_code(settings)
    lines = [INTRODUCTION]
    for section in told(example):
        lines += [f"## {section.title}", "", "| setting | what | kind | when it is not set |"]
        lines.append("|---|---|---|---|")
        lines += [_row(name, words, read) for name, words in section.entries]
        lines.append("")
    return "\n".join(lines)


def _row(name: str, words: str, read: dict[str, Read]) -> str:
    one = read.get(name, Read("text", ""))
    default = "has to be set" if one.default is None else one.default and f"`{one.default}`"
    return f"| `{name}` | {words} | {one.kind} | {default} |"


def current() -> str:
    """The page as it should be."""
    return page(
        (ROOT / "bic" / "settings.py").read_text("utf-8"),
        (ROOT / ".env.example").read_text("utf-8"),
    )


if __name__ == "__main__":
    sys.stdout.write(current())
