"""What the pages of a survey share: its tabs, and its state as a tag."""

from typing import Any

from django import template
from django.urls import NoReverseMatch, reverse
from django.utils.html import format_html
from django.utils.safestring import SafeString
from django.utils.translation import gettext_lazy as _

from bic.surveys.models import Survey
from bic.surveys.standing import STATE_TAGS, STATES

register = template.Library()
# Key, words, page, permission, and the first words of pages that belong to the tab.
TABS: tuple[tuple[str, Any, str, str, tuple[str, ...]], ...] = (
    ("overview", _("Overview"), "survey_detail", "view", ()),
    ("questions", _("Questions"), "survey_items", "view_instrument",
     ("survey_item", "survey_preview", "survey_xlsform")),
    ("words", _("Translations"), "survey_words", "view_instrument", ("survey_words",)),
    ("collection", _("Collection"), "survey_collection", "collect",
     ("survey_collection", "survey_poster", "survey_cards", "survey_invite", "batch", "quota")),
    ("results", _("Results"), "survey_results", "view_results",
     ("survey_results", "survey_codebook", "results")),
)  # fmt: skip


@register.inclusion_tag("surveys/survey_tabs.html", takes_context=True)
def survey_tabs(context: template.Context, survey: Survey) -> dict[str, Any]:
    """The parts of a survey that the reader may open.

    `tab` in the context says which one a page belongs to, where its name does not tell.
    """
    request = context["request"]
    here = context.get("tab") or _tab_of(request.resolver_match.url_name)
    shown = []
    for key, words, page, action, _pages in TABS:
        if not request.user.has_perm(f"surveys.{action}_survey", survey):
            continue
        try:
            url = reverse(f"surveys:{page}", args=[request.program.slug, survey.pk])
        except NoReverseMatch:
            continue
        shown.append({"url": url, "words": words, "is_current": key == here})
    return {"tabs": shown, "survey": survey}


def _tab_of(page: str) -> str:
    for key, _words, _page, _action, pages in TABS:
        if page.startswith(pages):
            return key
    return "overview"


@register.simple_tag
def survey_state(survey: Survey) -> SafeString:
    """Draft, open, closed or expired, as a tag."""
    state = survey.state
    return format_html(
        '<span class="bic-tag bic-tag--{}">{}</span>', STATE_TAGS[state], STATES[state]
    )
