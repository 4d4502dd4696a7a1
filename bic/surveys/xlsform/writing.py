"""A survey as an XLSForm: with what was imported, and with ours in columns others pass over."""

import io
from collections.abc import Iterable, Mapping

from django.utils.translation import override
from xlsxwriter import Workbook

from bic.spoken import name_of
from bic.surveys.models import HOLDERS, WITH_CHOICES, Item, Kind, Survey, Version, Wording
from bic.surveys.services.xlsform import KEY_OF_SETTINGS
from bic.surveys.xlsform.kinds import APPEARANCES, TABLE, refined
from bic.surveys.xlsform.lists import PAGE_LIST
from bic.surveys.xlsform.reading import (
    FORM_ID,
    OWN_DECLINE,
    OWN_DIRECTION,
    OWN_KIND,
    OWN_OTHER,
    form_id_of,
)

Row = dict[str, str]
TYPES = {
    Kind.TEXT: "text", Kind.LONG_TEXT: "text", Kind.DATE: "date", Kind.NOTE: "note",
    Kind.CONSENT: "note", Kind.CALCULATED: "calculate", Kind.GROUP: "begin_group",
    Kind.MATRIX: "begin_group",
}  # fmt: skip
COMMANDS = {Kind.MANY: "select_multiple", Kind.RANKING: "rank"}
PLAIN_KINDS = {"select_one": "one", "text": "text", "note": "note", "begin_group": "group"}
# In this order; what else there is comes behind.
FIRST = {
    "survey": ("type", "name", "label", "hint", "required", "relevant", "constraint",
               "constraint_message", "calculation", "choice_filter", "appearance"),
    "choices": ("list_name", "name", "label"),
}  # fmt: skip


def heading_of(code: str) -> str:
    """How a language is called in headings: "Spanish (es)", in English for every reader."""
    with override("en"):
        return f"{name_of(code)} ({code})"


class Writer:
    """Writes one version. `lists` are the lists of choices by name, with all their rows."""

    def __init__(self, survey: Survey, version: Version) -> None:
        self.survey, self.version = survey, version
        self.items = list(Item.objects.filter(version=version).order_by("position", "pk"))
        self.keys = {one.pk: one for one in self.items}
        self.words: dict[int, dict[str, Wording]] = {}
        for one in Wording.objects.filter(item__version=version):
            self.words.setdefault(one.item_id, {})[one.language] = one
        said = {code for one in self.words.values() for code in one}
        order = [survey.original, *survey.languages, *sorted(said)]
        self.languages = {code: heading_of(code) for code in dict.fromkeys(order)}
        self.lists: dict[str, list[Row]] = {}

    def survey_rows(self) -> list[Row]:
        """The sheet "survey"."""
        rows: list[Row] = []
        opened: list[Item] = []
        for one in self.items:
            if one.kind == Kind.PAGE:
                self._page_list(one)
                continue
            while opened and one.parent_id != opened[-1].pk:
                opened.pop()
                rows.append({"type": "end_group"})
            if one.kind == Kind.CONSENT and not any(
                words.label for words in self.words.get(one.pk, {}).values()
            ):
                continue
            rows.append(self._row(one))
            if one.kind in HOLDERS:
                opened.append(one)
        return rows + [{"type": "end_group"} for _one in opened]

    def _row(self, one: Item) -> Row:
        row: Row = {"type": self._type(one), "name": one.key}
        for code, words in self.words.get(one.pk, {}).items():
            row |= self._spoken(words, code)
        row |= {
            "required": "yes" if one.is_required else str(one.kept.get("required", "")),
            "relevant": one.shown_when,
            "constraint": one.constraint,
            "calculation": one.calculation,
            "choice_filter": one.choice_filter,
            "appearance": " ".join(
                part for part in (self._look(one), one.kept.get("appearance", "")) if part
            ),
        }
        row |= {name: str(text) for name, text in one.kept.items() if name not in {*row, "type"}}
        return row | self._own(one, row)

    def _type(self, one: Item) -> str:
        if told := one.kept.get("type"):
            return str(told)
        if one.kind == Kind.NUMBER:
            return "integer" if one.is_whole else "decimal"
        if one.kind not in WITH_CHOICES:
            return TYPES[Kind(one.kind)]
        command = COMMANDS.get(Kind(one.kind), "select_one")
        other = " or_other" if one.has_other and not one.choice_filter else ""
        return f"{command} {self._list_of(one)}{other}"

    def _in_matrix(self, one: Item) -> bool:
        holder = self.keys.get(one.parent_id)
        return holder is not None and holder.kind == Kind.MATRIX

    def _look(self, one: Item) -> str:
        return "" if self._in_matrix(one) else APPEARANCES.get(one.kind, "")

    def _own(self, one: Item, row: Row) -> Row:
        """What an XLSForm has no column for, in columns of our own."""
        values = [choice["value"] for choice in one.choices]
        in_matrix = self._in_matrix(one)
        plain = PLAIN_KINDS.get(row["type"].partition(" ")[0], one.kind)
        told = refined(plain, row["appearance"], values, in_matrix=in_matrix)
        told = "matrix" if one.kind == Kind.MATRIX else told
        if one.kind == Kind.GROUP and TABLE in row["appearance"].split():
            told = "matrix"
        has_other = one.has_other and "or_other" not in row["type"]
        own = {
            OWN_KIND: one.kind if told != one.kind and "type" not in one.kept else "",
            OWN_DIRECTION: one.direction,
            OWN_DECLINE: "" if one.may_decline else "no",
            OWN_OTHER: "yes" if has_other else "",
        }
        return {name: text for name, text in own.items() if text}

    def _spoken(self, words: Wording, code: str) -> Row:
        said = {"label": words.label, "hint": words.hint,
                "constraint_message": words.constraint_message}  # fmt: skip
        said |= {name: text for name, text in words.kept.items() if name != "choices"}
        return {f"{name}::{self.languages[code]}": text for name, text in said.items() if text}

    def _list_of(self, one: Item) -> str:
        """The name of the list of an item; one that differs from its namesake gets its own."""
        rows = self._choice_rows(one)
        wanted = one.list_name or ("yes_no" if one.kind == Kind.YES_NO else f"{one.key}_choices")
        name, number = wanted, 1
        while name in self.lists and self.lists[name] != rows:
            number += 1
            name = f"{wanted}_{number}"
        self.lists[name] = rows
        return name

    def _choice_rows(self, one: Item) -> list[Row]:
        rows: list[Row] = []
        for choice in one.choices:
            row: Row = {"name": choice["value"]}
            for code, words in self.words.get(one.pk, {}).items():
                columns = {"label": words.choices, **words.kept.get("choices", {})}
                for column, labels in columns.items():
                    if text := labels.get(choice["value"], ""):
                        row[f"{column}::{self.languages[code]}"] = text
            rows.append(row | {**choice.get("columns", {})})
        return rows

    def _page_list(self, one: Item) -> None:
        rows = [row for row in self._choice_rows(one) if len(row) > 1]
        if rows:
            self.lists[PAGE_LIST] = rows

    def choice_rows(self) -> list[Row]:
        """The sheet "choices"."""
        return [{"list_name": name, **row} for name, rows in self.lists.items() for row in rows]

    def settings_row(self) -> Row:
        """The sheet "settings"."""
        kept = self.version.settings.get(KEY_OF_SETTINGS, {})
        return {
            "form_title": self.survey.title,
            FORM_ID: form_id_of(self.survey.title),
            **kept,
            "default_language": self.languages[self.survey.original],
        }


def workbook(survey: Survey, version: Version) -> bytes:
    """One version of a survey as an XLSForm. Costs two queries. In a scope that reaches it."""
    writer = Writer(survey, version)
    sheets = {
        "survey": writer.survey_rows(),
        "choices": writer.choice_rows(),
        "settings": [writer.settings_row()],
    }
    out = io.BytesIO()
    book = Workbook(out, {"in_memory": True})
    bold = book.add_format({"bold": True})
    for name, rows in sheets.items():
        sheet = book.add_worksheet(name)
        headings = _ordered(name, rows, writer.languages)
        for column, heading in enumerate(headings):
            sheet.write_string(0, column, heading, bold)
        for number, row in enumerate(rows, 1):
            for column, heading in enumerate(headings):
                if text := row.get(heading, ""):
                    # As text, so that no spreadsheet takes it for a formula or a number.
                    sheet.write_string(number, column, text)
        sheet.freeze_panes(1, 0)
    book.close()
    return out.getvalue()


def _ordered(sheet: str, rows: Iterable[Row], languages: Mapping[str, str]) -> list[str]:
    """The headings of a sheet: those everybody expects, then the others."""
    used = dict.fromkeys(heading for row in rows for heading, text in row.items() if text)
    first: list[str] = []
    for name in FIRST.get(sheet, ()):
        if name in {"label", "hint", "constraint_message"}:
            first += [f"{name}::{language}" for language in languages.values()]
        else:
            first.append(name)
    needed = {"type", "name", "list_name"} & set(FIRST.get(sheet, ()))
    return [one for one in first if one in used or one in needed] + [
        one for one in used if one not in first
    ]
