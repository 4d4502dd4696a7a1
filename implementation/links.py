"""Private links of implementation: what each opens."""

from bic.links import purposes
from bic.notices import addressed
from implementation.services import follow

purposes.register(follow.PURPOSE, "implementation:follow_stop")
addressed.stops(follow.KIND, follow.stop_url)
