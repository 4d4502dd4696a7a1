"""What everybody reads of a call, made of one query, and drawn once for all who read the same."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from django.contrib.postgres.expressions import ArraySubquery
from django.db.models import F, OuterRef
from django.db.models.functions import JSONObject
from django.template import Context
from django.template.defaultfilters import filesizeformat
from django.template.loader import get_template
from django.utils import timezone
from django.utils.safestring import SafeString

from bic.documents.filetypes import label_of
from bic.spoken import name_of
from bic.tenancy.written import WrittenOnce
from bic.translated import Translated
from bic.ui.kept import kept
from bic.ui.templatetags.bic_said import said, told
from communities.calls import PARTS, timing
from communities.models import Clarification, Question, Round, RoundFile
from planning.models import CharterItem
from planning.wording import put_words

LISTED_CLOSED = 5


@dataclass(frozen=True)
class Block:
    """A heading with safe HTML below it."""

    heading: str
    html: str


@dataclass(frozen=True)
class Offer:
    """A document to download."""

    pk: int
    title: str
    about: str


@dataclass(frozen=True)
class Criterion:
    """One of the criteria by which the program chooses, with its share of all in percent.

    Both are safe HTML, marked with their language where that is not the page's.
    """

    title: str
    text: str
    share: int


@dataclass(frozen=True)
class Page:
    """Everything on the page of a call, as plain values: equal pages are drawn once."""

    program: str
    slug: str
    title: str
    state: str
    timing: tuple[str, ...]
    blocks: tuple[Block, ...]
    criteria: tuple[Criterion, ...]
    questions: tuple[str, ...]
    clarifications: tuple[Block, ...]
    files: tuple[Offer, ...]


def with_everything(calls: Any) -> Any:
    """Calls with their questions, answers and documents in the same query."""
    about = Clarification.objects.filter(round=OuterRef("pk")).order_by("pk")
    files = RoundFile.objects.filter(round=OuterRef("pk")).offered()
    newest = Question.objects.filter(question_set__round=OuterRef("pk"))
    questions = newest.order_by("question_set__number", "position", "pk")
    return calls.annotate(
        told_answers=ArraySubquery(
            about.values(json=JSONObject(question="question", answer="answer"))
        ),
        told_files=ArraySubquery(
            files.values(
                json=JSONObject(
                    pk="pk", title="title", language="language", type="content_type", size="size"
                )
            )
        ),
        told_questions=ArraySubquery(
            questions.values(json=JSONObject(label="label", number=F("question_set__number")))
        ),
    )


def page_of(call: Any) -> Page:
    """The page of a call from `with_everything`; one more query, for the criteria."""
    now = timezone.now()
    last = max((one["number"] for one in call.told_questions), default=0)
    return Page(
        program=call.program.slug,
        slug=call.slug,
        title=said(call.title),
        state=call.state_at(now),
        timing=tuple(timing(call, now)),
        blocks=tuple(
            Block(str(heading), told(getattr(call, name)))
            for name, heading in PARTS
            if getattr(call, name)
        ),
        criteria=_criteria(call.program.languages),
        questions=tuple(
            said(Translated.from_stored(one["label"]))
            for one in call.told_questions
            if one["number"] == last
        ),
        clarifications=tuple(
            Block(
                said(Translated.from_stored(one["question"])),
                told(Translated.from_stored(one["answer"])),
            )
            for one in call.told_answers
        ),
        files=tuple(_offer(one) for one in call.told_files),
    )


def _offer(file: dict[str, Any]) -> Offer:
    about = [label_of(file["type"]), filesizeformat(file["size"]), name_of(file["language"])]
    return Offer(file["pk"], said(Translated.from_stored(file["title"])), ", ".join(about))


CRITERIA = WrittenOnce(lambda: CharterItem.objects.in_force().criteria())


def _criteria(languages: Sequence[str]) -> tuple[Criterion, ...]:
    rows = put_words(CRITERIA.rows(), languages)
    total = sum(row.weight or 0 for row in rows) or 1
    return tuple(
        Criterion(said(row.said), told(row.told), round(100 * (row.weight or 0) / total))
        for row in rows
    )


@kept
def drawn(page: Page) -> SafeString:
    """The page of a call below the frame of every page."""
    return get_template("communities/call_body.html").template.render(  # type: ignore[attr-defined]
        Context({"page": page})
    )


def listed(program: Any) -> list[tuple[str, list[tuple[str, str, tuple[str, ...]]]]]:
    """Published calls by state for everybody: slug, title and timing. One query."""
    now = timezone.now()
    found: dict[str, list[tuple[str, str, tuple[str, ...]]]] = {}
    calls = Round.objects.published().only(
        "slug", "title", "time_zone", "opens_at", "closes_at", "first_closes_at", "published_at"
    )
    for call in calls.order_by(F("closes_at").desc(nulls_first=True), "-pk")[:100]:
        line = (call.slug, said(call.title), tuple(timing(call, now)))
        found.setdefault(call.state_at(now), []).append(line)
    found[Round.State.CLOSED] = found.get(Round.State.CLOSED, [])[:LISTED_CLOSED]
    order = (Round.State.OPEN, Round.State.SOON, Round.State.CLOSED)
    return [(state, found[state]) for state in order if found.get(state)]
