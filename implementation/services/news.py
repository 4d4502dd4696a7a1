"""Telling those who follow a public page what is new on it, at most once a day.

What is known has a row (`PublicNews`), written in the same transaction as the mail: a night in
which no worker ran loses nothing, and two workers at once tell it once.
"""

from collections.abc import Iterable
from datetime import datetime
from typing import Any

from django.conf import settings
from django.db import transaction
from django.utils import timezone

from bic.links import services as links
from bic.notices import services as notices
from bic.public_parts import News, Place
from bic.querysets import hold
from bic.tenancy import scope
from implementation import publishing
from implementation.models import Follower, PublicNews, PublicPage
from implementation.services import follow
from meetings.entering import SHOWN
from meetings.pagewords import put, why_mailed, words_in

# Nobody is written to at night.
DAY_BEGINS, DAY_ENDS = 8, 20
# A mail names so many things; the page has them all.
MOST_NAMED = 12


def _new_on(page: PublicPage) -> list[News]:
    """What is public now and not known yet. The page is as visitors see it."""
    with scope(page.program_id, (page.community_id,)):
        there = publishing.news_of(page, publishing.place_of(page, "en"))
        known = PublicNews.objects.filter(key__in=[one.key for one in there])
        told = set(known.values_list("key", flat=True))
    return [one for one in there if one.key not in told]


def _note(page: PublicPage, new: Iterable[News]) -> None:
    PublicNews.objects.bulk_create(
        (
            PublicNews(program_id=page.program_id, community_id=page.community_id, key=one.key)
            for one in new
        ),
        ignore_conflicts=True,
    )


@transaction.atomic
def take_note(page: PublicPage) -> None:
    """Count everything on the page as known, so that none of it is mailed as new."""
    _note(page, _new_on(page))


def tell_all(program: Any, now: datetime) -> int:
    """Tell the followers of every page of the program of the scope; how many mails are owed."""
    hour = timezone.localtime(now, program.tzinfo).hour
    if not DAY_BEGINS <= hour < DAY_ENDS:
        return 0
    pages = PublicPage.objects.filter(opened_at__isnull=False, community__status__in=SHOWN)
    return sum(tell(page, now) for page in pages.order_by("pk"))


@transaction.atomic
def tell(page: PublicPage, now: datetime) -> int:
    """Mail what is new to everybody who follows a page; how many mails are owed.

    A second call on the same day owes none; what came up meanwhile waits for the next day.
    """
    page = hold(page, PublicPage.objects.select_related("program", "community"))
    today = timezone.localtime(now, page.program.tzinfo).date()
    if page.told_on == today or not page.is_open:
        return 0
    new = _new_on(page)
    if not new:
        return 0
    _note(page, new)
    page.told_on = today
    page.save(update_fields=["told_on"])
    if not page.takes_followers:
        return 0
    followers = list(Follower.objects.filter(community=page.community).order_by("pk"))
    stops = follow.links_of(followers)
    for one in followers:
        _mail(page, one, stops[one.pk], new, f"{follow.key_of(page.community_id)}{today}")
    return len(followers)


def _mail(page: PublicPage, follower: Follower, link: Any, new: list[News], key: str) -> None:
    language = follower.language
    words, place = words_in(page.program_id, language), publishing.place_of(page, language)
    front = publishing.front_path(place)
    notices.owe_mail(
        page.program,
        key=key,
        email=follower.email,
        language=language,
        kind=follow.KIND,
        template="implementation/mail/follow_news",
        context={
            "subject": put(words["follow_subject_news"], place=page.community.name),
            "hello": words["hello_you"],
            "text": put(words["follow_mail_news"], place=page.community.name),
            "lines": [_line(one, words, place, front) for one in new[:MOST_NAMED]],
            "front": f"{settings.BASE_URL}{front}",
            "stop": words["follow_mail_stop"],
            "stop_url": links.url_of(link),
            "program": page.program.name,
            "why": why_mailed(words, language, page.program),
        },
    )


def _line(one: News, words: Any, place: Place, front: str) -> dict[str, str]:
    title, _language = one.title.in_language(place.language)
    path = f"{one.url}?language={place.language}" if one.url else front
    return {
        "title": f"{words[one.word]}: {title}" if one.word else title,
        "url": f"{settings.BASE_URL}{path}",
    }
