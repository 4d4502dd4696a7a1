"""What a type of XLSForm is with us, and why some are nothing."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from pyxform import aliases
from pyxform.xls2json import RE_BEGIN_CONTROL, RE_END_CONTROL, RE_SELECT

# Values of `Kind`; the process that reads files has no models.
PLAIN = {
    "text": "text", "string": "text", "q string": "text", "add text prompt": "text",
    "integer": "number", "int": "number", "q int": "number", "add integer prompt": "number",
    "decimal": "number", "q decimal": "number", "add decimal prompt": "number",
    "date": "date", "q date": "date", "add date prompt": "date",
    "note": "note", "q note": "note", "add note prompt": "note",
    "calculate": "calculated", "q calculate": "calculated", "add calculate prompt": "calculated",
    "acknowledge": "yes_no", "trigger": "yes_no", "q acknowledge": "yes_no",
    "add acknowledge prompt": "yes_no",
}  # fmt: skip
DECIMAL = frozenset({"decimal", "q decimal", "add decimal prompt"})
ACKNOWLEDGE = frozenset(name for name, kind in PLAIN.items() if kind == "yes_no")
SELECTS = {"select one": "one", "select all that apply": "many", "rank": "ranking"}
YES_NO = ("yes", "no")
# Words of `appearance` that say what an item is.
MULTILINE, LIKERT, TABLE = "multiline", "likert", "table-list"
APPEARANCES = {"long_text": MULTILINE, "scale": LIKERT, "matrix": TABLE}
# Kinds that our own column may say instead of the one that the type tells.
RELATED = (
    frozenset({"one", "yes_no", "scale"}),
    frozenset({"text", "long_text"}),
    frozenset({"group", "matrix"}),
    frozenset({"note", "consent"}),
)
# Types that we do not have, by the reason; the codes are those of `problems.SENTENCES`.
REFUSED = {
    "identifies": (
        "start", "end", "start time", "end time", "get start time", "get end time", "deviceid",
        "device id", "imei", "get device id", "subscriberid", "subscriber id", "get subscriber id",
        "simserial", "sim id", "get sim id", "phonenumber", "phone number", "get phone number",
        "username", "email", "audit", "start-geopoint", "background-geopoint", "background-audio",
        "uri:subscriberid", "uri:phonenumber", "uri:simserial", "uri:deviceid", "uri:username",
        "uri:email",
    ),
    "day_is_kept": ("today", "get today"),
    "place": (
        "geopoint", "geotrace", "geoshape", "q geopoint", "q geotrace", "q geoshape", "gps",
        "location", "q location", "add location prompt", "osm",
    ),
    "media": (
        "image", "photo", "audio", "video", "file", "barcode", "q image", "q picture", "q audio",
        "q video", "q barcode", "add image prompt", "add photo prompt", "add audio prompt",
        "add video prompt", "add file prompt", "add barcode prompt", "picture",
    ),
    "time_of_day": (
        "time", "datetime", "date time", "q date time", "q datetime", "add date time prompt",
        "add datetime prompt",
    ),
    "range": ("range",),
    "hidden": ("hidden",),
    "other_file": ("xml-external", "csv-external", "select_one_external"),
}  # fmt: skip
WHY_NOT = {name: code for code, names in REFUSED.items() for name in names}
SELECT = re.compile(RE_SELECT.pattern, re.IGNORECASE)
BEGIN = re.compile(RE_BEGIN_CONTROL.pattern, re.IGNORECASE)
END = re.compile(RE_END_CONTROL.pattern, re.IGNORECASE)


@dataclass(frozen=True)
class Told:
    """What a type says. `why_not` is the code of a problem where we do not have it.

    `written` is the type as `pyxform` knows it, whatever its capitals were.
    """

    kind: str = ""
    list_name: str = ""
    has_other: bool = False
    is_begin: bool = False
    is_end: bool = False
    is_whole: bool = True
    why_not: str = ""
    written: str = ""


def told_by(text: str) -> Told:
    """What the text of a type says."""
    text = " ".join(text.split())
    if found := BEGIN.match(text):
        control = aliases.control[found["type"].lower()]
        written = f"begin_{found['type'].lower()}"
        if control != "group":
            return Told(is_begin=True, why_not="repeat", kind="group", written=written)
        return Told("group", is_begin=True, written=written)
    if END.match(text):
        return Told(is_end=True, written="_".join(text.lower().split(maxsplit=1)))
    if found := SELECT.match(text):
        return _select(text, found)
    name = text.lower()
    if code := WHY_NOT.get(name) or WHY_NOT.get(name.partition(" ")[0]):
        return Told(why_not=code, written=text)
    if kind := PLAIN.get(name):
        return Told(kind, is_whole=name not in DECIMAL, written=name)
    return Told(why_not="unknown_type", written=text)


def _select(text: str, found: re.Match[str]) -> Told:
    command, list_name = found["select_command"].lower(), found["list_name"]
    rest = text[len(found["select_command"]) :]
    if command in aliases.select_from_file or command == "select_one_external":
        return Told(why_not="other_file", written=text)
    if "${" in list_name:
        return Told(why_not="earlier_answers", written=text)
    return Told(
        SELECTS[aliases.select[command]], list_name, bool(found["specify_other"]),
        written=f"{command}{rest}",
    )  # fmt: skip


def refined(kind: str, appearance: str, values: Sequence[str], *, in_matrix: bool) -> str:
    """The kind that an item is in the end, by its looks, its choices and where it stands."""
    looks = appearance.split()
    if kind == "text" and MULTILINE in looks:
        return "long_text"
    if kind == "one" and (in_matrix or LIKERT in looks):
        return "scale"
    if kind == "one" and tuple(values) == YES_NO:
        return "yes_no"
    return kind


def related(kind: str, other: str) -> bool:
    """Whether our own column may say `other` of what is a `kind` by its type."""
    return any(kind in group and other in group for group in RELATED)
