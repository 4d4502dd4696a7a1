"""Private links of meetings: what each opens."""

from bic.links import purposes
from meetings.services import calendarfeed, rsvp

purposes.register(rsvp.PURPOSE, "meetings:rsvp_link")
purposes.register(calendarfeed.PURPOSE, "meetings:calendarfeed_link")
