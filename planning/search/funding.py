"""What of planning can be found by the search."""

from django.urls import reverse
from django.utils.translation import gettext_lazy as _

from bic.search import Source, source
from planning.models import Funder, Grant


@source("grants", label=_("Grants"), permission="planning.view_grant", order=50, icon="store")
class Grants(Source):
    """By title, funder and recipient. Not indexed: the funder's name is in another table."""

    model = Grant
    text = ("title", "funder__name", "recipient_name")
    title = "title"
    sort = "title"
    facts = ("status", "kind")
    # Their place is the program, also when they are for some communities only.
    community = None

    def rows(self, user, program):
        return Grant.objects.all()

    def url(self, hit, user, program):
        return reverse("planning:funding_grant", args=[program.slug, hit.subject.pk])

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

    def rows(self, user, program):
        return Funder.objects.all()

    def url(self, hit, user, program):
        return reverse("planning:funding_funder_detail", args=[program.slug, hit.subject.pk])

    def detail(self, hit):
        return hit.subject.get_kind_display()
