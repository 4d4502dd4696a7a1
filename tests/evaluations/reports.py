"""Reports of waves for tests. Call them in the scope of the program."""

from bic.translated import Translated
from evaluations.models import EvaluationPart
from evaluations.services.report import reports


def part_of(report, key):
    """One part of a report."""
    part = EvaluationPart.objects.get(report=report, key=key)
    part.report = report
    return part


def say(report, key, by, english, spanish=""):
    """Write a text, with its translation where there is one."""
    text = Translated.of(english)
    if spanish:
        text = text.put("es", spanish)
    return reports.write(part_of(report, key), text=text, by=by)


def written(wave, by, spanish="Más personas se sienten bienvenidas."):
    """A draft with a summary in English, and in Spanish unless told otherwise."""
    report = reports.begin(wave, by=by)
    say(report, "title", by, "After three years", "Después de tres años")
    say(report, "summary", by, "More people feel welcome.", spanish)
    return report


def finish(edition, content=b"%PDF-1.7\n"):
    """Let a worker have made the PDF of an edition."""
    from bic.reports.pdf import Rendered  # noqa: PLC0415  (it loads WeasyPrint's neighbors)

    file = reports.file_of(edition)
    reports.files.finish_pdf(reports.files.claim(file.pk), Rendered(content, 1))
