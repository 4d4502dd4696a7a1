"""Send a published report to people without an account: once to each, and forget the address.

Who took part in the process survey by invitation is not written to from its list: those
addresses were given for that survey alone, and they are erased a month after it closed. Whoever
publishes chooses people of the team, or types addresses for this one mail.
"""

from collections.abc import Collection, Iterable, Sequence
from datetime import datetime, timedelta
from typing import Any, NamedTuple

from django.db import transaction
from django.utils import timezone, translation
from django.utils.crypto import salted_hmac
from django.utils.formats import date_format

from bic.days import today_in
from bic.links import services as links
from bic.links.models import Link
from bic.notices.models import ATTENTION, Notice
from bic.notices.services import owe_mail
from bic.querysets import hold
from bic.spoken import name_of, ours_for
from evaluations.models import EvaluationEdition, EvaluationReport, ReportReader
from evaluations.waves import collaborators

# A part of every private link's signature: never change it.
PURPOSE = "evaluation_report"
KIND = "evaluation_reader"
# How long the link in the mail works.
LIFETIME = timedelta(days=365)


class Reader(NamedTuple):
    """Whom to write to; `is_team` of somebody on the program's team."""

    email: str
    name: str = ""
    is_team: bool = False


class Sent(NamedTuple):
    """How many were written to now, and how many had the report already."""

    new: int
    known: int


def seal_of(report_id: int, email: str) -> str:
    """What is kept of an address that a version was sent to."""
    said = f"{report_id}:{email.strip().lower()}"
    return salted_hmac("evaluations.reader", said, algorithm="sha256").hexdigest()


def known_of(report: Any, emails: Iterable[str]) -> set[str]:
    """Those addresses, in small letters, to which a version was sent; one query."""
    seals = {seal_of(report.pk, one): one.strip().lower() for one in emails}
    rows = ReportReader.objects.filter(report=report, seal__in=list(seals))
    return {seals[one] for one in rows.values_list("seal", flat=True)}


@transaction.atomic
def send(edition: EvaluationEdition, readers: Sequence[Reader], *, by: Any) -> Sent:
    """Mail an edition's private link to each address that has not had this version yet.

    Whoever has an account in the community is told of every edition anyway, and left out.
    """
    report = hold(edition.report, EvaluationReport.objects.for_detail())
    by_email = {one.email.strip().lower(): one for one in readers}
    known = known_of(report, by_email) | _told(report.community, by_email)
    new = [one for email, one in by_email.items() if email not in known]
    if not new:
        return Sent(0, len(by_email))
    ReportReader.objects.bulk_create(
        ReportReader(
            program_id=report.program_id, community_id=report.community_id, report=report,
            edition=edition, seal=seal_of(report.pk, one.email), sent_by=by,
        )
        for one in new
    )  # fmt: skip
    link = links.make(
        report.program, purpose=PURPOSE, subject_pk=edition.pk, community=report.community,
        label=edition.title, language=ours_for(edition.language),
        expires_at=timezone.now() + LIFETIME, by=by,
    )  # fmt: skip
    for one in new:
        _mail(report, edition, one, link, by)
    return Sent(len(new), len(by_email) - len(new))


def _told(community: Any, emails: Collection[str]) -> set[str]:
    """Those addresses that belong to people with an account who are told anyway."""
    people = collaborators(community).values_list("email", flat=True)
    return {one.lower() for one in people} & set(emails)


def _mail(report: Any, edition: Any, reader: Reader, link: Link, by: Any) -> None:
    language = ours_for(edition.language)
    with translation.override(language):
        until = date_format(today_in(report.program) + LIFETIME)
        context = {
            "name": reader.name,
            "is_team": reader.is_team,
            "title": edition.title,
            "wave": str(report.wave),
            "language": name_of(edition.language),
            "community": report.community.name,
            "program": report.program.name,
            "by": by.display_name,
            "until": until,
            "url": links.url_of(link),
        }
    owe_mail(
        report.program,
        key=f"evaluation-reader-{edition.pk}",
        email=reader.email,
        language=language,
        template="evaluations/mail/report_for_readers",
        context=context,
        kind=KIND,
    )


def edition_of(link: Link) -> EvaluationEdition | None:
    """What a link shows: the newest version of the report in the language that was sent.

    So whoever has the link reads a correction, and not the mistake. Two queries.
    """
    sent = EvaluationEdition.objects.select_related("report").get(pk=link.subject_pk)
    rows = EvaluationEdition.objects.filter(
        report__wave=sent.report.wave_id, language=sent.language
    )
    return rows.order_by("-report__number").first()


def forget(now: datetime) -> int:
    """Delete mail to readers that was sent, and such that was given up long ago; how many.

    Of the program of the scope. With the mail goes the address. A second call finds nothing.
    """
    mail = Notice.objects.filter(kind=KIND)
    over = mail.exclude(mailed_at=None) | mail.filter(failed_at__lte=now - ATTENTION)
    return over.delete()[0]
