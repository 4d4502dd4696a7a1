"""A signed agreement as a finished PDF, sealed where a certificate is set; for workers."""

from dataclasses import dataclass
from typing import Any

from django.template.loader import render_to_string
from django.utils import translation
from django.utils.translation import gettext as _

from bic.documents import sealing
from bic.reports.pdf import on_paper
from communities.moa import certificate
from communities.models import Agreement, Signature

TEMPLATE = "communities/print/agreement.html"


@dataclass(frozen=True)
class Page:
    """An agreement as HTML, and what the file says of itself; nothing more is asked of the rows."""

    html: str
    said: dict[str, Any]
    reason: str
    name: str


@dataclass(frozen=True)
class Made:
    """A PDF that is ready to be kept."""

    content: bytes
    pages: int
    is_sealed: bool


def gather(agreement: Agreement) -> Page:
    """A signed agreement in its language of record."""
    signatures = list(
        Signature.objects.filter(agreement=agreement).select_related("scan").in_order()
    )
    with translation.override(agreement.language):
        html = render_to_string(
            TEMPLATE,
            {
                "facts": certificate.printed(agreement, signatures),
                "title": agreement.title,
                "language": agreement.language,
                "is_rtl": translation.get_language_bidi(),
                "medium": "print",
            },
        )
        reason = _("Signed by all parties; sealed against changes")
    return Page(html, certificate.told(agreement, signatures), reason, agreement.program.name)


def make(page: Page) -> Made:
    """Lay a page out, and seal it where a certificate is set. Raises `MakingFailed`."""
    rendered = on_paper(page.html)
    try:
        content = sealing.seal(rendered.content, page.said, reason=page.reason, name=page.name)
    except sealing.NoCertificate:
        return Made(sealing.told(rendered.content, page.said), rendered.pages, is_sealed=False)
    return Made(content, rendered.pages, is_sealed=True)
