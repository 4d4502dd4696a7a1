"""Links from what speaks for a theme to where it stands, for whoever may open that."""

from collections.abc import Iterable
from typing import Any

from django.urls import reverse

from research.attaching import SOURCES


def linked(request: Any, evidence: Iterable[dict[str, Any]]) -> list[dict[str, Any]]:
    """The same evidence with the address of its page, "" where this reader may not open it."""
    slugs = [request.program.slug, request.community.slug]
    may: dict[str, bool] = {}
    found = []
    for one in evidence:
        page = SOURCES[one["kind"]].page(one["reference"])
        if page.permission not in may:
            may[page.permission] = request.user.has_perm(page.permission, request.community)
        url = ""
        if may[page.permission]:
            of = slugs if page.name.startswith("research:") else slugs[:1]
            anchor = f"#{page.anchor}" if page.anchor else ""
            url = reverse(page.name, args=[*of, *page.parts]) + anchor
        found.append(one | {"url": url})
    return found
