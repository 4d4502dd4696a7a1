"""Private links of communities and the pages that they open."""

from bic.links.purposes import register
from communities.services.co_applicants import PURPOSE

register(PURPOSE, "communities:co_applicant_join")
