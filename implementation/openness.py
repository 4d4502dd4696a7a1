"""Which actions of a plan everybody may know of: the one place that says so."""

from django.db.models import Exists, OuterRef, QuerySet

from implementation.models import Action, PlanEdition


def open_actions(community: int | None = None) -> QuerySet[Action]:
    """Actions that anybody may read, of one community by its key or of those in scope.

    They are not kept private, and stood in a version of the plan that was published: what is
    written into the plan later is a draft until the next one is.
    """
    published = PlanEdition.objects.filter(
        community=OuterRef("community"), version__created_at__gte=OuterRef("created_at")
    )
    rows = Action.objects.filter(Exists(published), is_public=True)
    return rows if community is None else rows.filter(community_id=community)
