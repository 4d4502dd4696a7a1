"""Taking actions of a spreadsheet into the plan, with the parts above them."""

from collections.abc import Iterable, Mapping
from typing import Any

from django.db import transaction
from django.utils.translation import gettext as _

from bic.imports.plans import Plan as Rows
from bic.imports.plans import Row
from bic.translated import DRAFT, Translated
from bic.words import folded
from implementation.models import Action, ActionPartner, Objective, Partner, Plan, Topic

PLAIN = (
    "starts_on", "due_on", "kind", "cost", "approval", "status", "baseline", "target", "standard",
    "is_public",
)  # fmt: skip
OF_ACTION = ("title", "text", "indicator")


@transaction.atomic
def take_in(target: Any, rows: Rows) -> None:
    """Write the new and changed rows of `target` (`ActionImport`), the plan held meanwhile.

    Topics, objectives and partners that are not there yet are made. New parts come last.
    """
    plan = _plan_of(target)
    places = _Places(target, plan)
    partners = _partners(target, rows)
    made = [_new(target, row, places, partners) for row in rows.new]
    Action.objects.bulk_create(made)
    changed = [_change(target, row, partners) for row in rows.changed]
    if changed:
        Action.objects.bulk_update(
            changed, [*OF_ACTION, *PLAIN, "lead", "owner", "helper"], batch_size=500
        )
        places.retell(rows.changed)
    written = zip((*made, *changed), (*rows.new, *rows.changed), strict=True)
    _help(target, [(one, row) for one, row in written if "partners" in row.values], partners)


def _plan_of(target: Any) -> Plan:
    """The plan of the community, held; begun where there is none."""
    Plan.objects.get_or_create(
        **target.place,
        defaults={
            "title": Translated.of(
                _("Plan of %(community)s") % {"community": target.community.name},
                target.languages[0],
            ),
            "created_by": target.by,
        },
    )
    return Plan.objects.select_for_update().get(community=target.community)


def _said(target: Any, values: Mapping[str, Any], name: str, before: Translated) -> Translated:
    """A text with what the columns of a row say of it.

    What says the same keeps its state; anything new in another language is a draft.
    """
    for field, code, column in target.said_names():
        text = values.get(column)
        if field != name or text is None or text == before.texts.get(code, ""):
            continue
        if code == before.original and not text:
            continue
        before = before.put(code, text, DRAFT)
    return before


def _empty(target: Any) -> Translated:
    return Translated(target.languages[0])


class _Places:
    """Topics and objectives of the plan by their names; what is missing is made."""

    def __init__(self, target: Any, plan: Plan) -> None:
        self.target, self.plan = target, plan
        self.topics: dict[str, Topic] = {}
        self.objectives: dict[tuple[int, str], Objective] = {}
        self.last: dict[Any, int] = {}
        for topic in Topic.objects.filter(plan=plan).order_by("-position", "-pk"):
            self.topics[self._name(topic)] = topic
            self._count(Topic, topic.position)
        objectives = Objective.objects.filter(topic__plan=plan).order_by("-position", "-pk")
        for objective in objectives:
            self.objectives[objective.topic_id, self._name(objective)] = objective
            self._count(("topic", objective.topic_id), objective.position)
        actions = Action.objects.filter(objective__topic__plan=plan)
        for above, position in actions.values_list("objective_id", "position"):
            self._count(("objective", above), position)

    def _name(self, part: Topic | Objective) -> str:
        text = part.title
        first = text.texts.get(self.target.languages[0])
        return folded(first or text.texts.get(text.original, ""))

    def _count(self, above: Any, position: int) -> None:
        self.last[above] = max(self.last.get(above, 0), position)

    def next_in(self, above: Any) -> int:
        """The position of the next part below `above`."""
        self.last[above] = self.last.get(above, 0) + 1
        return self.last[above]

    def of(self, values: Mapping[str, Any]) -> Objective:
        """The objective that a new row stands under."""
        name = folded(values["topic"])
        if name not in self.topics:
            title = _said(self.target, values, "topic", _empty(self.target))
            self.topics[name] = Topic.objects.create(
                **self.target.place, plan=self.plan, title=title, position=self.next_in(Topic)
            )
        topic = self.topics[name]
        said = dict(values)
        said.setdefault("objective", values["topic"])
        key = topic.pk, folded(said["objective"])
        if key not in self.objectives:
            title = _said(self.target, said, "objective", _empty(self.target))
            self.objectives[key] = Objective.objects.create(
                **self.target.place,
                topic=topic,
                title=title,
                position=self.next_in(("topic", topic.pk)),
            )
        return self.objectives[key]

    def retell(self, rows: Iterable[Row]) -> None:
        """Write translations of topics and objectives that changed rows bring."""
        seen: set[Any] = set()
        for row in rows:
            objective = row.record.objective
            for name, part in (("topic", objective.topic), ("objective", objective)):
                if (name, part.pk) in seen:
                    continue
                title = _said(self.target, row.values, name, part.title)
                if title != part.title:
                    part.title = title
                    part.save(update_fields=["title"])
                    seen.add((name, part.pk))


def _partners(target: Any, rows: Rows) -> dict[str, Partner]:
    """Partners by their names, with those that the rows are the first to name."""
    found = dict(target.partners)
    for row in (*rows.new, *rows.changed):
        for name in (row.values.get("lead"), *row.values.get("partners", ())):
            if name and folded(name) not in found:
                made = Partner.objects.create(**target.place, name=name)
                found[folded(name)] = made
    return found


def _new(target: Any, row: Row, places: _Places, partners: Mapping[str, Partner]) -> Action:
    objective = places.of(row.values)
    action = Action(
        **target.place,
        objective=objective,
        position=places.next_in(("objective", objective.pk)),
        created_by=target.by,
    )
    for name in OF_ACTION:
        setattr(action, name, _empty(target))
    return _fill(target, action, row, row.values.keys(), partners)


def _change(target: Any, row: Row, partners: Mapping[str, Partner]) -> Action:
    return _fill(target, row.record, row, row.changes, partners)


def _fill(
    target: Any, action: Action, row: Row, names: Iterable[str], partners: Mapping[str, Partner]
) -> Action:
    """Put the columns `names` of a row into an action."""
    values = {name: row.values[name] for name in names}
    for name in OF_ACTION:
        setattr(action, name, _said(target, values, name, getattr(action, name)))
    for name in values.keys() & set(PLAIN):
        setattr(action, name, values[name])
    if "lead" in values:
        action.lead = partners.get(folded(values["lead"])) if values["lead"] else None
    if "person" in values:
        action.owner = target.people.get(folded(values["person"])) if values["person"] else None
        action.helper = "" if action.owner else values["person"]
    return action


def _help(target: Any, written: list[tuple[Action, Row]], partners: Mapping[str, Partner]) -> None:
    """Give each action the partners that its row names, and no others."""
    keys = [one.pk for one, _row in written]
    ActionPartner.objects.filter(action__in=keys).delete()
    ActionPartner.objects.bulk_create(
        ActionPartner(**target.place, action=one, partner=partners[folded(name)])
        for one, row in written
        for name in row.values["partners"]
    )
