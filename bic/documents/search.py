"""Documents among the results of the search."""

from django.urls import reverse
from django.utils.translation import gettext_lazy as _

from bic.documents.models import Document
from bic.search import Source, source


@source(
    "documents",
    label=_("Documents"),
    permission="documents.view_document",
    order=30,
    icon="folder",
)
class Documents(Source):
    """By title, note and signer."""

    model = Document
    indexed = True
    text = ("title", "note", "signer_name", "signer_organization")
    sort = "-pk"
    facts = ("kind", "seen_by", "withdrawn_at", "created_by")

    def rows(self, user, program):
        # Documents of the program have no page yet.
        return Document.objects.open_to(user, program).exclude(community=None)

    def url(self, hit, user, program):
        return reverse("documents:detail", args=[program.slug, hit.community_slug, hit.subject.pk])

    def detail(self, hit):
        return f"{hit.subject.get_kind_display()} · {hit.community}"
