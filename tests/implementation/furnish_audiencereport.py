"""Subjects of the addresses of reporting."""

from datetime import date

from implementation.models import AudienceFile
from implementation.schedule import Turn
from implementation.services import audiencereport as services
from tests.furnish import pages_of
from tests.implementation.reporting import make_cycle, make_published, make_report

LATER = Turn(date(2026, 7, 1), date(2026, 12, 31), date(2027, 1, 30))


def furnish(place):
    """A published report, one of each other state, and their cycles."""
    told = make_published(place.community, place.host)
    pages_of(place, "implementation:audiencereport", told, "correct", "read", "lines")
    for page in ("read", "lines", "file", "download", "retry"):
        place.subjects[f"implementation:audiencereport_{page}:language"] = "en"
    for page in ("file", "download", "retry"):
        place.subjects[f"implementation:audiencereport_{page}:pk"] = told.pk
        place.subjects[f"implementation:audiencereport_{page}:format"] = "docx"
    AudienceFile.objects.filter(report=told).update(problem="storage", state="failed")
    draft = make_report(place.community, place.host, "residents")
    for page in ("update", "submit", "publish", "skip"):
        place.subjects[f"implementation:audiencereport_{page}:pk"] = draft.pk
    handed_in = make_report(place.community, place.host, "supervisor")
    services.hand_in(handed_in, by=place.host)
    place.subjects["implementation:audiencereport_send_back:pk"] = handed_in.pk
    skipped = services.skip(told.cycle, LATER, reason="No meeting", by=place.host)
    place.subjects["implementation:audiencereport_take_up:pk"] = skipped.pk
    cycle = make_cycle(place.community, "committee")
    for page in ("update", "end", "history", "begin", "skip"):
        place.subjects[f"implementation:cycle_{page}:pk"] = cycle.pk
