"""From the facts of a packet to its bytes: files read, pages laid out, all joined."""

from collections.abc import Sequence
from typing import Any

from django.core.files.storage import default_storage
from django.template.loader import render_to_string
from django.utils import translation

from bic.documents.models import Document
from bic.reports.pdf import Rendered, on_paper
from meetings.models import Packet
from meetings.packets.joining import LARGEST, MOST_TOGETHER, Part, Trouble, Unusable, join, usable

Found = tuple[dict[str, Any], Part]


def still_open(facts: dict[str, Any]) -> set[int]:
    """Keys of the documents that everybody of the community may still read; one query."""
    keys = [one["document"] for one in facts["attachments"]]
    found = Document.objects.in_use().filter(pk__in=keys, seen_by=Document.Audience.MEMBERS)
    return set(found.values_list("pk", flat=True))


def gathered(
    facts: dict[str, Any], open_documents: set[int]
) -> tuple[list[Found], list[dict[str, str]]]:
    """The attachments that can be joined, and those left out with their `Trouble`."""
    found: list[Found] = []
    left_out: list[dict[str, str]] = []
    pages = size = 0
    for one in facts["attachments"]:
        try:
            part = _read(one, open_documents)
            if pages + part.pages > MOST_TOGETHER or size + len(part.content) > LARGEST * 2:
                raise Unusable(Trouble.LARGE)
        except Unusable as trouble:
            left_out.append({"title": one["title"], "trouble": str(trouble.args[0])})
        else:
            pages, size = pages + part.pages, size + len(part.content)
            found.append((one, part))
    return found, left_out


def _read(one: dict[str, Any], open_documents: set[int]) -> Part:
    if one["document"] not in open_documents:
        raise Unusable(Trouble.GONE)
    if one["size"] > LARGEST:
        raise Unusable(Trouble.LARGE)
    try:
        with default_storage.open(one["key"]) as stored:
            content = stored.read()
    except (OSError, ValueError) as error:
        raise Unusable(Trouble.MISSING) from error
    return usable(content)


def html(facts: dict[str, Any], found: Sequence[Found], left_out: Sequence[dict[str, str]]) -> str:
    """The pages that are laid out here: contents, texts in each language, a sheet for each file."""
    with translation.override(facts["language"]):
        return render_to_string(
            "meetings/print/packet.html",
            {
                "facts": facts | {"page_size": "letter"},
                "title": facts["title"],
                "language": facts["language"],
                "is_rtl": translation.get_language_bidi(),
                "medium": "print",
                "files": [one | {"pages": part.pages} for one, part in found],
                "left_out": [
                    (one["title"], Packet.Trouble(one["trouble"]).label) for one in left_out
                ],
            },
        )


def bound(
    facts: dict[str, Any], found: Sequence[Found], left_out: Sequence[dict[str, str]]
) -> Rendered:
    """The whole packet. Raises `MakingFailed`."""
    front = on_paper(html(facts, found, left_out))
    if not found:
        return front
    content = join(front.content, [(one["letter"], part) for one, part in found])
    return Rendered(content, front.pages + sum(part.pages for _one, part in found))
