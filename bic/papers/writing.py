"""The verbs of papers: begin, assemble, write, order, publish in languages, and their files."""

from collections.abc import Collection, Iterable, Sequence
from datetime import timedelta
from functools import partial
from typing import Any

from django.db import transaction
from django.utils import timezone, translation

from bic.documents.storage import discard as discard_file
from bic.happenings import Happening, tell
from bic.notices.services import owe
from bic.papers import edition as editions
from bic.papers.completion import Completion
from bic.papers.facts import Change, Items, between, in_language
from bic.papers.models import FIRST, TITLE
from bic.querysets import hold
from bic.reports.making import Making
from bic.reports.services import to_be_told
from bic.spoken import name_of
from bic.translated import APPROVED, Translated
from bic.versions import carry_over, next_number

# A worker that has not finished after this long is taken for dead.
LEASE = timedelta(minutes=3)


class ReportPublished(Exception):
    """Facts, order and published words of a published report do not change."""


class DraftExists(Exception):
    """Of one thing there is one draft at a time; it is the argument."""


class NotReady(Exception):
    """A language cannot be published: its `Completion` is the argument."""


class PublishedAlready(Exception):
    """There is an edition in this language already."""


def _state(text: Translated, code: str) -> tuple[str, bool]:
    return text.texts.get(code, ""), text.is_ready_in(code)


class Writing:
    """How papers of one kind come to be. Each verb is one transaction.

    An app derives one class from it, with its four models (`paper`, `part`, `edition`, `file`)
    and what it says of them. `about` is the column of what a paper is about, `occasion` begins
    the keys of notices of an edition, `mail` is their template, `resource` is what tools call
    its editions, and `render` the task that makes a file.
    """

    paper: Any
    part: Any
    edition: Any
    file: Any
    about = "community"
    occasion: str
    mail: str
    resource: str
    # Keys of the parts in which data can say something.
    told_by_data: Collection[str]

    def __init__(self, render: Any) -> None:
        self.render = render
        self.files = Making(self.file, self._queue, LEASE, related=("edition",))

    # What an app says.

    def gather(self, paper: Any, key: str) -> dict[str, Any]:
        """The facts of one part in every language of the product."""
        raise NotImplementedError

    def named(self, paper: Any) -> str:
        """A first title, in the active language."""
        raise NotImplementedError

    def items(self, key: str, facts: Any) -> Items:
        """What stands in a part, by name, so that it can be told what changed."""
        raise NotImplementedError

    def url(self, paper: Any) -> str:
        """Address of the page of a published paper."""
        raise NotImplementedError

    def completion(
        self, parts: Iterable[Any], languages: Iterable[str], published: Iterable[str] = ()
    ) -> Sequence[Completion]:
        """How far every language is, of parts that are loaded; no queries."""
        raise NotImplementedError

    def filled(self, facts: Any) -> Any:
        """Facts with what is put in only while a page is written."""
        return facts

    def left_from(self, edition: Any) -> dict[str, Any]:
        """What a file of an edition keeps of what it was made without, as columns."""
        return {}

    # The verbs.

    @transaction.atomic
    def begin(self, about: Any, *, by: Any) -> Any:
        """A draft: of what is known now, or as a correction of the newest version.

        Raises `DraftExists`.
        """
        about = hold(about)
        versions = self.paper.objects.filter(**{self.about: about})
        if draft := versions.drafts().first():
            raise DraftExists(draft)
        newest = versions.order_by("-number").first()
        found = self.paper.objects.create(
            program_id=about.program_id,
            number=next_number(versions),
            created_by=by,
            **{"community": getattr(about, "community", about), self.about: about},
            **{"page_size": newest.page_size} if newest else {},
        )
        if newest:
            carry_over(self.part.objects.filter(report=newest).in_order(), report=found)
        else:
            self._first_parts(found, by)
        return found

    def _first_parts(self, paper: Any, by: Any) -> None:
        place = {"program_id": paper.program_id, "community": paper.community}
        title = self._title(paper)
        self.part.objects.bulk_create(
            self.part(
                report=paper, key=key, position=number, facts=self.gather(paper, key),
                text=title if key == TITLE else Translated(), assembled_at=timezone.now(),
                updated_by=by, **place,
            )
            for number, key in enumerate(self.part.Key.values, 1)
        )  # fmt: skip

    def _title(self, paper: Any) -> Translated:
        """A first title, in every language of the program that the product speaks."""
        title = Translated()
        for code in paper.community.program.languages:
            with translation.override(code):
                words = self.named(paper)
            if code == title.original or words not in title.texts.values():
                title = title.put(code, words, APPROVED)
        return title

    def _held_draft(self, paper: Any) -> Any:
        """The draft, locked until the transaction ends. Raises `ReportPublished`."""
        found = hold(paper)
        if not found.is_draft:
            raise ReportPublished(found)
        return found

    @transaction.atomic
    def assemble(self, paper: Any) -> list[Change]:
        """Replace the facts of a draft by those of today; what changed. Raises `ReportPublished`.

        What people wrote, the order and what is left out stay.
        """
        found, told = self._held_draft(paper), []
        language = translation.get_language() or "en"
        for part in self.part.objects.filter(report=found).in_order():
            before, part.facts = part.facts, self.gather(found, part.key)
            part.assembled_at = timezone.now()
            part.save(update_fields=["facts", "assembled_at", "updated_at"])
            said, now = (in_language(one, language)[0] for one in (before, part.facts))
            if said != now:
                told.append(between(part, self.items(part.key, said), self.items(part.key, now)))
        return told

    @transaction.atomic
    def write(self, part: Any, *, text: Translated, by: Any) -> Any:
        """Write one text. Raises `ReportPublished` where it changes words that are published.

        That nobody else's words are lost is checked by the form.
        """
        hold(part.report)
        found = hold(part)
        for code in self.published_in(part.report):
            is_same = text.original == found.text.original and _state(text, code) == _state(
                found.text, code
            )
            if not is_same:
                raise ReportPublished(part.report)
        found.text, found.updated_by = text, by
        found.save(update_fields=["text", "updated_by", "updated_at"])
        return found

    def same_as(self, paper: Any) -> dict[str, Any]:
        """What all versions of a paper have alike, as a filter."""
        return {self.about: getattr(paper, f"{self.about}_id")}

    def published_in(self, paper: Any) -> list[str]:
        """Languages of its editions, the first first; one query."""
        rows = self.edition.objects.filter(report=paper).order_by("published_at", "pk")
        return list(rows.values_list("language", flat=True))

    @transaction.atomic
    def move(self, part: Any, step: int) -> None:
        """Move a part of a draft up (-1) or down (1). Raises `ReportPublished`."""
        self._held_draft(part.report)
        others = [
            one for one in self.part.objects.filter(report=part.report).in_order()
            if not one.stands_first
        ]  # fmt: skip
        keys = [one.pk for one in others]
        if part.pk not in keys:
            return
        here = keys.index(part.pk)
        there = min(max(here + step, 0), len(keys) - 1)
        others.insert(there, others.pop(here))
        for number, one in enumerate(others, len(FIRST) + 1):
            if one.position != number:
                one.position = number
                one.save(update_fields=["position", "updated_at"])

    @transaction.atomic
    def leave_out(self, part: Any, *, is_left_out: bool) -> None:
        """Leave a part of a draft out, or take it in again. Raises `ReportPublished`."""
        self._held_draft(part.report)
        if not part.stands_first:
            part.is_left_out = is_left_out
            part.save(update_fields=["is_left_out", "updated_at"])

    def state_in(self, paper: Any, language: str) -> Completion:
        """How far one language of a paper is; two queries."""
        parts = self.part.objects.filter(report=paper).in_order()
        [found] = self.completion(parts, [language], self.published_in(paper))
        return found

    @transaction.atomic
    def publish(self, paper: Any, language: str, *, by: Any) -> Any:
        """Freeze an edition in a language, have its PDF made and tell the community's partners.

        Raises `PublishedAlready` and `NotReady`.
        """
        found = hold(paper)
        state = self.state_in(found, language)
        if state.is_published:
            raise PublishedAlready(found)
        if not state.is_ready:
            raise NotReady(state)
        edition = self.freeze(found, language, by=by)
        self.file_of(edition)
        self._tell(edition)
        return edition

    def freeze(self, paper: Any, language: str, *, by: Any) -> Any:
        """An edition as everything stands; its first one publishes the paper."""
        parts = self.part.objects.filter(report=paper).in_order()
        facts = self.compose(paper, parts, language)
        edition = self.edition.objects.create(
            program_id=paper.program_id,
            community_id=paper.community_id,
            report=paper,
            language=language,
            title=facts["title"]["text"][:160],
            facts=facts,
            published_by=by,
        )
        if paper.is_draft:
            paper.published_by, paper.published_at = by, timezone.now()
            paper.save(update_fields=["published_by", "published_at"])
        return edition

    def compose(self, paper: Any, parts: Iterable[Any], language: str) -> dict[str, Any]:
        """What an edition freezes."""
        return editions.compose(paper, parts, language)

    def _tell(self, edition: Any) -> None:
        community, page = edition.report.community, self.url(edition.report)
        owe(
            community.program,
            key=f"{self.occasion}-{edition.pk}",
            to=to_be_told(community, but=edition.published_by_id),
            template=self.mail,
            context={
                "edition": edition,
                "community": community,
                "language": name_of(edition.language),
            },
            url=page,
            community=community,
        )
        tell(Happening("edition.published", community, self.resource, edition.pk, page))

    # The PDF.

    def _queue(self, file: Any) -> None:
        self.render.delay_on_commit(program_id=file.program_id, file_id=file.pk)

    @transaction.atomic
    def file_of(self, edition: Any) -> Any:
        """The PDF of an edition; it is made when there is none, or when more must be left out."""
        left = self.left_from(edition)
        rows = self.file.objects.select_for_update(of=("self",)).filter(edition=edition)
        file = rows.first()
        if file is not None:
            if file.state != self.file.State.READY or _says(file, left):
                return file
            transaction.on_commit(partial(discard_file, file.storage_key))
            file.delete()
        made = self.file.objects.create(
            program_id=edition.program_id,
            community_id=edition.community_id,
            edition=edition,
            queued_at=timezone.now(),
            **left,
        )
        self._queue(made)
        return made

    def usable_file(self, edition: Any) -> Any | None:
        """The file of an edition, None where there is none or more must be left out since."""
        file = getattr(edition, "file", None)
        return file if file is not None and _says(file, self.left_from(edition)) else None

    @transaction.atomic
    def discard(self, paper: Any) -> None:
        """Delete a draft with its words; the history keeps both. Raises `ReportPublished`."""
        self._held_draft(paper).delete()


def _says(file: Any, left: dict[str, Any]) -> bool:
    return all(getattr(file, name) == value for name, value in left.items())
