"""Private links of coming together: what each opens."""

from bic.links import purposes
from meetings.services import authors

purposes.register(authors.PURPOSE, "meetings:idea_link")
