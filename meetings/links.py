"""Private links of coming together: what each opens."""

from bic.links import purposes
from meetings.services import authors, rsvp

purposes.register(authors.PURPOSE, "meetings:idea_link")
purposes.register(rsvp.PURPOSE, "meetings:rsvp_link")
