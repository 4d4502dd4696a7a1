"""Who reads research reports, who writes them, and who publishes them.

Editions hold only what everybody in the community may read, so partners of every kind read
what is published. Drafts are the researchers'; directors and coordinators publish.
"""

from bic.people.rules import EDITORS, EVERYONE, RESEARCHERS, STAFF, grant, register
from bic.reports.rules import is_draft, is_published

RESEARCH_REPORT_PERMISSIONS = register(
    "research.researchreport",
    {
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
    },
)
REPORT_EDITION_PERMISSIONS = register("research.reportedition", {"view": grant(EVERYONE)})
