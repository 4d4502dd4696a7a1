"""Draws a state, and keeps the states of one page apart."""

import re
from itertools import count

from django.http import HttpRequest
from django.template.loader import get_template
from django.utils.safestring import SafeString, mark_safe
from django.utils.text import slugify

from bic.ui.styleguide import Component, State
from bic.ui.styleguide.stage import Stage

ID = re.compile(r'\sid="([^"]+)"')
REFERENCE = re.compile(r'(?<=\s)([a-z-]+)="([^"]*)"')
REFERRING = {"id", "for", "form", "href", "hx-target", "hx-indicator", "data-reveal", "list"}
LANDMARK = re.compile(r"<(?:nav|aside|section|form)\b[^>]*>")
NAME = re.compile(r'\saria-label(?:ledby)?="[^"]*"')


def draw(part: Component, state: State, request: HttpRequest) -> SafeString:
    """The markup of a state, as the product's templates write it."""
    stage = Stage(request)
    given = state.context(stage)
    context = {"shell": stage.shell, "words": stage.words, **given}
    html = get_template(part.template).render(context, stage.request)
    # Its script moves the focus to the first error of a page; here that would be anywhere.
    html = html.replace("data-error-summary", "")
    return mark_safe(html)  # noqa: S308 - written by a template


def apart(html: str, name: str) -> SafeString:
    """`html` in a page where the same part stands in other states.

    Its ids, what refers to them, and its landmarks get `name`, which only this state has: a
    page of the product has each of them once. What waits for a script in a <template> is shown.
    """
    slug = slugify(name)
    own = set(ID.findall(html))
    numbers = count(1)

    def refer(match: re.Match[str]) -> str:
        attribute, value = match.groups()
        if attribute not in REFERRING and not attribute.startswith("aria-"):
            return match[0]
        parts = (f"{one}-{slug}" if one.lstrip("#") in own else one for one in value.split(" "))
        return f'{attribute}="{" ".join(parts)}"'

    def call(match: re.Match[str]) -> str:
        tag = match[0]
        if 'role="search"' in tag or NAME.search(tag):
            return f'{NAME.sub("", tag)[:-1]} aria-label="{name}, {next(numbers)}">'
        return tag

    html = html.replace("<template", "<div").replace("</template", "</div")
    return mark_safe(LANDMARK.sub(call, REFERENCE.sub(refer, html)))  # noqa: S308 - as it came
