"""Ideas: taking them down, checking, translating, combining, dividing and setting them aside."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from django.db import transaction
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from bic.days import today_in
from bic.querysets import hold
from bic.tenancy import scope
from bic.tenancy.history import forget
from bic.translated import Translated
from bic.versions import next_number
from meetings.models import Idea, IdeaContact, IdeaLink
from meetings.refusals import Refused
from meetings.services import authors

State = Idea.State


class NotOpen(Refused):
    """Something became of the idea already."""


class NotChecked(Refused):
    """Nobody has looked yet whether everybody may read it."""


class TooFew(Refused):
    """It takes two to combine, and two to divide into."""


@dataclass(frozen=True)
class Way:
    """How an author wants to hear what became of an idea; `way` is one of `IdeaContact.Way`."""

    way: str
    reached_at: str
    language: str


@transaction.atomic
def give(
    community: Any,
    *,
    text: Translated,
    channel: str,
    by: Any = None,
    way: Way | None = None,
    told_on: date | None = None,
    **fields: Any,
) -> Idea:
    """Take an idea down in the words in which it was told; `by` is whoever wrote it down.

    The wall hides what nobody has checked from those who may give ideas, so it is opened here.
    """
    with scope(community.program):
        hold(community)
        idea = Idea.objects.create(
            program=community.program,
            community=community,
            number=next_number(Idea.objects.filter(community=community)),
            text=text,
            channel=channel,
            told_on=told_on or today_in(community.program),
            created_by=by,
            **fields,
        )
        if way:
            IdeaContact.objects.create(
                program=community.program, community=community, idea=idea, way=way.way,
                reached_at=way.reached_at, language=way.language,
            )  # fmt: skip
    return idea


@transaction.atomic
def check(idea: Idea, *, by: Any) -> Idea:
    """Say that everybody may read it: nothing in it tells about papers or endangers anybody."""
    idea = hold(idea)
    if not idea.is_checked:
        idea.checked_by, idea.checked_at = by, timezone.now()
        idea.save(update_fields=["checked_by", "checked_at"])
    return idea


@transaction.atomic
def translate(idea: Idea, text: Translated, *, by: Any) -> Idea:
    """Put translations beside the original, which stays as it was told."""
    idea = hold(idea)
    original = idea.text.original
    kept = Translated(original, {**text.texts, original: idea.text.texts[original]}, text.states)
    if kept != idea.text:
        idea.text, idea.translated_by = kept, by
        idea.save(update_fields=["text", "translated_by"])
    return idea


@transaction.atomic
def combine(ideas: Iterable[Idea], *, text: Translated, by: Any) -> Idea:
    """One idea out of several. Each of them stays, and leads to the new one.

    Raises `TooFew`, `NotOpen`, `NotChecked`.
    """
    held = _held(ideas)
    if len(held) < 2:  # noqa: PLR2004 - it takes two
        raise TooFew
    first = held[0]
    result = give(
        first.community, text=text, channel=first.channel, by=by, theme=_shared_theme(held)
    )
    result = check(result, by=by)
    _lead(held, [result], State.COMBINED, by)
    _told(held, result.pk, _("Your idea was combined with others like it."), text, by=by)
    return result


@transaction.atomic
def divide(idea: Idea, *, texts: Sequence[Translated], by: Any) -> list[Idea]:
    """Several ideas out of one that says several things. It stays, and leads to each of them."""
    held = _held([idea])
    if len(texts) < 2:  # noqa: PLR2004 - it takes two
        raise TooFew
    whole = held[0]
    results = [
        check(
            give(
                whole.community, text=text, channel=whole.channel, by=by, theme=whole.theme,
                meeting=whole.meeting, said_by=whole.said_by, told_on=whole.told_on,
            ),
            by=by,
        )
        for text in texts
    ]  # fmt: skip
    _lead(held, results, State.DIVIDED, by)
    _told(held, whole.pk, _("Your idea holds several, and each goes its own way now."), None, by=by)
    return results


@transaction.atomic
def set_aside(idea: Idea, *, reason: Translated, by: Any) -> Idea:
    """Not take an idea up, and tell its author why. Raises `NotOpen`."""
    [idea] = _held([idea], checked=False)
    _settle([idea], State.ASIDE, by, reason=reason)
    authors.tell(
        idea.community, [idea.pk], key=f"idea-{idea.pk}-aside", why=reason, but=by,
        happened=_("Your idea was not taken up."), url=idea.get_absolute_url(),
    )  # fmt: skip
    return idea


@transaction.atomic
def take_up_again(idea: Idea) -> Idea:
    """Let an idea that was set aside wait again."""
    idea = hold(idea)
    if idea.state != State.ASIDE:
        raise NotOpen(idea)
    idea.state, idea.reason, idea.settled_by, idea.settled_at = State.OPEN, Translated(), None, None
    idea.save(update_fields=["state", "reason", "settled_by", "settled_at"])
    return idea


@transaction.atomic
def propose(ideas: Iterable[Idea], *, by: Any) -> None:
    """Note that ideas became a proposal; those that are not open stay as they are."""
    _settle([one for one in ideas if one.is_open], State.PROPOSED, by)


@transaction.atomic
def erase(idea: Idea) -> None:
    """Delete an idea and what the history tells of it, because its words could harm somebody."""
    key = idea.pk
    idea.delete()
    forget(Idea, [key])


def _held(ideas: Iterable[Idea], *, checked: bool = True) -> list[Idea]:
    keys = [one.pk for one in ideas]
    rows = Idea.objects.select_for_update(of=("self",)).filter(pk__in=keys)
    held = list(rows.select_related("program", "community", "theme", "meeting").order_by("number"))
    for one in held:
        if not one.is_open:
            raise NotOpen(one)
        if checked and not one.is_checked:
            raise NotChecked(one)
    return held


def _shared_theme(ideas: Sequence[Idea]) -> Any:
    """The theme that all of them have, or None."""
    themes = {one.theme_id: one.theme for one in ideas}
    return next(iter(themes.values())) if len(themes) == 1 else None


def _lead(sources: Sequence[Idea], results: Sequence[Idea], state: str, by: Any) -> None:
    first = sources[0]
    IdeaLink.objects.bulk_create(
        IdeaLink(
            program_id=first.program_id, community_id=first.community_id, idea=result, source=source
        )
        for source in sources
        for result in results
    )
    _settle(sources, state, by)


def _settle(
    ideas: Sequence[Idea], state: str, by: Any, *, reason: Translated | None = None
) -> None:
    for one in ideas:
        one.state, one.reason = state, reason or Translated()
        one.settled_by, one.settled_at = by, timezone.now()
        one.save(update_fields=["state", "reason", "settled_by", "settled_at"])


def _told(
    ideas: Sequence[Idea], key: int, happened: Any, why: Translated | None, *, by: Any
) -> None:
    first = ideas[0]
    authors.tell(
        first.community, [one.pk for one in ideas], key=f"idea-{key}-{first.state}",
        happened=happened, why=why or Translated(), but=by, url=first.get_absolute_url(),
    )  # fmt: skip
