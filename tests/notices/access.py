"""Subjects of the addresses of notices."""

from django.utils import timezone

from bic.notices.links import token_of
from bic.notices.models import Batch, HeldMail, Notice


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
    batch = Batch.objects.create(program=place.program, title="Letters", purpose="sample")
    mail = HeldMail.objects.create(
        program=place.program,
        batch=batch,
        community=place.community,
        email="mayor@example.org",
        subject="Welcome",
        body="We would like to meet.",
    )
    for name in ("detail", "release", "history"):
        place.subjects[f"notices:batch_{name}:pk"] = batch.pk
    for name in ("detail", "edit", "discard", "bring_back", "history"):
        place.subjects[f"notices:held_{name}:pk"] = mail.pk
