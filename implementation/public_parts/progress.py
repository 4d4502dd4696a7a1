"""How far the public actions of the plan are, topic by topic."""

from collections import Counter

from django.contrib.postgres.expressions import ArraySubquery
from django.db.models import OuterRef
from django.utils.translation import gettext_lazy as _

from bic.public_parts import Line, Part, Told, public_part, text_of
from implementation.models import Topic
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
        ours = open_actions(community).exclude(status=Status.CHANGED)
        # One row a topic: counted in groups, each action was sorted by the topic's title.
        states = ArraySubquery(ours.filter(objective__topic=OuterRef("pk")).values("status"))
        topics = Topic.objects.filter(community=community)
        return self.facts(topics, topic="pk", place="position", title="title", states=states)

    def told(self, facts, place):
        lines = tuple(
            _line(text_of(one["title"]), Counter(GROUP_OF[state] for state in one["states"]))
            for one in sorted(facts, key=lambda one: (one["place"], one["topic"]))
            if one["states"]
        )
        return Told(lines=lines) if lines else None


def _line(title, counts):
    under = tuple(
        Line(title=title, word=f"place_{name}", meta=str(counts[name]))
        for name in GROUPS
        if counts[name]
    )
    planned = counts.total() - counts["dropped"]
    return Line(title=title, under=under, share=round(100 * counts["done"] / max(planned, 1)))
