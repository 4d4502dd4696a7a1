"""The public page of a community, all its answers, its feed and its files."""

from functools import cached_property

from django.http import Http404, HttpResponse
from django.shortcuts import get_object_or_404
from django.utils.feedgenerator import Atom1Feed
from django.views.generic import View

from bic import public_parts
from bic.documents.downloads import Download
from bic.kept_answers import SameForAll
from bic.notices.links import absolute
from bic.ui.kept import address
from implementation import publishing
from implementation.entrance import enter
from implementation.public_parts.document import shown
from implementation.public_parts.said import MOST_ON_ITS_PAGE, lines_of
from meetings.views.spoken_page import SpokenPage

# Meetings end and days pass without anybody writing a row.
STALE_SECONDS = 300


class OpenPage(SpokenPage):
    """What the public pages of a community have in common.

    Caches may keep them and have to ask each time whether they still hold: what is switched off
    is gone with the next look.
    """

    enter = staticmethod(enter)
    # The part that has to be switched on.
    part = ""
    http_method_names = ("get", "head")

    def dispatch(self, request, *args, **kwargs):
        if self.part and self.part not in request.page.parts:
            raise Http404
        return super().dispatch(request, *args, **kwargs)

    @cached_property
    def spoken(self):
        """Words of every language in which the page can be read."""
        return publishing.spoken(self.request.page)

    @property
    def reader(self):
        """For whom it is told."""
        return publishing.place_of(self.request.page, self.language)

    def answer(self, body, content_type="text/html; charset=utf-8"):
        """The page."""
        response = HttpResponse(body, content_type=content_type)
        response.headers["Cache-Control"] = "public, no-cache"
        response.headers["Content-Language"] = self.language
        response.headers["Referrer-Policy"] = self.referrers
        return response


class PublicFront(OpenPage, View):
    """Everything that is switched on, on one page."""

    def get(self, request):
        page = request.page
        response = self.answer(publishing.draw_front(page, self.language))
        response.same_for_all = SameForAll(
            page.program_id, page.beat, self.language, tuple(self.spoken), STALE_SECONDS
        )
        return response


class PublicSaid(OpenPage, View):
    """ "You said, we did", in full."""

    part = "said"

    def get(self, request):
        page = request.page
        rows = public_parts.part("said").told_of(page.community_id, MOST_ON_ITS_PAGE)
        lines = lines_of([facts for _name, facts in rows], self.reader)
        return self.answer(publishing.draw(page, self.language, "said", lines=lines))


class PublicFeed(OpenPage, View):
    """What is new, for programs that read news (Atom, RFC 4287)."""

    def get(self, request):
        page, place = request.page, self.reader
        front = absolute(address("implementation:public_front", place.program, place.community))
        feed = Atom1Feed(
            title=page.community.name, link=f"{front}?language={self.language}",
            description="", language=self.language, feed_url=absolute(request.get_full_path()),
        )  # fmt: skip
        for one in publishing.news_of(page, place):
            title, _language = one.title.in_language(self.language)
            feed.add_item(
                title=f"{self.words[one.word]}: {title}" if one.word else title,
                link=absolute(one.url) if one.url else front,
                description="", unique_id=f"{front}#{one.key}", pubdate=one.at, updateddate=one.at,
            )  # fmt: skip
        return self.answer(feed.writeString("utf-8"), content_type="application/atom+xml")


class PublicFile(OpenPage, Download):
    """The file of a public document, in the version that was chosen."""

    part = "documents"

    def get(self, request, pk):
        rows = shown(request.page.community_id).select_related("version")
        return self.serve(get_object_or_404(rows, pk=pk).version)

    def page_of(self, version):
        place = self.reader
        return address("implementation:public_front", place.program, place.community)
