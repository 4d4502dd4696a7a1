"""The frame of the pages of a meeting that anybody may read.

No account, no script needed. There is nothing to forge a request against but a reply that only
the holder of its address can change, so the pages have no CSRF token and set no cookie for one.
"""

from functools import cached_property

from django.urls import reverse

from bic.limits import Limit, visitor_of
from bic.spoken import own_name
from meetings.pagewords import spoken_words
from meetings.views.spoken_page import SpokenPage
from meetings.when import day_and_time

# A full room may reply behind one address; a program tries thousands.
REPLIES = Limit("rsvp-reply", 60, 600)
OF_ONE_MEETING = Limit("rsvp-meeting", 600, 600)
CODES = Limit("rsvp-code", 10, 600)
CODES_OF_MEETING = Limit("rsvp-codes", 300, 600)


class PublicPage(SpokenPage):
    """What pages of one meeting (`self.meeting`) have in common, in the reader's language."""

    @cached_property
    def spoken(self):
        """Words of the page in every language that it can be read in."""
        return spoken_words(self.meeting.program_id)

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
        return self.draw(
            template,
            status,
            **{
                "meeting": self.meeting,
                "place": self.meeting.community.name,
                "own_name": own_name(self.language),
                "title": self.told(self.meeting.title),
                "day": day,
                "hours": hours,
                "front_url": self.address("rsvp_front"),
                "forget_url": self.address("rsvp_forget"),
            }
            | context,
        )

    def message(self, name, status=200, **values):
        """A page that says one thing."""
        return self.page("message", status, says=self.say(name, **values))
