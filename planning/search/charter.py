"""What the search finds in planning."""

from django.urls import reverse
from django.utils.translation import gettext_lazy as _

from bic.search import Source, source
from planning.models import CharterItem


@source(
    "charter",
    label=_("Charter"),
    permission="planning.view_charter",
    order=50,
    icon="flag",
)
class Charter(Source):
    """Services, outcomes, criteria and stages of the charter in force."""

    model = CharterItem
    text = ("title", "text")
    sort = "title"
    facts = ("kind",)
    # Their place is the program.
    community = None

    def rows(self, user, program):
        return CharterItem.objects.in_force()

    def url(self, hit, user, program):
        return f"{reverse('planning:charter', args=[program.slug])}#item-{hit.subject.pk}"

    def detail(self, hit):
        return str(hit.subject.get_kind_display())
