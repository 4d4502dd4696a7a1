"""From the rows of a community to its dossier, a few hundred rows at a time."""

import re
import unicodedata
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from itertools import batched
from typing import IO, Any

from django.core.files.storage import default_storage
from django.template.loader import render_to_string
from django.utils import timezone, translation

from bic.dossier.community import facts, history
from bic.dossier.community.fields import columns_of, file_names, meaning_of, name_of, title_of
from bic.dossier.community.growing import Growing
from bic.dossier.community.history import History
from bic.dossier.community.reading import Reading, as_partner
from bic.dossier.moment import one_moment
from bic.dossier.program.members import PIECE, Writer

STYLE = "style.css"
# How files begin that bring no name of their own.
MARKS = ((b"%PDF", "pdf"), (b"\xff\xd8", "jpg"), (b"\x89PNG", "png"), (b"PK", "zip"))


@dataclass
class Noun:
    """A noun of which rows left."""

    model: Any
    title: str
    rows: int = 0
    pages: int = 0

    @property
    def name(self) -> str:
        """How its files begin."""
        return self.model._meta.label_lower

    @property
    def meaning(self) -> str:
        """What it is."""
        return meaning_of(self.model)

    @property
    def columns(self) -> list[Any]:
        """Its columns."""
        return columns_of(self.model)

    def page(self, number: int) -> str:
        """Where a page of it is."""
        return f"pages/{self.name}-{number}.html"

    @property
    def csv(self) -> str:
        """Where its rows are for spreadsheets."""
        return f"data/{self.name}.csv"

    @property
    def json(self) -> str:
        """Where its rows are for programs."""
        return f"data/{self.name}.json"

    @property
    def first(self) -> str:
        """Its first page."""
        return self.page(1)


@dataclass
class Written:
    """What went into a dossier."""

    rows: int = 0
    files: int = 0
    missing: list[str] = field(default_factory=list)
    nouns: list[Noun] = field(default_factory=list)


def write(community: Any, file: IO[bytes], *, language: str) -> Written:
    """Write the dossier of a community, in one language, as its partners may see it."""
    with (
        one_moment(),
        as_partner(community.program_id, community),
        translation.override(language),
        timezone.override(community.program.tzinfo),
        Writer(file) as writer,
    ):
        return _Dossier(community, writer, language).write()


class _Dossier:
    """One dossier while it is written."""

    def __init__(self, community: Any, writer: Writer, language: str) -> None:
        self.community = community
        self.writer = writer
        self.written = Written()
        self.common = {
            "community": community,
            "program": community.program,
            "language": language,
            "direction": "rtl" if translation.get_language_bidi() else "ltr",
            "made_on": timezone.localdate(),
        }

    def write(self) -> Written:
        reading = Reading(self.community.program_id, self.community)
        with History(reading.reader) as past:
            for model in reading.models():
                self._noun(Noun(model, title_of(model)), reading.rows(model), past)
            self._history(past)
        with self.writer.member(STYLE) as add:
            add(render_to_string(f"dossier/zip/{STYLE}").encode())
        told = facts.of(self.community) | history.told_of(past)
        for name in ("roles", "tasks", "dictionary"):
            self._page(f"{name}.html", name, {"nouns": self.written.nouns, **told})
        self._page("index.html", "index", {"written": self.written, **told})
        self.writer.close({"format": 1, "community": self.community.slug})
        return self.written

    def _noun(self, noun: Noun, portions: Iterator[list[Any]], past: History) -> None:
        """Write the rows of a noun as CSV, JSON and pages; nothing where there are none.

        Pages, and files of the rows, go straight into the dossier.
        """
        columns = noun.columns
        with Growing([one.name for one in columns]) as grown:
            for rows, has_next in _looking_ahead(portions):
                paths = self._files_of(noun, rows)
                for row in rows:
                    grown.add({one.name: one.value(row, paths) for one in columns})
                self._rows_page(noun, rows, paths, has_next=has_next)
                past.add(noun.model, rows, noun.page(noun.pages))
            if not grown.rows:
                return
            past.end_of_noun()
            noun.rows = grown.rows
            self.written.nouns.append(noun)
            self.written.rows += noun.rows
            self._data(noun.name, grown)

    def _data(self, name: str, grown: Growing) -> None:
        for ending, pieces in grown.ended():
            with self.writer.member(f"data/{name}.{ending}") as add:
                for piece in pieces:
                    add(piece)

    def _rows_page(
        self, noun: Noun, rows: Sequence[Any], paths: dict[str, str], *, has_next: bool
    ) -> None:
        """A page of rows, each with what it has."""
        noun.pages += 1
        told = [
            (
                row.pk,
                name_of(row),
                [(one, said) for one in noun.columns if (said := one.told(row, paths))],
            )
            for row in rows
        ]
        page = {"noun": noun, "rows": told, "number": noun.pages, "has_next": has_next}
        self._page(noun.page(noun.pages), "rows", page, up="../")

    def _history(self, past: History) -> None:
        """Write who changed what, as CSV, JSON and pages."""
        portions = _looking_ahead(batched(past.told(), history.ACTS_ON_A_PAGE))
        with Growing(list(history.COLUMNS)) as grown:
            number = 0
            for number, (acts, has_next) in enumerate(portions, 1):
                for act in acts:
                    for line in history.lines_of(act):
                        grown.add(line)
                self._history_page(number, acts, has_next=has_next)
            if not number:
                self._history_page(1, (), has_next=False)
            self._data(history.NAME, grown)

    def _history_page(self, number: int, acts: Sequence[history.Told], *, has_next: bool) -> None:
        titles = {one.name: one.title for one in self.written.nouns}
        words = history.acts_in_words()
        told = [
            act | {"when": datetime.fromisoformat(act["at"]), "word": words[act["act"]],
                   "title": titles[act["noun"]]}
            for act in acts
        ]  # fmt: skip
        page = {"acts": told, "number": number, "has_next": has_next}
        self._page(history.page(number), "history", page)

    def _files_of(self, noun: Noun, rows: Sequence[Any]) -> dict[str, str]:
        """Put the files of rows into the dossier; where each is, by its name in the store."""
        paths = {}
        for name in file_names(noun.model):
            for row in rows:
                if key := getattr(row, name):
                    paths[key] = self._file(noun, row, key)
        return paths

    def _file(self, noun: Noun, row: Any, key: str) -> str:
        """Where the file is now, "" when the store lacks it."""
        try:
            stored = default_storage.open(key)
        except FileNotFoundError:
            self.written.missing.append(f"{noun.title}: {name_of(row)}")
            return ""
        with stored:
            piece = stored.read(PIECE)
            path = f"files/{noun.name}/{row.pk}-{_name_of(row, piece)}"
            with self.writer.member(path, packed=False) as add:
                while piece:
                    add(piece)
                    piece = stored.read(PIECE)
        self.written.files += 1
        return path

    def _page(self, path: str, template: str, told: dict[str, Any], *, up: str = "") -> None:
        html = render_to_string(f"dossier/zip/{template}.html", self.common | told | {"up": up})
        with self.writer.member(path) as add:
            add(html.encode())


def _looking_ahead(
    portions: Iterator[Sequence[Any]],
) -> Iterator[tuple[Sequence[Any], bool]]:
    """Each portion, and whether another follows."""
    before = next(portions, None)
    for portion in portions:
        yield before or (), True
        before = portion
    if before is not None:
        yield before, False


def _name_of(row: Any, begin: bytes) -> str:
    """A name for a file that every system can write, after the one it had."""
    had = getattr(row, "original_name", "") or getattr(row, "file_name", "") or str(row)
    plain = unicodedata.normalize("NFKD", had).encode("ascii", "ignore").decode()
    stem, _dot, ending = plain.rpartition(".")
    if not stem or not re.fullmatch(r"[A-Za-z0-9]{1,5}", ending):
        stem, ending = plain, next((one for mark, one in MARKS if begin.startswith(mark)), "bin")
    stem = re.sub(r"[^A-Za-z0-9]+", "-", stem).strip("-")[:60] or "file"
    return f"{stem}.{ending.lower()}"
