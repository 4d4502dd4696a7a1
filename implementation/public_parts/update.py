"""What was reported of public actions for everybody."""

from django.db.models import F
from django.utils.translation import gettext_lazy as _

from bic.public_parts import Line, News, Part, Told, day_of, moment_of, public_part, text_of
from implementation.models import Update
from implementation.openness import open_actions
from implementation.public_parts.progress import GROUP_OF

MOST = 6


@public_part(
    "updates",
    order=25,
    label=_("News of the plan"),
    about=_(
        "Updates for everybody that the staff has looked at, of published actions. Never "
        "who wrote them, their files, or updates for partners and staff."
    ),
    reads=("implementation.Update", "implementation.Action"),
)
class Updates(Part):
    """The newest ones."""

    def rows(self, community):
        rows = Update.objects.public().filter(
            community_id=community, action__in=open_actions(community)
        )
        # PostgreSQL would write the facts of all of them before it takes the newest.
        newest = rows.order_by("-day", "-pk").values("pk")[:MOST]
        return self.facts(
            Update.objects.filter(pk__in=newest),
            key="pk", title=F("action__title"), day="day", status="status", note="note",
            at="created_at",
        )  # fmt: skip

    def told(self, facts, place):
        lines = tuple(
            Line(
                title=text_of(one["title"]),
                day=day_of(one["day"]),
                word=f"one_{GROUP_OF.get(one['status'], 'changed')}",
                said=one["note"],
            )
            for one in sorted(facts, key=lambda one: (one["day"], one["key"]), reverse=True)
        )
        return Told(lines=lines) if lines else None

    def news(self, facts, place):
        for one in facts:
            yield News(
                key=f"update-{one['key']}",
                title=text_of(one["title"]),
                at=moment_of(one["at"]),
                word="place_new_update",
            )
