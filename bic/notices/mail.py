"""The mail that carries a notice: text and HTML from the same words, and its headers."""

import re
from dataclasses import dataclass
from email import policy as policies
from email.headerregistry import Address
from email.message import EmailMessage
from email.policy import Policy
from email.utils import parseaddr
from typing import Any
from urllib.parse import urlsplit

from django.conf import settings
from django.core.mail import EmailMultiAlternatives
from django.template.loader import render_to_string
from django.utils import translation
from django.utils.crypto import salted_hmac
from django.utils.html import format_html, format_html_join
from django.utils.safestring import SafeString

from bic.notices import addressed, links
from bic.notices.models import Notice
from bic.spoken import is_ours

LINE_LENGTH = 900
WEB_ADDRESS = re.compile(r"(https?://[^\s<>\"]+)")


@dataclass(frozen=True)
class Block:
    """A paragraph, or a list when it has `items`, as safe HTML."""

    text: SafeString
    items: tuple[SafeString, ...] = ()


def blocks(text: str) -> list[Block]:
    """Paragraphs and lists of a plain text, for the HTML part.

    Blank lines separate blocks. A block whose first line begins with "- " is a
    list; an item that ends with an address of its own line becomes a link.
    """
    found = []
    for part in re.split(r"\n\s*\n", text.strip()):
        if part.startswith("- "):
            items = re.split(r"\n- ", part.removeprefix("- "))
            found.append(Block(SafeString(""), tuple(map(_item, items))))
        else:
            found.append(Block(_lines(part)))
    return found


def _item(text: str) -> SafeString:
    *words, last = [line.strip() for line in text.splitlines()]
    if words and WEB_ADDRESS.fullmatch(last):
        return format_html('<a href="{}">{}</a>', last, " ".join(words))
    return _lines(text)


def _lines(text: str) -> SafeString:
    """Lines with their addresses as links."""
    return format_html_join(
        SafeString("<br>"), "{}", ((_linked(line),) for line in text.split("\n"))
    )


def _linked(line: str) -> SafeString:
    return format_html_join(
        "", "{}", ((_link(part) if odd else part,) for odd, part in _alternating(line))
    )


def _alternating(line: str) -> list[tuple[bool, str]]:
    return [(index % 2 == 1, part) for index, part in enumerate(WEB_ADDRESS.split(line))]


def _link(address: str) -> SafeString:
    """A link that keeps its slashes in place in a text that runs from right to left."""
    return format_html('<a href="{}"><bdi dir="ltr">{}</bdi></a>', address, address)


class NoticeMail(EmailMultiAlternatives):
    """A mail whose long headers stay in one line.

    Python would write the address in List-Unsubscribe as encoded words, since it
    cannot be folded, and mail programs would not find it. The line may be that
    long: RFC 5322 allows 998 characters.
    """

    def message(self, *, policy: Policy | None = None) -> EmailMessage:
        wide = (policy or policies.default).clone(max_line_length=LINE_LENGTH)
        return super().message(policy=wide)


def message_id(notice: Notice) -> str:
    """The same for every try of the same notice."""
    name = f"{notice.program_id}:{notice.pk}"
    seal = salted_hmac("bic.notices.message", name, algorithm="sha256").hexdigest()[:20]
    return f"<notice-{notice.pk}.{seal}@{_host()}>"


def _host() -> str:
    return urlsplit(settings.BASE_URL).hostname or "localhost"


def headers_of(notice: Notice, stop: str) -> dict[str, str]:
    """Headers by which mail programs know the mail again, file it, and offer to stop it.

    `stop` is the address that stops such mail, or "".
    """
    found = {
        "Message-ID": message_id(notice),
        "Auto-Submitted": "auto-generated",
        "Content-Language": notice.language,
        "List-Id": f"<{notice.program.slug}.notices.{_host()}>",
    }
    if stop:
        found["List-Unsubscribe"] = f"<{stop}>"
        found["List-Unsubscribe-Post"] = "List-Unsubscribe=One-Click"
    return found


def compose(notice: Notice) -> NoticeMail:
    """The mail of a notice whose program and recipient are loaded.

    Raises `ValueError` when the address cannot stand in a header.
    """
    target = links.target_url(notice)
    named = any(url and url in notice.body for url in (target, links.absolute(notice.url)))
    stop = links.unsubscribe_url(notice) if notice.can_be_declined else addressed.stop_url(notice)
    context: dict[str, Any] = {
        "notice": notice,
        "program": notice.program,
        "product_name": settings.PRODUCT_NAME,
        "blocks": blocks(notice.body),
        # The body may give the address itself.
        "target": "" if named else target,
        "stop_url": "" if stop in notice.body else stop,
        # In another language the body says why the mail came.
        "frame_speaks": is_ours(notice.language),
    }
    if notice.can_be_declined:
        context["preferences_url"] = links.preferences_url(notice)
    with translation.override(notice.language):
        context["rtl"] = translation.get_language_bidi()
        text = render_to_string("notices/mail/layout.txt", context)
        html = render_to_string("notices/mail/layout.html", context)
    sender = Address(notice.program.name, addr_spec=parseaddr(settings.DEFAULT_FROM_EMAIL)[1])
    message = NoticeMail(
        subject=notice.subject,
        body=text.strip() + "\n",
        from_email=str(sender),
        to=[notice.recipient.email if notice.recipient else notice.email],
        headers=headers_of(notice, stop),
    )
    message.attach_alternative(html.strip() + "\n", "text/html")
    return message
