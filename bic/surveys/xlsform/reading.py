"""An XLSForm, row by row, as items; what cannot be one is told by sheet and row."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from django.utils.text import slugify
from pyxform import aliases

from bic.surveys.expressions import KEY, STRAIGHT
from bic.surveys.xlsform.found import EXPRESSIONS, Effect, FoundForm, FoundItem, Problem
from bic.surveys.xlsform.headings import (
    DEFAULT_LANGUAGE,
    TITLE,
    Heading,
    by_language,
    by_name,
    headings_of,
    setting_called,
)
from bic.surveys.xlsform.kinds import (
    ACKNOWLEDGE,
    APPEARANCES,
    TABLE,
    YES_NO,
    Told,
    refined,
    related,
    told_by,
)
from bic.surveys.xlsform.lists import PAGE_LIST, ChoiceList, lists_of
from bic.surveys.xlsform.sheets import Book, Stopped

# Our own columns, which other programs pass over.
OWN_KIND, OWN_DIRECTION, OWN_DECLINE, OWN_OTHER = (
    "bic_kind", "bic_direction", "bic_decline", "bic_other",
)  # fmt: skip
HANDLED = frozenset(
    {"type", "name", "required", "appearance", "disabled", *EXPRESSIONS.values(),
     OWN_KIND, OWN_DIRECTION, OWN_DECLINE, OWN_OTHER}
)  # fmt: skip
FORM_ID = "form_id"
FIXED = {"_page", "_consent"}
DIRECTIONS = frozenset({"up", "down"})
CONSENT = "_consent"
LONGEST = {"label": 8000, "hint": 2000, "constraint_message": 500}
LONGEST_LIST_NAME, LONGEST_TITLE = 64, 160
OWN_WORDS = frozenset(LONGEST)
TABLE_ROWS = frozenset({"one", "yes_no", "scale"})
WITH_LISTS = frozenset({"one", "many", "ranking"})
YES = {name for name, value in aliases.yes_no.items() if value} | {"1", "true", "yes"}
NO = {name for name, value in aliases.yes_no.items() if not value} | {"0", "false", "no", ""}


@dataclass
class Open:
    """A group or repeat that has begun and not ended; `why_not` where it is left out."""

    row: int
    key: str
    type: str
    why_not: str = ""
    item: FoundItem | None = None


@dataclass
class Reader:
    """Reads one form; `form` fills up."""

    book: Book
    form: FoundForm = field(default_factory=FoundForm)
    lists: dict[str, ChoiceList] = field(default_factory=dict)
    headings: dict[str, Heading] = field(default_factory=dict)
    opened: list[Open] = field(default_factory=list)
    rows_of: dict[str, int] = field(default_factory=dict)
    # Names of what is left out.
    gone: set[str] = field(default_factory=set)
    # Cells that `pyxform` shall see instead of those in the file, by row.
    repaired: dict[int, dict[str, str]] = field(default_factory=dict)
    # Groups that our own column calls no tables, whatever their looks.
    no_tables: set[str] = field(default_factory=set)
    # Where the groups end, by the row where they begin.
    ends: dict[int, int] = field(default_factory=dict)

    def told(
        self, code: str, effect: str, row: int, key: str = "", sheet: str = "survey", **told: str
    ) -> None:
        """Note a problem."""
        self.form.problems.append(Problem(code, effect, sheet, row, key, told=told))

    def read(self) -> FoundForm:
        """The form. Raises `Stopped` for what makes no form at all."""
        sheet = self.book.sheets["survey"]
        names_of_languages: dict[str, str] = {}
        self.headings = headings_of("survey", sheet.headings, names_of_languages)
        names = {one.name for one in self.headings.values()}
        if "type" not in names:
            raise Stopped("no_type_heading", sheet="survey", row=1)
        self._settings()
        self.lists, languages = lists_of(self.book, names_of_languages, self.form.problems)
        spoken = [one.language for one in self.headings.values() if one.language is not None]
        self.form.languages = list(dict.fromkeys([*spoken, *languages]))
        for row, cells in sheet.rows:
            self._row(row, by_name(cells, self.headings), by_language(cells, self.headings))
        if self.opened:
            last = self.opened[-1]
            raise Stopped("group_not_ended", sheet="survey", row=last.row, name=last.key)
        self._page_words()
        for item in self.form.items:
            item.direction = item.direction if item.kind == "scale" else ""
        for found in self.lists.values():
            if not found.is_used and found.name != PAGE_LIST:
                self.told("list_unused", Effect.NOTE, found.row, sheet="choices", list=found.name)
        for name, row, heading in self.book.uncomputed:
            self.told("formula", Effect.NOTE, row, sheet=name, heading=heading[:60])
        return self.form

    def _settings(self) -> None:
        sheet = self.book.sheets.get("settings")
        if sheet is None or not sheet.rows:
            return
        found = {setting_called(written): text for written, text in sheet.rows[0][1].items()}
        self.form.title = found.pop(TITLE, "")[:LONGEST_TITLE]
        self.form.default_language = found.pop(DEFAULT_LANGUAGE, "")
        if found.get(FORM_ID) == form_id_of(self.form.title):
            del found[FORM_ID]
        self.form.settings = found

    def _page_words(self) -> None:
        if found := self.lists.get(PAGE_LIST):
            self.form.page_words = {
                language: said.get("label", {}) for language, said in found.words.items()
            }

    def _row(self, row: int, own: dict[str, str], words: dict[str, dict[str, str]]) -> None:
        if own.get("disabled", "") in YES:
            self.told("disabled", Effect.NOTE, row, own.get("name", ""))
            return
        if not own.get("type"):
            if own.get("name") or any("label" in said for said in words.values()):
                self.told("no_type", Effect.LEAVE, row, own.get("name", ""))
            return
        told = told_by(own["type"])
        if told.is_end:
            self._end(row, told)
            return
        if told.written != own["type"]:
            self.repaired.setdefault(row, {})["type"] = told.written
        if holder := next((one for one in reversed(self.opened) if one.why_not), None):
            key = own.get("name", "")
            self.gone.add(key)
            self.told("inside", Effect.LEAVE, row, key, name=holder.key)
            if told.is_begin:
                self.opened.append(Open(row, key, told.written, holder.why_not))
            return
        self._item(row, told, own, words)

    def _end(self, row: int, told: Told) -> None:
        begun = self.opened[-1] if self.opened else None
        if begun is None or begun.type.partition("_")[2] != told.written.partition("_")[2]:
            raise Stopped("end_without_begin", sheet="survey", row=row, type=told.written)
        self.opened.pop()
        self.ends[begun.row] = row
        if begun.item is not None:
            self._settle_group(begun.item)

    def _item(
        self, row: int, told: Told, own: dict[str, str], words: dict[str, dict[str, str]]
    ) -> None:
        written = own.get("name", "")
        why_not = told.why_not
        key = written if why_not else self._key(row, told, own)
        if why_not:
            name = written or own["type"]
            self.told(why_not, Effect.LEAVE, row, name, type=own["type"][:60])
            self.gone.add(written)
        if why_not or not key:
            if told.is_begin:
                self.opened.append(Open(row, written, told.written, why_not or "name"))
            return
        item = FoundItem(row, key, told.kind, parent=self.opened[-1].key if self.opened else "")
        item.is_whole = told.is_whole
        self._expressions(item, own)
        if not self._choices(item, told) or not self._words(item, words):
            self.gone.add(key)
            if told.is_begin:
                self.opened.append(Open(row, key, told.written, "too_long"))
            return
        self._columns(item, own, told)
        self.form.items.append(item)
        if told.is_begin:
            self.opened.append(Open(row, key, told.written, item=item))

    def _key(self, row: int, told: Told, own: Mapping[str, str]) -> str:
        """The key of a row, made up where it has none; "" where the row cannot be taken."""
        name = own.get("name", "")
        is_ours = name == CONSENT and own.get(OWN_KIND) == "consent"
        code = ""
        if not name:
            code = "name_made"
        elif not KEY.fullmatch(name):
            code = "name_unfit"
        elif name in FIXED and not is_ours:
            code = "name_reserved"
        elif name in self.rows_of:
            code = "name_twice"
        if not code:
            self.rows_of[name] = row
            return name
        before = str(self.rows_of.get(name, 0))
        # What nobody answers can be called otherwise; an answer's name means something.
        if name and not told.is_begin and told.kind != "note":
            self.told(code, Effect.LEAVE, row, name[:64], before=before)
            return ""
        base = {"note": "generated_note_name", "group": "group"}.get(told.kind, "question")
        made = f"{base}_{row}"
        while made in self.rows_of:
            made += "_"
        self.rows_of[made] = row
        self.repaired.setdefault(row, {})["name"] = made
        self.told("name_made", Effect.NOTE, row, made, name=name[:64] or "–")
        return made

    def _choices(self, item: FoundItem, told: Told) -> bool:
        """Give an item its choices; False when it has to be left out."""
        if told.kind == "yes_no":
            item.choices = [{"value": value} for value in YES_NO]
        if told.kind not in WITH_LISTS:
            return True
        found = self.lists.get(told.list_name)
        if found is None or not found.choices:
            self.told("no_list", Effect.LEAVE, item.row, item.key, list=told.list_name[:64])
            return False
        found.is_used = True
        flaws = found.flaws + (found.flaws_of_many if told.kind != "one" else [])
        if not item.choice_filter:
            flaws = flaws + found.flaws_of_unfiltered
        if len(told.list_name) > LONGEST_LIST_NAME:
            flaws.append(("list_name_too_long", item.row))
        for code, row in flaws[:1]:
            self.told(
                code, Effect.LEAVE, item.row, item.key, list=told.list_name[:64], choice=str(row)
            )
            return False
        item.choices, item.list_name = [dict(one) for one in found.choices], told.list_name
        item.has_other = told.has_other
        for language, columns in found.words.items():
            said = item.words.setdefault(language, {})
            for name, labels in columns.items():
                if name == "label":
                    said["choices"] = dict(labels)
                else:
                    said.setdefault("kept", {}).setdefault("choices", {})[name] = dict(labels)
        return True

    def _words(self, item: FoundItem, words: Mapping[str, Mapping[str, str]]) -> bool:
        """Give an item its words; False when they are longer than they can be."""
        for language, columns in words.items():
            said = item.words.setdefault(language, {})
            for name, text in columns.items():
                if len(text) > LONGEST.get(name, LONGEST["label"]):
                    limit = str(LONGEST.get(name, LONGEST["label"]))
                    self.told(
                        "too_long", Effect.LEAVE, item.row, item.key, column=name, limit=limit
                    )
                    return False
                if name in OWN_WORDS:
                    said[name] = text
                else:
                    said.setdefault("kept", {})[name] = text
                if "${" in text and name in {"label", "hint"}:
                    self.told("answer_in_words", Effect.NOTE, item.row, item.key)
                if name.startswith("media::"):
                    self.told("media_kept", Effect.NOTE, item.row, item.key)
        return True

    def _expressions(self, item: FoundItem, own: Mapping[str, str]) -> None:
        for attribute, column in EXPRESSIONS.items():
            text = own.get(column, "").replace("\u00a0", " ").strip()
            straight = text.translate(STRAIGHT)
            if straight != text:
                self.told("quotes", Effect.NOTE, item.row, item.key, column=column)
            setattr(item, attribute, straight)

    def _columns(self, item: FoundItem, own: Mapping[str, str], told: Told) -> None:
        required = own.get("required", "")
        item.is_required = required in YES or required.lower() in YES
        if not item.is_required and required.lower() not in NO and required not in NO:
            item.kept["required"] = required
            self.told("required_when", Effect.NOTE, item.row, item.key)
        looks = own.get("appearance", "")
        wanted = own.get(OWN_KIND, "")
        item.kind = refined(
            item.kind, looks, [one["value"] for one in item.choices], in_matrix=False
        )
        if wanted == "group":
            self.no_tables.add(item.key)
        if related(item.kind, wanted):
            item.kind = wanted
        if looks:
            item.kept["appearance"] = looks
            _forget_look(item)
        if told.written in ACKNOWLEDGE:
            item.kept["type"] = "acknowledge"
            self.told("acknowledge", Effect.NOTE, item.row, item.key)
        if item.calculation and item.kind != "calculated":
            self.told("calculated_input", Effect.NOTE, item.row, item.key)
        if item.kind == "consent":
            self.told("consent", Effect.NOTE, item.row, item.key)
        direction = own.get(OWN_DIRECTION, "")
        item.direction = direction if direction in DIRECTIONS else ""
        item.may_decline = own.get(OWN_DECLINE, "") != "no"
        item.has_other = item.has_other or own.get(OWN_OTHER, "") == "yes"
        item.kept |= {name: text for name, text in own.items() if name not in HANDLED}

    def _settle_group(self, group: FoundItem) -> None:
        """Turn a group into a matrix where its questions are rows of one table."""
        rows = [one for one in self.form.items if one.parent == group.key]
        is_table = TABLE in group.kept.get("appearance", "").split()
        if group.key in self.no_tables or (not is_table and group.kind != "matrix"):
            return
        same = {one.list_name for one in rows}
        fits = all(
            one.kind in TABLE_ROWS and not one.has_other and not one.choice_filter for one in rows
        )
        if len(same) != 1 or not all(same) or not fits:
            group.kind = "group"
            looks = group.kept.get("appearance", "").split()
            group.kept["appearance"] = " ".join(dict.fromkeys([TABLE, *looks]))
            self.told("table_mixed", Effect.NOTE, group.row, group.key)
            return
        group.kind = "matrix"
        _forget_look(group)
        for one in rows:
            one.kind = "scale"


def form_id_of(title: str) -> str:
    """The identifier of a form that has none of its own."""
    return slugify(title).replace("-", "_") or "survey"


def _forget_look(item: FoundItem) -> None:
    """Take the word out of `appearance` that the kind says already."""
    said = APPEARANCES.get(item.kind)
    looks = [word for word in item.kept.get("appearance", "").split() if word != said]
    if looks:
        item.kept["appearance"] = " ".join(looks)
    else:
        item.kept.pop("appearance", None)
