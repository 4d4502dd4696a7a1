"""Private links of surveys: what each opens."""

from bic.links import purposes
from bic.notices import addressed
from bic.surveys.services import invitations

purposes.register(invitations.STOP, "surveys:invitation_stop")
addressed.stops(invitations.PURPOSE, invitations.stop_url)
