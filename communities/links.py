"""Private links of communities: what each opens."""

from bic.links import purposes
from communities.services import co_applicants, letter_mail

purposes.register(letter_mail.PURPOSE, "communities:letter_link")
purposes.register(co_applicants.PURPOSE, "communities:co_applicant_join")
