"""Documents that somebody put on the public page."""

from django.db.models import F
from django.utils.translation import gettext_lazy as _

from bic.documents.filetypes import label_of
from bic.public_parts import Line, News, Part, Told, moment_of, public_part, text_of
from bic.spoken import own_name
from bic.ui.kept import address
from implementation.models import PublicDocument

MOST = 30


def shown(community):
    """Those of a community that anybody may read, by its key."""
    return PublicDocument.objects.filter(
        community_id=community,
        version__document__withdrawn_at=None,
        version__document__community_id=community,
    )


@public_part(
    "documents",
    order=50,
    label=_("Documents"),
    about=_(
        "The documents chosen below, each in the version chosen there. Never a newer version that "
        "nobody chose, and none that was withdrawn."
    ),
    reads=("implementation.PublicDocument", "documents.Document"),
)
class Documents(Part):
    """Titles for the public, with the way to each file."""

    def rows(self, community):
        return self.facts(
            shown(community).order_by("-shown_at", "-pk")[:MOST],
            key="pk", title="title", language="language", at="shown_at",
            format=F("version__content_type"),
        )  # fmt: skip

    def told(self, facts, place):
        lines = tuple(
            Line(
                title=text_of(one["title"]),
                url=_url(one, place),
                meta=f"{label_of(one['format'])} · {own_name(one['language'])}",
            )
            for one in sorted(facts, key=lambda one: -one["key"])
        )
        return Told(lines=lines) if lines else None

    def news(self, facts, place):
        for one in facts:
            yield News(
                key=f"document-{one['key']}",
                title=text_of(one["title"]),
                at=moment_of(one["at"]),
                url=_url(one, place),
                word="place_new_document",
            )


def _url(one, place):
    return address("implementation:public_file", place.program, place.community, one["key"])
