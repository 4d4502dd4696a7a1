"""Saying what of a community is public: the choice, opening and closing its page."""

from collections.abc import Iterable
from typing import Any

from django.db import transaction
from django.utils import timezone

from bic.privacy import Line, OneWay, suppress, threshold_of
from bic.querysets import hold
from bic.tenancy import pulse, scope
from bic.translated import Translated
from implementation.models import Follower, PublicPage
from implementation.services import news
from meetings.refusals import Refused


class NothingChosen(Refused):
    """A page opens with at least one part."""


def page_of(community: Any) -> PublicPage:
    """The page of a community, or the unsaved one with nothing on it. Has its `beat`."""
    found = PublicPage.objects.filter(community=community).select_related("opened_by").first()
    page = found or PublicPage(program=community.program, community=community)
    page.program, page.community = community.program, community
    page.beat = pulse.of(community.program)
    return page


@transaction.atomic
def choose(
    page: PublicPage, *, intro: Translated, parts: Iterable[str], takes_followers: bool
) -> PublicPage:
    """Keep what is to be shown. What a new part brings is no news to those who follow."""
    if page.pk:
        page = hold(page, PublicPage.objects.select_related("program", "community"))
    page.intro, page.takes_followers = intro, takes_followers
    page.parts = sorted(parts)
    page.save()
    if page.is_open:
        news.take_note(page)
    return page


@transaction.atomic
def open_page(page: PublicPage, *, by: Any) -> PublicPage:
    """Let anybody read it from now on. Raises `NothingChosen`."""
    page = hold(page, PublicPage.objects.select_related("program", "community"))
    if not page.parts:
        raise NothingChosen(page)
    if not page.is_open:
        page.opened_by, page.opened_at = by, timezone.now()
        page.save(update_fields=["opened_by", "opened_at"])
        news.take_note(page)
    return page


@transaction.atomic
def close_page(page: PublicPage) -> PublicPage:
    """Let nobody read it any more; what was chosen stays, and so do those who follow."""
    page = hold(page)
    page.opened_by = page.opened_at = None
    page.save(update_fields=["opened_by", "opened_at"])
    return page


def followers_of(community: Any) -> Line:
    """How many follow the page, as it may be shown."""
    with scope(community.program):
        count = Follower.objects.filter(community=community).count()
    return suppress(OneWay(("followers",), (count,)), threshold_of(community.program))
