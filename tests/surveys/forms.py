"""XLSForms as tests need them."""

import io

from django.core.files.base import ContentFile
from django.utils import timezone
from xlsxwriter import Workbook

from bic.documents.storage import keep
from bic.surveys.models import FormFile, Item, Version, Wording
from bic.surveys.services import xlsform
from bic.surveys.services.xlsform import Decisions

SURVEY = ("type", "name", "label::English (en)")
CHOICES = ("list_name", "name", "label::English (en)")


def workbook(**sheets):
    """A workbook: the rows of each sheet, its headings first; numbers stay numbers."""
    out = io.BytesIO()
    book = Workbook(out, {"in_memory": True})
    for name, rows in sheets.items():
        sheet = book.add_worksheet(name)
        for number, row in enumerate(rows):
            for column, cell in enumerate(row):
                if isinstance(cell, str):
                    if cell.startswith("="):
                        sheet.write_formula(number, column, cell, None, "")
                    else:
                        sheet.write_string(number, column, cell)
                elif cell is not None:
                    sheet.write(number, column, cell)
    book.close()
    return out.getvalue()


def small(*rows, headings=SURVEY, choices=(), settings=None):
    """A form of these rows of the sheet "survey"."""
    sheets = {"survey": [headings, *rows]}
    if choices:
        sheets["choices"] = [CHOICES, *choices]
    if settings:
        sheets["settings"] = [tuple(settings), tuple(settings.values())]
    return workbook(**sheets)


def file_of(program, found, *, by, survey=None, name="form.xlsx"):
    """An uploaded form that was read, as `found` says. In a scope."""
    return FormFile.objects.create(
        program=program, survey=survey, community_id=survey and survey.community_id,
        file_name=name, storage_key=keep(ContentFile(b"PK"), program.pk), by=by,
        state=FormFile.State.READY, found=found.packed(), queued_at=timezone.now(),
    )  # fmt: skip


def languages_of(found):
    """Codes for the languages of a form; those that nobody can guess are made up."""
    from bic.spoken import code_of  # noqa: PLC0415

    codes = {}
    for number, name in enumerate(found.languages or [""]):
        codes[name] = code_of(name or found.default_language) or ["en", "ti", "om"][number % 3]
    return codes


def bring_in(program, found, *, by, survey=None, title="A form", leave_dependents=False):
    """A survey of what was found. In a scope."""
    codes = languages_of(found)
    names = list(codes)
    first = found.default_language if found.default_language in codes else names[0]
    return xlsform.apply(
        file_of(program, found, by=by, survey=survey),
        Decisions(codes, codes[first], found.title or title, leave_dependents=leave_dependents),
        by=by,
    )


def stored(survey):
    """All that an XLSForm can hold of the newest version of a survey, as plain values."""
    version = Version.objects.filter(survey=survey).latest("number")
    items = list(Item.objects.filter(version=version).order_by("position"))
    keys = {one.pk: one.key for one in items}
    columns = (
        "key", "kind", "is_required", "may_decline", "has_other", "is_whole", "direction",
        "list_name", "choices", "shown_when", "constraint", "calculation", "choice_filter", "kept",
    )  # fmt: skip
    words = ("label", "hint", "constraint_message", "choices", "kept")
    return {
        "title": survey.title,
        "original": survey.original,
        "settings": version.settings,
        "items": [
            {name: getattr(one, name) for name in columns}
            | {"parent": keys.get(one.parent_id, "")}
            | {
                "words": {
                    said.language: {name: getattr(said, name) for name in words}
                    for said in Wording.objects.filter(item=one)
                    if any(getattr(said, name) for name in words)
                }
            }
            for one in items
        ],
    }
