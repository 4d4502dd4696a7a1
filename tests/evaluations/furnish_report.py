"""Subjects of the addresses of reports of waves."""

from bic.links import tokens
from bic.links.models import Link
from evaluations.models import Wave
from evaluations.services import reader
from evaluations.services import wave as waves
from evaluations.services.report import reports
from tests.evaluations.reports import finish, written
from tests.evaluations.waves import opened

OF_DRAFTS = (
    "edit", "assemble", "delete", "text", "autosave", "move", "leave", "preview", "publish",
)  # fmt: skip
OF_EDITIONS = (
    "detail", "history", "read", "make", "file", "download", "retry", "annex", "send",
)  # fmt: skip


def furnish(place):
    """Of a closed wave a version that is published in English, and the draft of the next one."""
    wave = Wave.objects.get(community=place.community, kind="year_3")
    opened(wave, place.host)
    wave = waves.close_wave(wave, by=place.host)
    published = written(wave, place.host)
    edition = reports.publish(published, "en", by=place.host)
    finish(edition)
    reader.send(edition, [reader.Reader("reader@example.org")], by=place.host)
    draft = reports.begin(wave, by=place.host)
    named = place.subjects
    for pages, report in ((OF_DRAFTS, draft), (OF_EDITIONS, published)):
        for page in pages:
            named[f"evaluations:evaluationreport_{page}:pk"] = report.pk
            named[f"evaluations:evaluationreport_{page}:language"] = "en"
            named[f"evaluations:evaluationreport_{page}:key"] = "summary"
    link = Link.objects.get(purpose=reader.PURPOSE, subject_pk=edition.pk)
    named["evaluations:evaluationreport_link:token"] = tokens.token_of(link)
    named["evaluations:evaluationreport_create:wave"] = wave.pk
    named["evaluations:evaluationreport_annex:form"] = "xlsx"
    named["evaluations:evaluationreport_move:key"] = "people"
    named["evaluations:evaluationreport_leave:key"] = "people"
    named["evaluations:evaluationreport_move:way"] = "up"
