"""The published plan, with the way to its own page."""

from django.db.models import F
from django.utils.translation import gettext_lazy as _

from bic.public_parts import Line, News, Part, Told, day_of, moment_of, public_part
from bic.translated import APPROVED, Translated
from bic.ui.kept import address
from implementation.models import PlanEdition

MOST = 30


@public_part(
    "plan",
    order=15,
    label=_("The plan"),
    about=_("The plan as it was last published, in each language. Never what was written since."),
    reads=("implementation.PlanVersion", "implementation.PlanEdition"),
)
class PublishedPlan(Part):
    """Its title, and the day on which it was published."""

    def rows(self, community):
        rows = PlanEdition.objects.filter(community_id=community).newest_first()
        return self.facts(
            rows[:MOST],
            key="pk", number=F("version__number"), language="language", title="title",
            at="published_at",
        )  # fmt: skip

    def told(self, facts, place):
        if not facts:
            return None
        newest = max(facts, key=_age)
        line = Line(title=_title(facts), url=_url(place), day=day_of(newest["at"]))
        return Told(lines=(line,), more=(("place_read_plan", _url(place)),))

    def news(self, facts, place):
        if facts:
            newest = max(facts, key=_age)
            yield News(
                key=f"plan-{newest['number']}",
                title=_title(facts),
                at=moment_of(newest["at"]),
                url=_url(place),
                word="place_new_plan",
            )


def _age(one):
    return one["number"], one["key"]


def _title(facts):
    """The title in each language, of the newest edition in it."""
    texts = {one["language"]: one["title"] for one in sorted(facts, key=_age)}
    original = max(facts, key=_age)["language"]
    return Translated(original, texts, {code: APPROVED for code in texts if code != original})


def _url(place):
    return address("implementation:plan_public", place.program, place.community)
