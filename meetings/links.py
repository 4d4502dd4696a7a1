"""Private links of coming together: what each opens."""

from bic.links import purposes
from meetings.services import authors, calendarfeed, rsvp

purposes.register(rsvp.PURPOSE, "meetings:rsvp_link")
purposes.register(calendarfeed.PURPOSE, "meetings:calendarfeed_link")
purposes.register(authors.PURPOSE, "meetings:idea_link")
