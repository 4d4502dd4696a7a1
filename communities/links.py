"""Private links of communities: to sign an agreement without an account, and to get the copy."""

from bic.links import purposes
from communities.services.asking import COPY, PURPOSE

purposes.register(PURPOSE, "communities:signing_read")
purposes.register(COPY, "communities:signing_copy")
