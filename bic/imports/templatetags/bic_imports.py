"""The way from a list to its import."""

from typing import Any

from django import template
from django.urls import reverse

from bic.imports.targets import TARGETS

register = template.Library()


@register.inclusion_tag("imports/button.html", takes_context=True)
def import_button(context: Any, key: str) -> dict[str, str]:
    """A button "Import" for those who may; `key` is that of the target."""
    request, declared = context["request"], TARGETS[key]
    place = request.community if declared.of_community else request.program
    if not request.user.has_perm(declared.permission, place):
        return {"url": ""}
    slugs = [request.program.slug, request.community.slug if declared.of_community else ""]
    return {"url": reverse("imports:upload", args=[*filter(None, slugs), key])}
