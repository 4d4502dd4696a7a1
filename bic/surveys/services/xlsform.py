"""Bring an XLSForm into a survey: keep the file, read it, import what a person agreed to."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import timedelta
from functools import partial
from typing import Any

from django.core.files.storage import default_storage
from django.db import transaction
from django.utils import timezone

from bic.documents.storage import discard, keep
from bic.querysets import hold
from bic.reports.making import Making
from bic.surveys.expressions import REFERENCE
from bic.surveys.models import FIXED, FormFile, Item, Kind, Stage, Survey, Version, Wording
from bic.surveys.pagewords import words_of_ours
from bic.surveys.services import instrument
from bic.surveys.tasks import read_form
from bic.surveys.xlsform.found import EXPRESSIONS, FoundForm, FoundItem, unpacked
from bic.surveys.xlsform.parsing import kind_of, parse
from bic.surveys.xlsform.settling import Settled, settle

# Longer than Celery lets the task run.
LEASE = timedelta(seconds=180)
KEPT = timedelta(days=7)
KEY_OF_SETTINGS = "xlsform"
# What stands in words for an answer that nobody gives any more.
GONE = "…"
WORDS = ("label", "hint", "constraint_message")


class NotReady(Exception):
    """The form is not read, was imported already, or nothing of it can be."""


class NotEmpty(Exception):
    """The survey has questions, which an import does not replace."""


@dataclass(frozen=True)
class Decisions:
    """What a person said about a form.

    `languages` are codes by the names in the headings. `leave_dependents`: whatever asks a
    left-out item stays away as well, instead of coming without its condition.
    """

    languages: Mapping[str, str]
    original: str
    title: str = ""
    community: Any = None
    leave_dependents: bool = True


def _queue(file: FormFile) -> None:
    read_form.delay_on_commit(program_id=file.program_id, file_id=file.pk)


files = Making(FormFile, _queue, LEASE)


@transaction.atomic
def begin(program: Any, upload: Any, *, by: Any, survey: Survey | None = None) -> FormFile:
    """Keep an uploaded form and have it read. Raises `NotEmpty`, `Published`."""
    if survey is not None:
        _empty_draft(survey)
    file = FormFile.objects.create(
        program=program, community_id=survey.community_id if survey else None, survey=survey,
        file_name=upload.name, storage_key=keep(upload.file, program.pk), by=by,
        queued_at=timezone.now(),
    )  # fmt: skip
    _queue(file)
    return file


def read(claimed: FormFile) -> FoundForm:
    """What a claimed file holds. Needs no scope; it may take half a minute."""
    with default_storage.open(claimed.storage_key) as file:
        return parse(file.read(), kind_of(claimed.file_name))


@transaction.atomic
def finish(claimed: FormFile, found: FoundForm) -> None:
    """Store what was found; nothing when the claim was lost meanwhile."""
    file = files.still_mine(claimed)
    if file is None:
        return
    file.found, file.state, file.finished_at = found.packed(), FormFile.State.READY, timezone.now()
    file.save()


@transaction.atomic
def purge() -> int:
    """Delete forms that are a week old, with their files, in the open scope; how many."""
    gone = FormFile.objects.filter(created_at__lt=timezone.now() - KEPT)
    for key in gone.exclude(storage_key="").values_list("storage_key", flat=True):
        transaction.on_commit(partial(discard, key))
    count, _by_model = gone.delete()
    return count


def settled(form: FoundForm, *, leave_dependents: bool) -> Settled:
    """Which items of a form would come in."""
    return settle(form.items, form.problems, leave_dependents=leave_dependents)


@transaction.atomic
def apply(file: FormFile, decisions: Decisions, *, by: Any) -> Survey:
    """Make a survey of the form, or fill the empty draft it was uploaded for.

    Raises `NotReady`, and `NotEmpty` or `Published` when the survey has got questions since.
    """
    file = hold(file)
    form = unpacked(file.found)
    if file.state != FormFile.State.READY or form.is_stopped:
        raise NotReady(file.state)
    survey = _survey_for(file, decisions, by)
    version = _empty_draft(survey)
    chosen = settled(form, leave_dependents=decisions.leave_dependents)
    _write_items(version, form, chosen, decisions, by)
    version.settings = {**version.settings, KEY_OF_SETTINGS: form.settings}
    version.revision += 1
    version.save(update_fields=["settings", "revision"])
    transaction.on_commit(partial(discard, file.storage_key))
    file.survey, file.storage_key, file.found = survey, "", {}
    file.state = FormFile.State.APPLIED
    file.save()
    return survey


def _empty_draft(survey: Survey) -> Version:
    version = instrument.draft_of(survey)
    if Item.objects.filter(version=version).exclude(key__in=FIXED.values()).exists():
        raise NotEmpty(survey)
    return version


def _survey_for(file: FormFile, decisions: Decisions, by: Any) -> Survey:
    languages = [decisions.original, *decisions.languages.values()]
    if file.survey is None:
        return instrument.begin(
            file.program, by=by, community=decisions.community, title=decisions.title,
            original=decisions.original, languages=languages,
        )  # fmt: skip
    survey = hold(file.survey)
    survey.original = decisions.original
    survey.languages = list(dict.fromkeys([*languages, *survey.languages]))
    survey.save(update_fields=["original", "languages", "updated_at"])
    return survey


def _write_items(
    version: Version, form: FoundForm, chosen: Settled, decisions: Decisions, by: Any
) -> None:
    place = {"program_id": version.program_id, "community_id": version.community_id}
    found = chosen.items(form.items)
    keys = frozenset(one.key for one in found)
    found = [without_gone(one, keys) for one in found]
    items = {
        one.key: _item(one, chosen, number, version=version, **place)
        for number, one in enumerate(found, len(FIXED))
        if one.kind != Kind.CONSENT
    }
    waiting = [one for one in found if one.key in items]
    # What holds others comes first, so that they can name it.
    while waiting:
        level = [one for one in waiting if one.parent == "" or items[one.parent].pk]
        for one in level:
            items[one.key].parent = items.get(one.parent)
        Item.objects.bulk_create(items[one.key] for one in level)
        waiting = [one for one in waiting if items[one.key].pk is None]
    wordings = [
        wording
        for one in found
        if one.key in items
        for wording in _wordings(one, items[one.key], decisions, place, by)
    ]
    Wording.objects.bulk_create(wordings)
    _write_fixed(version, form, found, decisions, by)


def _item(one: FoundItem, chosen: Settled, number: int, **place: Any) -> Item:
    lost = chosen.lost.get(one.row, set())
    expressions = {name: "" if name in lost else getattr(one, name) for name in EXPRESSIONS}
    return Item(
        **place, key=one.key, kind=one.kind, position=number, is_required=one.is_required,
        may_decline=one.may_decline, has_other=one.has_other, is_whole=one.is_whole,
        direction=one.direction, list_name=one.list_name, choices=one.choices, kept=one.kept,
        **expressions,
    )  # fmt: skip


def words_in(one: FoundItem, languages: Mapping[str, str]) -> dict[str, dict[str, Any]]:
    """The words of an item by code. Two headings may be one language: the named goes first."""
    found: dict[str, dict[str, Any]] = {}
    for name in sorted(one.words, key=lambda name: name == ""):
        said = found.setdefault(languages[name], {})
        for column, text in one.words[name].items():
            if isinstance(text, Mapping):
                said[column] = {**text, **said.get(column, {})}
            else:
                said.setdefault(column, text)
    if one.kind == Kind.YES_NO and not one.list_name:
        for code in set(languages.values()):
            words = words_of_ours(code)
            if words:
                said = found.setdefault(code, {})
                said.setdefault("choices", {value: words[value] for value in ("yes", "no")})
    return found


def without_gone(one: FoundItem, keys: frozenset[str]) -> FoundItem:
    """An item whose words and other columns name nothing but `keys`.

    A form that names what it does not have is refused by every program that reads it.
    """

    def told(value: Any) -> Any:
        if isinstance(value, Mapping):
            return {name: told(text) for name, text in value.items()}
        return REFERENCE.sub(lambda found: found[0] if found[1] in keys else GONE, value)

    kept = {
        name: text
        for name, text in one.kept.items()
        if frozenset(REFERENCE.findall(str(text))) <= keys
    }
    return replace(one, words=told(one.words), kept=kept)


def _wordings(
    one: FoundItem, item: Item, decisions: Decisions, place: Mapping[str, Any], by: Any
) -> list[Wording]:
    said = words_in(one, decisions.languages)
    return [
        _wording(item, code, said.get(code, {}), place, by)
        for code in dict.fromkeys([decisions.original, *decisions.languages.values()])
    ]


def _wording(
    item: Item, code: str, said: Mapping[str, Any], place: Mapping[str, Any], by: Any
) -> Wording:
    wording = Wording(
        **place, item=item, language=code, choices=said.get("choices", {}),
        kept=said.get("kept", {}), **{name: said.get(name, "") for name in WORDS},
    )  # fmt: skip
    _stage(wording, by)
    return wording


def _stage(wording: Wording, by: Any) -> None:
    if wording.label or wording.choices:
        wording.stage, wording.staged_by, wording.staged_at = Stage.TRANSLATED, by, timezone.now()


def _write_fixed(
    version: Version, form: FoundForm, found: list[FoundItem], decisions: Decisions, by: Any
) -> None:
    """Words of the consent and the pages, where the form is an export of ours."""
    place = {"program_id": version.program_id, "community_id": version.community_id}
    consent = next((one for one in found if one.kind == Kind.CONSENT), None)
    said = words_in(consent, decisions.languages) if consent else {}
    pages = {
        decisions.languages[name]: {"choices": words} for name, words in form.page_words.items()
    }
    for item in Item.objects.filter(version=version, key__in=FIXED.values()):
        own = said if item.kind == Kind.CONSENT else pages
        there = {one.language: one for one in Wording.objects.filter(item=item)}
        for code in dict.fromkeys([decisions.original, *decisions.languages.values()]):
            wording = there.get(code) or Wording(**place, item=item, language=code)
            if not wording.label and not wording.choices:
                for name, value in own.get(code, {}).items():
                    setattr(wording, name, value)
                _stage(wording, by)
            wording.save()
