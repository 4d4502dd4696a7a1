"""Who reads papers, who writes them, and who publishes them.

Editions hold only what everybody in the community may read, so partners of every kind read
what is published. Drafts are the researchers'; directors and coordinators publish.
"""

from bic.people.rules import EDITORS, EVERYONE, RESEARCHERS, STAFF, grant
from bic.reports.rules import is_draft, is_published

OF_PAPERS = {
    "list": grant(EVERYONE),
    "view": grant(EVERYONE, when=is_published),
    "download": grant(EVERYONE, when=is_published),
    "add": grant(RESEARCHERS),
    "view_draft": grant(RESEARCHERS),
    "change": grant(RESEARCHERS, when=is_draft),
    "translate": grant(RESEARCHERS),
    "publish": grant(EDITORS),
    "retry": grant(RESEARCHERS, when=is_published),
    "view_history": grant(STAFF),
}
OF_EDITIONS = {"view": grant(EVERYONE)}
