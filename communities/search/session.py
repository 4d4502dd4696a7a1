"""Information sessions among the results of the search."""

from django.db.models import CharField, F, Value
from django.db.models.functions import Cast, Coalesce, NullIf
from django.utils.translation import gettext_lazy as _

from bic.search import Source, source
from communities.models import Session


@source(
    "sessions",
    label=_("Information sessions"),
    permission="communities.view_session",
    order=62,
    icon="event",
)
class Sessions(Source):
    """By place and what was said."""

    model = Session
    text = ("place", "note")
    title = Coalesce(NullIf(F("place"), Value("")), Cast("on", CharField()))
    sort = "-pk"
    facts = ("audience", "on")
    community = "program"
    page = "communities:session_detail"

    def detail(self, hit):
        return str(hit.subject)
