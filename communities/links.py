"""Private links of communities: to sign an agreement without an account."""

from bic.links import purposes
from communities.services.asking import PURPOSE

purposes.register(PURPOSE, "communities:signing_read")
