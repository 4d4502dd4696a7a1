"""Interpreters among the results of the search."""

from django.utils.translation import gettext_lazy as _

from bic.search import Source, source
from meetings.models import Interpreter


@source(
    "interpreters",
    label=_("Interpreters"),
    permission="meetings.view_interpreter",
    order=84,
    icon="translate",
)
class Interpreters(Source):
    """By name and agency; for who sees the roster."""

    model = Interpreter
    text = ("name", "agency")
    title = "name"
    sort = "-pk"
    facts = ("name", "agency")
    community = "program"
    page = "meetings:interpreter_detail"

    def detail(self, hit):
        return hit.subject.agency
