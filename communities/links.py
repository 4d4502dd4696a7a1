"""Private links of communities: what each opens."""

from bic.links import purposes
from communities.services.letter_mail import PURPOSE

purposes.register(PURPOSE, "communities:letter_link")
