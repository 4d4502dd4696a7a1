"""The frame of the pages of a meeting that anybody may read.

No account, no script needed. There is nothing to forge a request against but a reply that only
the holder of its address can change, so the pages have no CSRF token and set no cookie for one.
"""

from functools import cached_property

from django.shortcuts import render
from django.urls import reverse
from django.utils.translation.trans_real import parse_accept_lang_header

from bic.limits import Limit, visitor_of
from bic.spoken import direction_of, own_name
from bic.translated import Translated
from meetings.pagewords import put, spoken_words
from meetings.when import day_and_time

# A full room may reply behind one address; a program tries thousands.
REPLIES = Limit("rsvp-reply", 60, 600)
OF_ONE_MEETING = Limit("rsvp-meeting", 600, 600)
CODES = Limit("rsvp-code", 10, 600)
CODES_OF_MEETING = Limit("rsvp-codes", 300, 600)


class PublicPage:
    """What pages of one meeting (`self.meeting`) have in common, in the reader's language."""

    fallback_language = ""

    @cached_property
    def spoken(self):
        """Words of the page in every language that it can be read in."""
        return spoken_words(self.meeting.program_id)

    @cached_property
    def language(self):
        """The reader's: asked for, else of the reply, else the browser's, else English."""
        wanted = [self.request.GET.get("language", ""), self.fallback_language]
        if not any(wanted):
            header = self.request.headers.get("Accept-Language", "")
            for code, _weight in parse_accept_lang_header(header[:200].lower()):
                wanted += [code, code.split("-")[0]]
        return next((code for code in wanted if code in self.spoken), "en")

    @property
    def words(self):
        """The words of the page in the reader's language."""
        return self.spoken[self.language]

    def say(self, name, **values):
        """One word of the page, with values for what stands in braces."""
        return put(self.words[name], **values)

    def told(self, text):
        """A text of the meeting in the reader's language, with the language that it is in."""
        said, language = (text or Translated()).in_language(self.language)
        return {"text": said, "language": language, "direction": direction_of(language)}

    def address(self, name, *args):
        """The path of a public page of this meeting, in the reader's language."""
        path = reverse(f"meetings:{name}", args=[self.meeting.program.slug, self.meeting.pk, *args])
        return f"{path}?language={self.language}"

    def lets_in(self):
        """Whether this visitor and this meeting are not used more often than people use them."""
        calm = REPLIES.spend(visitor_of(self.request))
        return OF_ONE_MEETING.spend(self.meeting.pk) and calm

    def page(self, template, status=200, **context):
        """Draw a page."""
        day, hours = day_and_time(self.meeting, self.language)
        response = render(
            self.request,
            f"meetings/public/{template}.html",
            {
                "meeting": self.meeting,
                "place": self.meeting.community.name,
                "words": self.words,
                "language": self.language,
                "direction": direction_of(self.language),
                "own_name": own_name(self.language),
                "languages": [(code, own_name(code), direction_of(code)) for code in self.spoken],
                "title": self.told(self.meeting.title),
                "day": day,
                "hours": hours,
                "front_url": self.address("rsvp_front"),
                "forget_url": self.address("rsvp_forget"),
                **context,
            },
            status=status,
        )
        response.headers["Content-Language"] = self.language
        response.headers["Cache-Control"] = "no-store"
        response.headers["Referrer-Policy"] = "same-origin"
        return response

    def message(self, name, status=200, **values):
        """A page that says one thing."""
        return self.page("message", status, says=self.say(name, **values))
