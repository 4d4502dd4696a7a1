"""What of planning can be found by the search."""

from django.utils.translation import gettext_lazy as _

from bic.search import Source, source
from planning.models import Funder, Grant


@source("grants", label=_("Grants"), permission="planning.view_grant", order=50, icon="store")
class Grants(Source):
    """By title, funder and recipient. Not indexed: the funder's name is in another table."""

    model = Grant
    concerns = ("owner", "expenses__receipt", "reports__document")
    text = ("title", "funder__name", "recipient_name")
    title = "title"
    sort = "title"
    facts = ("status", "kind")
    # Their place is the program, also when they are for some communities only.
    community = None
    page = "planning:funding_grant"

    def detail(self, hit):
        return f"{hit.subject.get_status_display()} · {hit.subject.get_kind_display()}"


@source("funders", label=_("Funders"), permission="planning.view_funder", order=51, icon="store")
class Funders(Source):
    """By name; contacts are not found, they are the funder's people."""

    model = Funder
    text = ("name",)
    title = "name"
    sort = "name"
    facts = ("kind",)
    community = None
    page = "planning:funding_funder_detail"

    def detail(self, hit):
        return hit.subject.get_kind_display()
