"""Which actions of a plan everybody may know of: the one place that says so."""

from django.contrib.postgres.expressions import ArraySubquery
from django.db.models import BigIntegerField, BooleanField, F, Func, JSONField, QuerySet
from django.db.models.functions import Cast

from implementation.models import Action, PlanVersion

# The keys of what a version says of everybody's actions, row by row.
_OPEN_IN_IT = (
    "jsonb_path_query(%(expressions)s, "
    "'$.topics[*].objectives[*].actions[*] ? (@.is_public == true).id')"
)


class AnyOf(Func):
    """Whether a column is in the array that an `ArraySubquery` gives.

    The array is made once. Of `IN` PostgreSQL has to guess how many keys the facts of a version
    hold, and joined for each topic anew: four fifths of the public page's statement.
    """

    template, arg_joiner = "(%(expressions)s))", " = ANY("
    output_field = BooleanField()


def open_actions(community: int | None = None) -> QuerySet[Action]:
    """Actions that anybody may read, of one community by its key or of those in scope.

    They are not kept private, and stood as public in the newest version of the plan that was
    published: what is written into the plan later is a draft until the next one is, and so is
    what was private in it. Times would not tell, because somebody may add an action while
    another one freezes the plan.
    """
    published = PlanVersion.objects.filter(editions__isnull=False)
    rows = Action.objects.filter(is_public=True)
    if community is not None:
        published, rows = published.filter(community=community), rows.filter(community=community)
    newest = published.order_by("community", "-number").distinct("community")
    keys = Func(F("facts"), template=_OPEN_IN_IT, output_field=JSONField())
    stood = PlanVersion.objects.filter(pk__in=newest.values("pk"))
    stood = stood.values(key=Cast(keys, BigIntegerField()))
    return rows.filter(AnyOf(F("pk"), ArraySubquery(stood)))
