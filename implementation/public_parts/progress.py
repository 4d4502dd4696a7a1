"""How far the public actions of the plan are, topic by topic."""

from collections import Counter

from django.db.models import Count, F
from django.utils.translation import gettext_lazy as _

from bic.public_parts import Line, Part, Told, public_part, text_of
from implementation.models.status import ACHIEVED, Status
from implementation.openness import open_actions

# In words for everybody; what was changed is counted as what it became.
GROUPS = {
    "done": ACHIEVED,
    "going": (Status.IN_PROGRESS,),
    "waiting": (Status.WAITING, Status.PAUSED),
    "coming": (Status.NOT_STARTED,),
    "dropped": (Status.DROPPED,),
}
GROUP_OF = {status: name for name, statuses in GROUPS.items() for status in statuses}


@public_part(
    "progress",
    order=20,
    label=_("Progress of the plan"),
    about=_(
        "How many published actions of each topic are done, under way, waiting or to come. "
        "Never tasks, names of people, or what was written into the plan since it was published."
    ),
    reads=(
        "implementation.Action",
        "implementation.Objective",
        "implementation.Topic",
        "implementation.PlanEdition",
    ),
)
class Progress(Part):
    """A bar for each topic, with its numbers in words."""

    template = "implementation/public/progress.html"

    def rows(self, community):
        rows = open_actions(community).exclude(status=Status.CHANGED)
        rows = rows.values(
            topic=F("objective__topic"), place=F("objective__topic__position"),
            name=F("objective__topic__title"), how_far=F("status"),
        )  # fmt: skip
        return self.facts(
            rows.order_by(), topic="topic", place="place", title="name", status="how_far",
            count=Count("pk"),
        )  # fmt: skip

    def told(self, facts, place):
        topics = {}
        for one in sorted(facts, key=lambda one: (one["place"], one["topic"])):
            title, counts = topics.setdefault(one["topic"], (one["title"], Counter()))
            counts[GROUP_OF[one["status"]]] += one["count"]
        lines = tuple(_line(text_of(title), counts) for title, counts in topics.values())
        return Told(lines=lines) if lines else None


def _line(title, counts):
    under = tuple(
        Line(title=title, word=f"place_{name}", meta=str(counts[name]))
        for name in GROUPS
        if counts[name]
    )
    planned = counts.total() - counts["dropped"]
    return Line(title=title, under=under, share=round(100 * counts["done"] / max(planned, 1)))
