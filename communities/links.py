"""Private links of communities: what each opens."""

from bic.links import purposes
from communities.services import asking, co_applicants, letter_mail

purposes.register(letter_mail.PURPOSE, "communities:letter_link")
purposes.register(co_applicants.PURPOSE, "communities:co_applicant_join")
purposes.register(asking.PURPOSE, "communities:signing_read")
purposes.register(asking.COPY, "communities:signing_copy")
