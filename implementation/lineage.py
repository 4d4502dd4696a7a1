"""What an action comes from: themes, a proposal with its ideas, a decision, an earlier action."""

from typing import Any, NamedTuple

from django.urls import reverse
from django.utils.translation import gettext as _

from implementation.models import Action


class Root(NamedTuple):
    """One thing that an action comes from; `url` is "" for those who may not open it."""

    kind: str
    title: Any
    url: str


def lineage_of(action: Action, user: Any) -> list[Root]:
    """From the theme to the decision, as `user` may know it. Two queries.

    What the walls keep from a reader, such as themes that are not shared, is left out.
    """
    place = action.community
    slugs = action.program.slug, place.slug

    def link(page: str, permission: str, key: int) -> str:
        return reverse(page, args=[*slugs, key]) if user.has_perm(permission, place) else ""

    found = [
        Root(
            _("Theme"), theme.title,
            link("research:theme_detail", "research.list_theme", theme.pk),
        )
        for theme in action.themes.order_by("pk")
    ]  # fmt: skip
    if proposal := action.proposal:
        url = link("meetings:proposal_detail", "meetings.list_proposal", proposal.pk)
        found.append(Root(_("Proposal"), proposal.title, url))
    if decision := action.decision:
        url = link("meetings:decision_detail", "meetings.view_decision", decision.pk)
        found.append(Root(_("Decision"), decision.title, url))
    found += [
        Root(_("Earlier action"), one.title, one.get_absolute_url())
        for one in action.was.select_related("program", "community").order_by("pk")
    ]
    return found
