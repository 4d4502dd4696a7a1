"""What can speak for a theme: where it comes from, and how it is told when it is attached.

Each kind has a source: what it offers in a community, what it tells of one thing in the active
language, and where that stands. What is told is kept (`freeze`), so that later figures do not
move it; a quote alone is read anew, because consent can be taken back.
"""

from collections.abc import Iterable, Mapping, Sequence
from datetime import date
from typing import Any, NamedTuple

from django.conf import settings
from django.utils import timezone, translation
from django.utils.formats import date_format
from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from bic.privacy import OneWay, suppress, threshold_of
from bic.surveys.models import Survey
from bic.surveys.results import counting, items
from bic.surveys.results.questions import instrument_of, instruments_of
from bic.surveys.results.telling import Telling, alone
from bic.tenancy import scope
from research import frozen
from research.counts import in_words, tables_of
from research.models import (
    Asset,
    Code,
    ExistingData,
    LocalCount,
    ProfileVersion,
    Quote,
    Record,
    ThemeEvidence,
)

Kind = ThemeEvidence.Kind
MOST_ROWS = 12

type Told = dict[str, Any]


class NotThere(ValueError):
    """There is no such thing in the community, or the committee may not see it."""


class Offer(NamedTuple):
    """Something that can be attached; `group` is what it belongs to."""

    reference: str
    label: str
    group: str = ""


class Page(NamedTuple):
    """Where a thing stands: name of the page, what follows the slugs, a place on it.

    `permission` is asked of the community.
    """

    name: str
    parts: tuple[Any, ...]
    permission: str
    anchor: str = ""


def of_key(rows: Any, key: str) -> Any:
    """The row of a key that came from a form. Raises `NotThere`."""
    found = rows.filter(pk=int(key)).first() if key.isdecimal() and len(key) < 19 else None
    if found is None:
        raise NotThere(key)
    return found


class Indicators:
    """Figures of the newest frozen profile: "17:lep_share" is one of version 17."""

    def offers(self, community: Any) -> list[Offer]:
        """Every figure that was frozen, with its value."""
        version = frozen.frozen_profile(community)
        if version is None:
            return []
        return [
            Offer(f"{version.pk}:{one['name']}", f"{one['heading']}: {one['value']}")
            for one in frozen.told(version)
            if not one["problem"]
        ]

    def tell(self, community: Any, reference: str) -> Told:
        """The figure with its chart, margin and source."""
        key, _colon, name = reference.partition(":")
        versions = ProfileVersion.objects.filter(community=community).select_related("community")
        one = frozen.indicator(of_key(versions, key), name)
        if one is None or one["problem"]:
            raise NotThere(reference)
        return {
            "label": one["title"],
            "value": " ".join(filter(None, (one["value"], one["margin"]))),
            "detail": one["sentence"],
            "source": " ".join(one["source"]),
            "chart": {name: one[name] for name in ("bars", "about", "headers")},
        }

    def page(self, reference: str) -> Page:
        """The frozen profile, at the figure."""
        key, _colon, name = reference.partition(":")
        return Page(
            "research:profile_version_detail", (int(key),), "research.view_profileversion",
            f"i-{name}",
        )  # fmt: skip


class Answers:
    """Questions of closed surveys: "12:transport" is one of survey 12. Numbers are suppressed."""

    def surveys(self, community: Any) -> Any:
        """Surveys whose results do not change any more."""
        return Survey.objects.filter(community=community, closed_at__isnull=False)

    def offers(self, community: Any) -> list[Offer]:
        """Every question with answers to choose from."""
        surveys = list(self.surveys(community).order_by("-closed_at", "pk"))
        instruments = instruments_of(surveys)
        return [
            Offer(f"{survey.pk}:{key}", instruments[survey.pk].label(question), survey.title)
            for survey in surveys
            for key, question in instruments[survey.pk].closed.items()
        ]

    def tell(self, community: Any, reference: str) -> Told:
        """How many gave each answer, as everybody may see it."""
        key, _colon, name = reference.partition(":")
        survey = of_key(self.surveys(community).select_related("program"), key)
        instrument = instrument_of(survey)
        question = instrument.closed.get(name)
        if question is None:
            raise NotThere(reference)
        counted = counting.counted(survey, instrument, counting.stamp_of(survey))
        threshold = threshold_of(survey.program)
        told = alone(question, counted, Telling(threshold, False))
        result = items.result_of(instrument, question, told, [])
        shown = [one for one in result.answers if one.cell.count is not None]
        first = max(shown, key=lambda one: one.cell.count or 0, default=None)
        return {
            "label": result.label,
            "value": f"{first.words}: {first.percent or first.cell.count}" if first else "",
            "detail": result.base,
            "source": _("Survey “%(title)s”, closed on %(day)s")
            % {"title": survey.title, "day": _day(survey.closed_at, survey.program)},
            "rows": [[one.words, one.cell.plain, one.percent] for one in result.answers][
                :MOST_ROWS
            ],
            "threshold": threshold if told.hides else 0,
        }

    def page(self, reference: str) -> Page:
        """The results of the survey."""
        key = int(reference.partition(":")[0])
        return Page("surveys:survey_results", (key,), "surveys.view_results_survey")


class Sources:
    """Codes of the codebook: in how many interviews and groups each was found."""

    def offers(self, community: Any) -> list[Offer]:
        """Codes that were found anywhere; none for whoever does not read them."""
        codes = Code.objects.filter(community=community).in_use().with_sources()
        return [
            Offer(str(one.pk), one.name)
            for one in codes.filter(source_count__gt=0).order_by("name")
        ]

    def tell(self, community: Any, reference: str) -> Told:
        """The number as everybody may see it: an interview is one person."""
        with scope(community.program_id):
            code = of_key(Code.objects.filter(community=community).with_sources(), reference)
            total = Record.objects.filter(community=community).count()
        line = suppress(
            OneWay(("found", "rest"), (code.source_count, max(0, total - code.source_count))),
            threshold_of(community.program),
        )
        cell, everybody = line["found"], line.total
        if cell.count is None or everybody.count is None:
            value = _("Some of the interviews and groups")
        else:
            value = ngettext(
                "%(count)s of %(total)s interview or group",
                "%(count)s of %(total)s interviews and groups",
                everybody.count,
            ) % {"count": cell.count, "total": everybody.count}
        return {
            "label": code.name,
            "value": value,
            "detail": code.definition,
            "source": _("Codebook of interviews and focus groups"),
        }

    def page(self, reference: str) -> Page:
        """The code, for those who read the codebook."""
        return Page("research:code_detail", (int(reference),), "research.view_code")


class Quotes:
    """Quotes that were approved; their words are never kept here."""

    def offers(self, community: Any) -> list[Offer]:
        """Approved quotes, the newest first."""
        quotes = Quote.objects.filter(community=community).shared()
        return [Offer(str(one.pk), one.text) for one in quotes.order_by("-approved_at", "-pk")]

    def tell(self, community: Any, reference: str) -> Told:
        """From which study it is."""
        quotes = Quote.objects.filter(community=community).shared()
        quote = of_key(quotes.select_related("study", "program"), reference)
        return {
            "label": _("Quote"),
            "value": "",
            "detail": "",
            "source": _("Study “%(title)s”, approved on %(day)s")
            % {"title": quote.study.title, "day": _day(quote.approved_at, quote.program)},
        }

    def page(self, reference: str) -> Page:
        """All approved quotes."""
        return Page("research:quote_list", (), "research.list_quote")


class Assets:
    """Assets that are public; never a private person."""

    def offers(self, community: Any) -> list[Offer]:
        """By name."""
        return [
            Offer(str(one.pk), one.name, str(one.get_category_display()))
            for one in public_assets(community).order_by("category", "name", "pk")
        ]

    def tell(self, community: Any, reference: str) -> Told:
        """What it is and what it can offer."""
        one = of_key(public_assets(community), reference)
        return {
            "label": one.name,
            "value": str(one.get_category_display()),
            "detail": one.offers,
            "source": _("Asset map, verified on %(day)s") % {"day": date_format(one.verified_on)}
            if one.verified_on
            else _("Asset map"),
        }

    def page(self, reference: str) -> Page:
        """The asset."""
        return Page("research:asset_detail", (int(reference),), "research.list_asset")


def public_assets(community: Any) -> Any:
    """Assets that every partner of the community sees."""
    return Asset.objects.filter(community=community, is_public=True).without_persons()


class Existing:
    """Reports and data sets that somebody else made."""

    def offers(self, community: Any) -> list[Offer]:
        """The newest first."""
        rows = ExistingData.objects.filter(community=community).order_by("-year", "-pk")
        return [Offer(str(one.pk), f"{one.title} ({one.year})") for one in rows]

    def tell(self, community: Any, reference: str) -> Told:
        """What it says."""
        one = of_key(ExistingData.objects.filter(community=community), reference)
        return {
            "label": one.title,
            "value": "",
            "detail": one.says,
            "source": f"{one.publisher}, {one.year}",
        }

    def page(self, reference: str) -> Page:
        """The row of the inventory."""
        return Page("research:existing_detail", (int(reference),), "research.view_existingdata")


class Counts:
    """What local sources counted, as everybody may see it."""

    def offers(self, community: Any) -> list[Offer]:
        """By source, the newest first."""
        rows = LocalCount.objects.filter(community=community)
        return [
            Offer(str(one.pk), f"{one.what}, {date_format(one.counted_on)}", one.source)
            for one in rows.order_by("source", "-counted_on", "what", "pk")
        ]

    def tell(self, community: Any, reference: str) -> Told:
        """The number beside those that the same source counted the same day."""
        counts = LocalCount.objects.filter(community=community)
        one = of_key(counts, reference)
        beside = counts.filter(
            source=one.source, source_kind=one.source_kind, subject=one.subject, unit=one.unit,
            counted_on=one.counted_on,
        )  # fmt: skip
        [table] = in_words(tables_of(beside, threshold_of(community.program)))
        number = dict(table["rows"])[one.what]
        return {
            "label": one.what,
            "value": f"{number} {table['unit']}",
            "detail": "",
            "source": f"{table['source']}, {table['day']}",
            "threshold": table["threshold"],
        }

    def page(self, reference: str) -> Page:
        """The profile, where local counts stand."""
        return Page("research:profile", (), "research.view_profile", "h-local")


SOURCES: Mapping[str, Any] = {
    Kind.INDICATOR: Indicators(),
    Kind.ANSWER: Answers(),
    Kind.SOURCES: Sources(),
    Kind.QUOTE: Quotes(),
    Kind.ASSET: Assets(),
    Kind.EXISTING: Existing(),
    Kind.COUNT: Counts(),
}


def _day(at: Any, program: Any) -> str:
    return date_format(timezone.localdate(at, timezone=program.tzinfo))


def freeze(community: Any, kind: str, reference: str) -> dict[str, Told]:
    """What is told of one thing, in every language of the product. Raises `NotThere`."""
    found = {}
    for code, _name in settings.LANGUAGES:
        with translation.override(code):
            found[code] = SOURCES[kind].tell(community, reference)
    return found


def offers_of(community: Any, kind: str) -> list[tuple[str, list[tuple[str, str]]]]:
    """What can be attached, by what it belongs to: choices of a form."""
    groups: dict[str, list[tuple[str, str]]] = {}
    for one in SOURCES[kind].offers(community):
        groups.setdefault(one.group, []).append((one.reference, one.label))
    return list(groups.items())


def quotes_of(evidence: Iterable[ThemeEvidence]) -> dict[str, Quote]:
    """Words of the quotes among them that are still approved, by reference. One query."""
    keys = [one.reference for one in evidence if one.kind == Kind.QUOTE]
    if not keys:
        return {}
    return {str(one.pk): one for one in Quote.objects.filter(pk__in=keys).shared()}


def told_in(told: Mapping[str, Told], language: str) -> Told:
    """What was kept in a language; in the first one where it was not."""
    return told.get(language) or next(iter(told.values()))


def days_of(evidence: Sequence[ThemeEvidence], program: Any) -> dict[int, date]:
    """The day of the program on which each was attached."""
    zone = program.tzinfo
    return {one.pk: timezone.localdate(one.attached_at, timezone=zone) for one in evidence}
