"""Private links of meetings: what each opens."""

from bic.links import purposes
from meetings.services import rsvp

purposes.register(rsvp.PURPOSE, "meetings:rsvp_link")
