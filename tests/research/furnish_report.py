"""Subjects of the addresses of research reports."""

from research.services import report as services
from tests.research.reports import finish, written

OF_DRAFTS = (
    "edit", "assemble", "delete", "text", "autosave", "move", "leave", "preview", "publish",
)  # fmt: skip
OF_EDITIONS = ("detail", "history", "read", "make", "file", "download", "retry")


def furnish(place):
    """A version that is published in English with its PDF, and the draft of the next one."""
    published = written(place.community, place.host)
    finish(services.publish(published, "en", by=place.host))
    draft = services.begin(place.community, by=place.host)
    for pages, report in ((OF_DRAFTS, draft), (OF_EDITIONS, published)):
        for page in pages:
            place.subjects[f"research:researchreport_{page}:pk"] = report.pk
            place.subjects[f"research:researchreport_{page}:language"] = "en"
            place.subjects[f"research:researchreport_{page}:key"] = "summary"
    place.subjects["research:researchreport_move:key"] = "profile"
    place.subjects["research:researchreport_leave:key"] = "profile"
    place.subjects["research:researchreport_move:way"] = "up"
