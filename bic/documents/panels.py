"""The newest documents beside the spine of a community."""

from typing import Any

from bic.blueprint.panels import panel
from bic.documents.models import Document

SHOWN = 3


@panel("documents", template="documents/_recent.html", order=20)
def recent(community: Any, viewer: Any) -> dict[str, Any] | None:
    """The three newest that the viewer may read, and how many there are; two queries."""
    if not viewer.has_perm("documents.list_document", community):
        return None
    found = Document.objects.recent(community).open_to(viewer, community)
    return {
        "documents": list(found[:SHOWN]),
        # A count over a window would sort every document to show three.
        "count": found.order_by().count(),
        "may_add": viewer.has_perm("documents.add_document", community),
    }
