"""Research reports for tests. Call them in the scope of the program."""

from bic.translated import Translated
from research.models import ReportPart
from research.services import report as services

SUMMARY = Translated.of("A quarter was born abroad.")


def part_of(report, key):
    """One part of a report."""
    part = ReportPart.objects.get(report=report, key=key)
    part.report = report
    return part


def say(report, key, by, english, spanish="", *, approved=True):
    """Write a text, with or without its translation."""
    text = Translated.of(english)
    if spanish:
        text = text.put("es", spanish, "approved" if approved else "draft")
    return services.write(part_of(report, key), text=text, by=by)


def written(community, by, spanish="Una cuarta parte nació en el extranjero."):
    """A draft with a summary in English, and in Spanish unless told otherwise."""
    report = services.begin(community, by=by)
    say(report, "title", by, "What we learned", "Lo que aprendimos")
    say(report, "summary", by, "A quarter was born abroad.", spanish)
    return report


def finish(edition, content=b"%PDF-1.7\n"):
    """Let a worker have made the PDF of an edition."""
    from bic.reports.pdf import Rendered  # noqa: PLC0415  (it loads WeasyPrint's neighbors)

    file = services.file_of(edition)
    services.files.finish_pdf(services.files.claim(file.pk), Rendered(content, 1))
