"""Begin a survey, write its words, publish a version, begin the next."""

from collections.abc import Iterable, Mapping
from typing import Any

from django.db import transaction
from django.db.models import F
from django.utils import timezone
from django.utils.text import slugify

from bic.querysets import hold
from bic.surveys.checking import Problem, dangers, problems
from bic.surveys.definition import Form, form_of
from bic.surveys.models import (
    FIXED,
    Door,
    Item,
    Kind,
    Reason,
    Stage,
    Survey,
    Version,
    Wording,
)
from bic.surveys.pagewords import PAGE_WORDS
from bic.tenancy.models import Program
from bic.versions import carry_over, next_number

# What a change of means that answers cannot be compared any more.
WORDS = ("label", "hint", "choices")
SHAPE = ("kind", "choices", "direction", "has_other", "may_decline", "is_whole")

# Letters of an address, before a number that tells two apart.
LONGEST_SLUG = 32


class Published(Exception):
    """The version is published, so it stays as it is."""


class NotReady(Exception):
    """`problems` stand between the draft and its publication."""

    def __init__(self, problems: list[Problem]) -> None:
        super().__init__(problems)
        self.problems = problems


class Dangerous(Exception):
    """Questions that could endanger people, `topics` by key, have no researcher's reason."""

    def __init__(self, topics: Mapping[str, list[Any]]) -> None:
        super().__init__(topics)
        self.topics = topics


class LanguageNotReady(Exception):
    """Respondents could not read the survey in this language: `missing` items are not approved."""

    def __init__(self, language: str, missing: list[Any]) -> None:
        super().__init__(language, missing)
        self.language, self.missing = language, missing


@transaction.atomic
def begin(program: Program, *, by: Any, community: Any = None, **values: Any) -> Survey:
    """Begin a survey with an empty first version; `values` are columns of `Survey`."""
    survey = Survey(program=program, community=community, created_by=by, **values)
    survey.languages = list(dict.fromkeys([survey.original, *survey.languages]))
    survey.save()
    Door.objects.create(
        program=program, survey=survey, community=community, slug=_free_slug(survey)
    )
    version = Version.objects.create(
        program=program, community=community, survey=survey, number=1, created_by=by
    )
    fixed = Item.objects.bulk_create(
        Item(
            program=program, community=community, version=version, key=FIXED[kind], kind=kind,
            position=place, may_decline=False,
            choices=[{"value": name} for name in PAGE_WORDS] if kind == Kind.PAGE else [],
        )
        for place, kind in enumerate(FIXED)
    )  # fmt: skip
    Wording.objects.bulk_create(
        Wording(program=program, community=community, item=item, language=language)
        for item in fixed
        for language in survey.languages
    )
    return survey


def _free_slug(survey: Survey) -> str:
    base = _short(slugify(survey.title)) or "survey"
    taken = set(Door.objects.filter(slug__startswith=base).values_list("slug", flat=True))
    number, slug = 1, base
    while slug in taken:
        number += 1
        slug = f"{base}-{number}"
    return slug


def _short(slug: str) -> str:
    """The words that fit into an address that people read aloud; a single long one is cut."""
    whole = slug[: LONGEST_SLUG + 1].rpartition("-")[0] if len(slug) > LONGEST_SLUG else slug
    return (whole or slug[:LONGEST_SLUG]).strip("-_")


def draft_of(survey: Survey) -> Version:
    """The version that may change, locked. Raises `Published` when there is none."""
    version = Version.objects.select_for_update(of=("self",)).filter(survey=survey).draft().first()
    if version is None:
        raise Published(survey)
    return version


@transaction.atomic
def put_words(item: Item, language: str, words: Mapping[str, Any], *, by: Any) -> Wording:
    """Write the words of an item in a language: `label`, `hint`, `constraint_message`, `choices`.

    Changed words of the original make every translation a draft again; changed words of a
    translation make that one "translated". Raises `Published` for words that respondents read.
    """
    version = hold(item.version, Version.objects.select_related("survey"))
    if not version.is_draft and language in version.languages:
        raise Published(version)
    wording, _made = Wording.objects.get_or_create(
        item=item,
        language=language,
        defaults={"program_id": item.program_id, "community_id": item.community_id},
    )
    before = {name: getattr(wording, name) for name in words}
    if before == dict(words):
        return wording
    for name, value in words.items():
        setattr(wording, name, value)
    _stage(wording, Stage.TRANSLATED if wording.label or wording.choices else Stage.DRAFT, by)
    wording.save()
    if language == version.survey.original:
        others = Wording.objects.filter(item=item).exclude(language=language)
        if not version.is_draft:
            others = others.exclude(language__in=version.languages)
        others.exclude(stage=Stage.DRAFT).update(
            stage=Stage.DRAFT, staged_by=by, staged_at=timezone.now()
        )
    _moved(version)
    return wording


def _stage(wording: Wording, stage: str, by: Any) -> None:
    wording.stage, wording.staged_by, wording.staged_at = stage, by, timezone.now()


def _moved(version: Version) -> None:
    """What processes keep of the version is old from now on."""
    Version.objects.filter(pk=version.pk).update(revision=F("revision") + 1)


@transaction.atomic
def put_stage(wordings: Iterable[Wording], stage: str, *, by: Any) -> int:
    """Say how far words are: reviewed, pretested, approved. How many changed.

    Words that are not written stay drafts. Raises `Published` for words respondents read.
    """
    changed = 0
    for wording in wordings:
        version = wording.item.version
        if not version.is_draft and wording.language in version.languages:
            raise Published(version)
        is_written = bool(wording.label or wording.choices)
        is_empty = wording.item.kind in (Kind.GROUP, Kind.CALCULATED, Kind.PAGE)
        if wording.stage == stage or not (is_written or is_empty or stage == Stage.DRAFT):
            continue
        _stage(wording, stage, by)
        wording.save(update_fields=["stage", "staged_by", "staged_at"])
        changed += 1
    for version in {one.item.version for one in wordings}:
        _moved(version)
    return changed


@transaction.atomic
def give_reason(item: Item, topic: str, reason: str, *, by: Any) -> Reason:
    """A researcher says why a question is asked although its words touch a dangerous topic."""
    given, _made = Reason.objects.update_or_create(
        item=item,
        topic=topic,
        defaults={
            "program_id": item.program_id, "community_id": item.community_id,
            "reason": reason, "given_by": by,
        },
    )  # fmt: skip
    return given


@transaction.atomic
def publish(survey: Survey, *, by: Any) -> Version:
    """Freeze the draft and open its original language, and every other that is approved.

    Publishing approves the original's words. Raises `Published` without a draft, `NotReady`
    and `Dangerous`.
    """
    survey = hold(survey)
    version = draft_of(survey)
    form = form_of(version, survey.original)
    if found := problems(form):
        raise NotReady(found)
    if topics := dangers(form):
        raise Dangerous(topics)
    _approve_original(version, survey, by)
    before = Version.objects.filter(survey=survey).published().first()
    form = form_of(version, survey.original)
    earlier = form_of(before, survey.original) if before else None
    version.consent_number = _consent_number(version, form, before, earlier)
    if earlier:
        _mark_reworded(form, earlier)
    version.languages = [
        code for code in survey.languages if code == survey.original or form.is_ready_in(code)
    ]
    version.published_at, version.published_by = timezone.now(), by
    version.revision += 1
    version.save()
    return version


def _approve_original(version: Version, survey: Survey, by: Any) -> None:
    kept = {(one.item_id): one for one in _words_of(version, survey.original)}
    for item in Item.objects.filter(version=version):
        wording = kept.get(item.pk) or Wording(
            program_id=item.program_id, community_id=item.community_id, item=item,
            language=survey.original,
        )  # fmt: skip
        _stage(wording, Stage.APPROVED, by)
        wording.save()


def _words_of(version: Version, language: str) -> Any:
    return Wording.objects.filter(item__version=version, language=language)


def _consent_number(
    version: Version, form: Form, before: Version | None, earlier: Form | None
) -> int:
    if before and earlier and not _differs(form, earlier, form.consent.key):
        return before.consent_number
    return version.number


def _differs(form: Form, earlier: Form, key: str) -> bool:
    """Whether an item reads or answers otherwise in any language that both have."""
    now, then = form.questions[key], earlier.questions[key]
    if any(getattr(now, name) != getattr(then, name) for name in SHAPE):
        return True
    both = now.words.keys() & then.words.keys()
    return any(
        getattr(now.words[code], name) != getattr(then.words[code], name)
        for code in both
        for name in WORDS
        if then.words[code].stage == Stage.APPROVED
    )


def _mark_reworded(form: Form, earlier: Form) -> None:
    changed = [
        one.pk
        for key, one in form.questions.items()
        if key in earlier.questions and _differs(form, earlier, key)
    ]
    Item.objects.filter(pk__in=changed).update(is_reworded=True)


@transaction.atomic
def open_language(survey: Survey, language: str, *, by: Any) -> Version:
    """Let respondents choose another language in the published version.

    Raises `LanguageNotReady` while an item or the consent is not approved in it.
    """
    survey = hold(survey)
    version = Version.objects.filter(survey=survey).published().first()
    if version is None:
        raise Published(survey)
    version = hold(version)
    if missing := form_of(version, survey.original).missing_in(language):
        raise LanguageNotReady(language, missing)
    if language not in version.languages:
        version.languages = [*version.languages, language]
        version.revision += 1
        version.save(update_fields=["languages", "revision"])
    return version


@transaction.atomic
def next_draft(survey: Survey, *, by: Any) -> Version:
    """Begin the next version as a copy of the newest, or give the draft that there is."""
    survey = hold(survey)
    rows = Version.objects.filter(survey=survey)
    if draft := rows.draft().first():
        return draft
    last = rows.published().first()
    version = Version.objects.create(
        program_id=survey.program_id, community_id=survey.community_id, survey=survey,
        number=next_number(rows), created_by=by, settings=last.settings if last else {},
    )  # fmt: skip
    if last:
        copy_items(last, version)
    return version


def copy_items(source: Version, target: Version) -> None:
    """Items, words and reasons of a version for another, with the same keys."""
    items = list(Item.objects.filter(version=source).order_by("position", "pk"))
    keys = {one.pk: one.key for one in items}
    parents = {one.key: keys.get(one.parent_id or 0) for one in items}
    place = {"program_id": target.program_id, "community_id": target.community_id}
    carry_over(items, version=target, parent=None, is_reworded=False, **place)
    new = {one.key: one for one in Item.objects.filter(version=target)}
    held = [one for one in new.values() if parents[one.key]]
    for one in held:
        one.parent = new[parents[one.key]]
    Item.objects.bulk_update(held, ["parent"])
    for model in (Wording, Reason):
        rows = list(model.objects.filter(item__version=source))
        by_item: dict[str, list[Any]] = {}
        for row in rows:
            by_item.setdefault(keys[row.item_id], []).append(row)
        for key, theirs in by_item.items():
            carry_over(theirs, item=new[key], **place)


@transaction.atomic
def next_wave(survey: Survey, *, by: Any, **values: Any) -> Survey:
    """Begin a later wave: a survey of its own with the same items, to compare with this one."""
    wave = begin(
        survey.program,
        by=by,
        community=survey.community,
        earlier=survey,
        **{"original": survey.original, "languages": survey.languages} | values,
    )
    source = Version.objects.filter(survey=survey).latest("number")
    target = draft_of(wave)
    Item.objects.filter(version=target).delete()
    copy_items(source, target)
    return wave
