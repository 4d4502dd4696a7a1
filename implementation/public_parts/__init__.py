"""What of implementation stands on the public page of a community."""

from django.utils.translation import gettext_lazy as _

from bic.tenancy import pulse
from implementation.publicwords import OF_FOLLOW, OF_PLACE
from implementation.reportwords import OF_REPORT
from meetings import pagewords

pagewords.offer(_("The public page of a community"), OF_PLACE)
pagewords.offer(_("Following a public page"), OF_FOLLOW)
pagewords.offer(_("Reports to residents"), OF_REPORT)
# What the page itself is made of, besides its parts.
pulse.watch(
    "implementation.PublicPage", "meetings.RsvpWords", "communities.Community", "tenancy.Program"
)  # fmt: skip
