"""Subjects of the addresses of the public page."""

from datetime import date

from django.core import signing

from bic.links import services as links
from bic.links import tokens
from implementation.models import Follower
from implementation.services import follow
from tests.furnish import pages_of
from tests.implementation.public_places import make_page, show_document


def follow_page(community, email="reader@example.org", language="en"):
    """An address that follows, and its link."""
    row = Follower.objects.create(
        program=community.program, community=community, email=email, language=language,
        confirmed_on=date(2026, 1, 5),
    )  # fmt: skip
    link = links.make(
        community.program, purpose=follow.PURPOSE, subject_pk=row.pk, community=community
    )
    return row, link


def furnish(place):
    """An open page with a document, somebody who follows, and somebody who wants to."""
    community = place.community
    make_page(community, by=place.host)
    document = show_document(community, by=place.host)
    _row, link = follow_page(community)
    wish = signing.dumps([community.pk, "new@example.org", "en"], salt=follow.SALT)
    pages_of(place, "implementation:publicdocument", document)
    place.subjects["implementation:public_file:pk"] = document.pk
    place.subjects["implementation:public_follow_confirm:token"] = wish
    place.subjects["implementation:follow_stop:token"] = tokens.token_of(link)
