"""Telling those who gave an idea what became of it: by mail, or by somebody who calls.

    tell(community, ideas, key="proposal-7-news-12", title=…, happened=…, why=…)

A way to an author is used for this alone. Whoever wrote an idea down for somebody hears it too,
in their inbox, because they may be the only way there is.
"""

from collections.abc import Iterable
from datetime import timedelta
from typing import Any

from django.db import transaction
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import override

from bic.links import services as links
from bic.links.models import Link
from bic.notices import services as notices
from bic.people.models import User
from bic.spoken import ours_for
from bic.tenancy import scope
from bic.translated import Translated
from meetings.models import Idea, IdeaContact, IdeaLink, Proposal, ProposalIdea, ProposalLink
from meetings.services.settings import settings_of

# A part of every private link's signature: never change it.
PURPOSE = "idea"
# How deep a lineage is followed; nobody combines what was combined more often.
DEEPEST = 12


def sources_of(ideas: Iterable[int]) -> set[int]:
    """Keys of ideas and of all that they came from. One query for each generation."""
    found = set(ideas)
    young = set(found)
    for _generation in range(DEEPEST):
        if not young:
            break
        parents = IdeaLink.objects.filter(idea__in=young).values_list("source_id", flat=True)
        young = set(parents) - found
        found |= young
    return found


def ideas_behind(proposal: Proposal) -> set[int]:
    """Keys of all ideas that a proposal came from, also through proposals combined in it."""
    found = {proposal.pk}
    young = set(found)
    for _generation in range(DEEPEST):
        if not young:
            break
        parents = ProposalLink.objects.filter(proposal__in=young)
        young = set(parents.values_list("source_id", flat=True)) - found
        found |= young
    return sources_of(
        ProposalIdea.objects.filter(proposal__in=found).values_list("idea_id", flat=True)
    )


def link_of(idea: Idea) -> Link:
    """The private link under which the author of an idea reads what became of it."""
    known = Link.objects.about(PURPOSE, [idea.pk]).filter(closed_at=None).order_by("pk").first()
    return known or links.make(
        idea.program,
        purpose=PURPOSE,
        subject_pk=idea.pk,
        community=idea.community,
        language=ours_for(idea.text.original),
    )


@transaction.atomic
def tell(
    community: Any,
    ideas: Iterable[int],
    *,
    key: str,
    happened: Any,
    why: Translated,
    title: Translated | None = None,
    url: str = "",
    but: Any = None,
) -> int:
    """Tell everybody who can be reached, once for each `key`; how many authors there are.

    `happened` is a lazy text, `title` and `why` are said in each reader's language. `url` is
    the page for those who have an account, `but` a person who knows already.
    """
    program = community.program
    with scope(program):
        contacts = list(
            IdeaContact.objects.filter(idea__in=list(ideas)).select_related(
                "idea__program", "idea__community"
            )
        )
        for contact in contacts:
            _tell_author(contact, key, happened, why, title)
        helpers = User.objects.filter(
            pk__in=Idea.objects.filter(pk__in=list(ideas))
            .exclude(created_by=None)
            .values_list("created_by", flat=True)
        )
        told = [one for one in helpers if but is None or one.pk != but.pk]
        for language in {one.language for one in told}:
            notices.owe(
                program,
                key=key,
                to=[one for one in told if one.language == language],
                template="meetings/mail/idea_helper",
                context=_words(happened, why, title, language) | {"community": community.name},
                url=url,
                community=community,
            )
    return len(contacts)


def _words(happened: Any, why: Translated, title: Translated | None, language: str) -> dict:
    with override(language):
        return {
            "happened": str(happened),
            "why": why.in_language(language)[0],
            "title": title.in_language(language)[0] if title else "",
        }


def _tell_author(
    contact: IdeaContact, key: str, happened: Any, why: Translated, title: Translated | None
) -> None:
    if contact.way != IdeaContact.Way.EMAIL:
        contact.owed_at = timezone.now()
        contact.save(update_fields=["owed_at"])
        return
    idea, language = contact.idea, ours_for(contact.language)
    notices.owe_mail(
        idea.program,
        key=f"{key}-idea-{idea.pk}",
        email=contact.reached_at,
        language=language,
        template="meetings/mail/idea_news",
        context=_words(happened, why, title, language)
        | {
            "community": idea.community.name,
            "program": idea.program.name,
            "idea": idea.text.texts[idea.text.original],
            "url": links.url_of(link_of(idea)),
        },
    )
    contact.told_at = timezone.now()
    contact.save(update_fields=["told_at"])


@transaction.atomic
def told(contact: IdeaContact) -> IdeaContact:
    """Note that somebody called, texted or had an author told."""
    contact.owed_at, contact.told_at = None, timezone.now()
    contact.save(update_fields=["owed_at", "told_at"])
    return contact


@transaction.atomic
def forget(idea: Idea) -> int:
    """Delete the way to an author, as they asked for; how many there were."""
    with scope(idea.program):
        return IdeaContact.objects.filter(idea=idea).delete()[0]


def purge(program: Any) -> int:
    """Delete ways to authors who heard the end, and those kept as long as the program keeps them.

    Runs in the scope of the program. A way that somebody still has to use stays until its time
    is over.
    """
    limit = timezone.now() - timedelta(days=settings_of(program).contact_days)
    old = IdeaContact.objects.filter(created_at__lt=limit)
    ended = IdeaContact.objects.filter(
        owed_at=None, told_at__isnull=False, idea__in=_ended(program)
    )
    return (old | ended).delete()[0]


def _ended(program: Any) -> list[int]:
    """Ideas that were set aside, or of whose proposals every one has its outcome."""
    final = [*Proposal.DECIDED, Proposal.State.COMBINED]
    aside = Idea.objects.filter(program=program, state=Idea.State.ASIDE)
    waiting = Proposal.objects.filter(program=program).exclude(state__in=final)
    decided = Proposal.objects.filter(program=program, state__in=Proposal.DECIDED)
    open_ideas = {key for one in waiting for key in ideas_behind(one)}
    done = {key for one in decided for key in ideas_behind(one)}
    return [*aside.values_list("pk", flat=True), *(done - open_ideas)]


def page_of(proposal: Proposal) -> str:
    """The page of a proposal for whoever takes part."""
    slugs = proposal.program.slug, proposal.community.slug
    return reverse("meetings:proposal_detail", args=[*slugs, proposal.pk])
