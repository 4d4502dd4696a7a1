"""Texts with merge fields: `{start_date}` in a text is filled from what is known.

A text is plain: empty lines part paragraphs, lines that begin with "- " are a list. There
is no other markup, and nothing that is filled in is ever read again, so a value with braces
or HTML is shown as it is typed. Templates escape; this module makes no HTML.
"""

import re
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass

from django.core.exceptions import ValidationError
from django.utils.translation import gettext_lazy as _

NAME = re.compile(r"[a-z][a-z0-9_]{0,59}")
TOKEN = re.compile(r"\{\{|\}\}|\{([^{}\n]*)\}|[{}]")
BULLET = re.compile(r"[-*•]\s+")


class BadText(ValidationError):
    """A text that cannot be merged; `field` is the name that nobody knows, or ""."""

    def __init__(self, message: object, field: str = "") -> None:
        super().__init__(message, code="merge", params={"field": field})  # type: ignore[arg-type]
        self.field = field


@dataclass(frozen=True, slots=True)
class Piece:
    """A run of text. `field` names the field it stands for, "" for words of the text itself.

    A field without a value `is_missing`, and its `text` is its name.
    """

    text: str
    field: str = ""
    is_missing: bool = False


@dataclass(frozen=True, slots=True)
class Block:
    """A paragraph, or one entry of a list."""

    kind: str
    pieces: tuple[Piece, ...]

    @property
    def text(self) -> str:
        """Its words without marks."""
        return "".join(piece.text for piece in self.pieces)


PARAGRAPH, ITEM = "paragraph", "item"


def tidy(text: str) -> str:
    """`text` with one kind of line end, and without what no reader sees."""
    lines = text.replace("\r\n", "\n").replace("\r", "\n").replace("\0", "").split("\n")
    return "\n".join(line.rstrip() for line in lines).strip("\n")


def parse(text: str) -> list[Piece]:
    """The words and fields of a text, in order; every field is still missing.

    `{{` and `}}` stand for braces. Raises `BadText` for a brace that opens no field.
    """
    found: list[Piece] = []
    words, end = "", 0
    for token in TOKEN.finditer(text):
        words += text[end : token.start()]
        end = token.end()
        if token[0] in ("{{", "}}"):
            words += token[0][0]
            continue
        name = token[1]
        if name is None or not NAME.fullmatch(name):
            raise BadText(
                _("“%(field)s” is no field. Write fields like {start_date}, and a brace as {{."),
                token[0],
            )
        if words:
            found.append(Piece(words))
        found.append(Piece(name, name, is_missing=True))
        words = ""
    words += text[end:]
    return [*found, Piece(words)] if words else found


def check(text: str, known: Collection[str]) -> None:
    """Raise `BadText` unless every field of `text` is one of `known`."""
    for name in fields_of(text):
        if name not in known:
            raise BadText(_("There is no field “%(field)s”. Choose one from the list."), name)


def fields_of(text: str) -> list[str]:
    """Names of the fields of a text, each once, in order. Raises `BadText`."""
    return list(dict.fromkeys(piece.field for piece in parse(text) if piece.field))


def fill(text: str, values: Mapping[str, str]) -> list[Piece]:
    """The text with its fields filled in; an empty value leaves a field missing.

    What is filled in is not read for fields. Raises `BadText`.
    """
    return [
        Piece(tidy(values[piece.field]), piece.field)
        if piece.field and values.get(piece.field, "").strip()
        else piece
        for piece in parse(text)
    ]


def unresolved(pieces: Iterable[Piece]) -> list[str]:
    """Fields of a filled text that have no value, each once, in order."""
    return list(dict.fromkeys(piece.field for piece in pieces if piece.is_missing))


def plain(pieces: Iterable[Piece]) -> str:
    """The words of filled pieces; a field that is missing stands in braces."""
    return "".join(f"{{{one.text}}}" if one.is_missing else one.text for one in pieces)


def blocks(pieces: Sequence[Piece]) -> list[Block]:
    """Paragraphs and list entries of a filled text, in order.

    A value of several lines breaks its paragraph where its lines break, so that a list can
    be filled in as a whole.
    """
    lines: list[list[Piece]] = [[]]
    for piece in pieces:
        first, *others = piece.text.split("\n")
        if first:
            lines[-1].append(Piece(first, piece.field, piece.is_missing))
        for other in others:
            lines.append([Piece(other, piece.field, piece.is_missing)] if other else [])
    return _joined(lines)


def _joined(lines: Iterable[list[Piece]]) -> list[Block]:
    """Blocks of lines: neighbors make one paragraph, unless one of them begins a list entry."""
    found: list[Block] = []
    is_open = False
    for line in lines:
        words = "".join(piece.text for piece in line)
        if not words.strip():
            is_open = False
        elif mark := BULLET.match(words.lstrip()):
            skipped = len(words) - len(words.lstrip()) + len(mark[0])
            found.append(Block(ITEM, tuple(_without(line, skipped))))
            is_open = True
        elif is_open:
            last = found[-1]
            found[-1] = Block(last.kind, (*last.pieces, Piece("\n"), *line))
        else:
            found.append(Block(PARAGRAPH, tuple(line)))
            is_open = True
    return [one for one in found if one.text.strip()]


def _without(pieces: Iterable[Piece], count: int) -> Iterable[Piece]:
    """The pieces without their first `count` characters."""
    for piece in pieces:
        if count >= len(piece.text):
            count -= len(piece.text)
            continue
        yield Piece(piece.text[count:], piece.field, piece.is_missing)
        count = 0
