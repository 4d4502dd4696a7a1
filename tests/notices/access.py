"""Subjects of the addresses of notices."""

from django.utils import timezone

from bic.notices.links import token_of
from bic.notices.models import Notice


def furnish(place):
    notice = Notice.objects.create(
        program=place.program,
        key=f"access-{place.community.pk}",
        recipient=place.host,
        subject="Report published",
        body="The report is there.",
        url=f"/{place.program.slug}/",
    )
    stuck = Notice.objects.create(
        program=place.program,
        key=f"stuck-{place.community.pk}",
        email="nobody@example.org",
        subject="Invitation",
        body="You are invited.",
        attempts=10,
        failed_at=timezone.now(),
        last_error="SMTPRecipientsRefused: no such user",
    )
    place.subjects["notices:retry:pk"] = stuck.pk
    place.subjects["notices:pk"] = notice.pk
    place.subjects["notices:token"] = token_of(place.program.pk, place.host.pk)
