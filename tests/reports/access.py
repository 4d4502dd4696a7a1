"""Subjects of the addresses of reports."""

from datetime import date

from django.utils import timezone

from bic.reports import printing, services
from bic.reports.models import Export, ReportFile
from bic.reports.pdf import Rendered

OF_DRAFTS = (
    "edit", "settings", "narrative", "autosave", "preview", "publish", "discard",
)  # fmt: skip

OF_PRINTOUTS = ("printout", "printout_file", "printout_download", "printout_retry")


def furnish(place):
    start, end = date(2026, 7, 1), date(2026, 9, 30)

    def draft():
        return services.draft_report(place.community, start, end, by=place.host, language="en")

    published = services.publish(draft(), by=place.host)
    waiting = ReportFile.objects.get(report=published)
    services.files.finish_pdf(services.files.claim(waiting.pk), Rendered(b"%PDF-1.7\n", 1))
    place.subjects["reports:pk"] = published.pk
    place.subjects["reports:part"] = 0
    printout = printing.print_out(
        place.program,
        by=place.host,
        title="Charter",
        template="planning/print/charter.html",
        facts={"program": place.program.name},
        permission="planning.view_charter",
        back_url=f"/{place.program.slug}/",
        community=place.community,
    )
    for page in OF_PRINTOUTS:
        place.subjects[f"reports:{page}:pk"] = printout.pk
    open_one = draft()
    for page in OF_DRAFTS:
        place.subjects[f"reports:{page}:pk"] = open_one.pk
    ready = Export.objects.create(
        program=place.program,
        community=place.community,
        requested_by=place.host,
        title="Documents",
        path=f"/{place.program.slug}/communities/{place.community.slug}/documents/",
        format="csv",
        language="en",
        queued_at=timezone.now(),
    )
    place.subjects["exports:pk"] = ready.pk
