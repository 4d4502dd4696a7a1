"""Subjects of the addresses of notices."""

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
    place.subjects["notices:pk"] = notice.pk
    place.subjects["notices:token"] = token_of(place.program.pk, place.host.pk)
