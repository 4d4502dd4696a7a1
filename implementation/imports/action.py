"""Actions of a plan out of a spreadsheet, with the topics and objectives they stand under."""

from collections.abc import Hashable, Iterable, Iterator, Sequence
from typing import Any

from django.core.exceptions import ValidationError
from django.utils.functional import cached_property
from django.utils.text import format_lazy
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy, pgettext_lazy

from bic.days import within_reach
from bic.imports import Choice, Column, Day, Flag, ListOf, Target, Text, target
from bic.imports.plans import Plan as Rows
from bic.imports.plans import Row
from bic.people.models import Membership
from bic.spoken import name_of
from bic.translated import Translated
from bic.words import folded
from implementation.models import Action, ActionPartner, Partner
from implementation.models.status import Status
from implementation.services import sheet as services

# Columns that a spreadsheet has once for each language of the program.
SAID = {
    "topic": (gettext_lazy("Topic"), ("theme", "area", "tema"), 300),
    "objective": (gettext_lazy("Objective"), ("goal", "meta"), 300),
    "title": (gettext_lazy("Action"), ("strategy", "recommendation", "estrategia"), 300),
    "text": (gettext_lazy("Description"), ("details", "descripción"), 10_000),
    "indicator": (gettext_lazy("Indicator"), ("measure", "medida"), 2000),
}
FILLS_DOWN = {"topic": "", "objective": "topic"}
# What a spreadsheet may say of a new action; everything else needs a reason or a successor.
PLAIN_STATUS = frozenset(
    {
        Status.NOT_STARTED, Status.IN_PLACE, Status.IN_PROGRESS, Status.WAITING, Status.DONE,
        Status.PRACTICE,
    }
)  # fmt: skip


def people_by_name(community: Any) -> dict[str, Any]:
    """Everybody who takes part in a community, by folded name and address.

    None where two are called so, and for who takes part elsewhere in the program alone.
    """
    found: dict[str, Any] = {}
    for person in Membership.objects.taking_part().around(community).people():
        for name in {folded(person.display_name), folded(person.email)}:
            found[name] = person if found.get(name, person) == person else None
    return found


def check_days(row: Row) -> None:
    """Refuse days that are out of reach, and a day that is before the start."""
    days = {
        name: row.values.get(name, getattr(row.record, name, None))
        for name in ("starts_on", "due_on")
    }
    for name, day in days.items():
        try:
            if day:
                within_reach(day)
        except ValidationError as error:
            row.wrong(name, error.messages[0])
    if days["starts_on"] and days["due_on"] and days["due_on"] < days["starts_on"]:
        blamed = "due_on" if "due_on" in row.values else "starts_on"
        row.wrong(blamed, _("Choose a day that is not before the start."))


def column_of(name: str, code: str, languages: Sequence[str]) -> str:
    """The column of a text in a language; the first language is the original."""
    return name if code == languages[0] else f"{name}_{code}"


def said_columns(languages: Sequence[str]) -> Iterator[Column]:
    """Every text in every language."""
    for name, (label, aliases, longest) in SAID.items():
        for code in languages:
            is_first = code == languages[0]
            yield Text(
                column_of(name, code, languages),
                label if is_first else format_lazy("{} ({})", label, name_of(code)),
                aliases=aliases if is_first else [f"{one} ({code})" for one in (name, *aliases)],
                required=is_first and name in ("topic", "title"),
                max_length=longest,
                attribute=f"said_{column_of(name, code, languages)}",
                fills_down=FILLS_DOWN.get(name),
                hint=HINTS.get(name, "") if is_first else "",
            )


HINTS = {
    "topic": gettext_lazy("Empty is the topic of the row above. New ones are added."),
    "objective": gettext_lazy("Empty is the objective of the row above, or one for the topic."),
}


@target
class ActionImport(Target):
    """Actions told apart by topic, objective and title; what is new comes last in its place.

    Translations are drafts until somebody approves them, and one that says the same stays as
    it is. Names that nobody has here are kept as names, and the preview says so.
    """

    key = "implementation.action"
    label = gettext_lazy("actions of the plan")
    model = Action
    permission = "implementation.import_action"
    list_url = "implementation:plan_detail"
    natural_key = ("topic", "title")
    of_community = True
    advice = gettext_lazy(
        "One action a row. Topics and objectives are made of their columns, in the order of the "
        "file; where a cell is empty or merged, the one above counts."
    )
    columns = (
        Text("lead", gettext_lazy("Lead organization"), max_length=160, attribute="lead_name",
             aliases=("lead", "responsible", "responsable")),
        ListOf(
            Text("partners", pgettext_lazy("plan", "Partners"), max_length=160),
            attribute="partner_names",
        ),
        Text("person", gettext_lazy("Lead person"), max_length=120, attribute="person_name",
             aliases=("person", "contact", "staff", "persona"),
             hint=gettext_lazy("Somebody unknown here is kept as a name.")),
        Day("starts_on", gettext_lazy("Starts on"), aliases=("start", "begin", "inicio")),
        Day("due_on", gettext_lazy("Due on"), aliases=("due", "end", "deadline", "plazo")),
        Choice("kind", gettext_lazy("Kind"), choices=Action.Kind, blank=Action.Kind.DO,
               aliases=("type", "tipo")),
        Choice("cost", gettext_lazy("Cost"), choices=Action.Cost, aliases=("budget", "costo")),
        Choice("approval", gettext_lazy("Who must approve it"), choices=Action.Approval,
               blank=Action.Approval.NONE, aliases=("approval", "aprobación"),
               other_names={"council": Action.Approval.BOARD, "board": Action.Approval.BOARD}),
        Choice("status", gettext_lazy("Status"), choices=Status, blank=Status.NOT_STARTED,
               aliases=("progress", "estado"),
               hint=gettext_lazy("Of new actions; later it is told in updates.")),
        Text("baseline", gettext_lazy("Baseline"), max_length=120),
        Text("target", gettext_lazy("Target"), max_length=120, aliases=("goal value",)),
        Text("standard", gettext_lazy("Category of the Welcoming Standard"), max_length=60),
        Flag("is_public", gettext_lazy("Public"), aliases=("published", "público"),
             hint=gettext_lazy("Without this column, everything is public.")),
    )  # fmt: skip

    def __init__(self, program: Any, community: Any = None, by: Any = None) -> None:
        super().__init__(program, community, by)
        self.languages = list(program.languages)
        self.columns = (*said_columns(self.languages), *type(self).columns)

    @cached_property
    def people(self) -> dict[str, Any]:
        """Everybody who takes part, by name and address; None where two are called so."""
        return people_by_name(self.community)

    @cached_property
    def partners(self) -> dict[str, Partner]:
        """Partners of the plan by their names."""
        return {folded(one.name): one for one in Partner.objects.filter(community=self.community)}

    def existing(self, rows: Sequence[Row]) -> list[Action]:
        """The actions of the plan, in its order, with what their columns show."""
        actions = list(
            Action.objects.filter(community=self.community)
            .select_related("objective__topic", "lead", "owner")
            .in_order()
        )
        helping: dict[int, list[str]] = {}
        links = ActionPartner.objects.filter(action__community=self.community)
        for one in links.select_related("partner").order_by("partner__name"):
            helping.setdefault(one.action_id, []).append(one.partner.name)
        for action in actions:
            self._show(action, helping.get(action.pk, []))
        return actions

    def _show(self, action: Action, partners: list[str]) -> None:
        shown: Any = action
        shown.lead_name = action.lead.name if action.lead else ""
        shown.partner_names = partners
        shown.person_name = action.owner.display_name if action.owner else action.helper
        objective = action.objective
        texts = {
            "topic": objective.topic.title, "objective": objective.title, "title": action.title,
            "text": action.text, "indicator": action.indicator,
        }  # fmt: skip
        for name, code, column in self.said_names():
            setattr(shown, f"said_{column}", self._said(texts[name], code))

    def _said(self, text: Translated, code: str) -> str:
        """What stands in a language; the original stands in where the first one has nothing."""
        said = text.texts.get(code, "")
        is_first = code == self.languages[0]
        return said or (text.texts.get(text.original, "") if is_first else "")

    def said_names(self) -> Iterator[tuple[str, str, str]]:
        """Each text, each language, and the name of the column that has it."""
        for name in SAID:
            for code in self.languages:
                yield name, code, column_of(name, code, self.languages)

    def key_of(self, row: Row) -> Hashable:
        """Topic, objective and title. A file without objectives means those that there are."""
        values = row.values
        topic = folded(values["topic"])
        objective = values.get("objective")
        return (
            topic,
            None if objective is None else folded(objective) or topic,
            folded(values["title"]),
        )

    def key_of_record(self, record: Any, mapped: Iterable[str]) -> Hashable:
        """The same of an action."""
        objective = folded(record.said_objective) if "objective" in mapped else None
        return folded(record.said_topic), objective, folded(record.said_title)

    def check(self, rows: Sequence[Row]) -> None:
        for row in rows:
            if row.values.get("objective") == "":
                row.values["objective"] = row.values["topic"]
            check_days(row)
            self._check_status(row)
            self._check_partners(row)
            self._check_person(row)

    def _check_status(self, row: Row) -> None:
        if "status" not in row.values:
            return
        status = row.values["status"]
        if row.record is not None:
            if status != row.record.status:
                row.values["status"] = row.record.status
                row.notes.append(_("The status stays: it is changed by an update."))
        elif status not in PLAIN_STATUS:
            row.wrong("status", _("Import it as not started; then say in an update why."))

    def _check_partners(self, row: Row) -> None:
        """Write partners as the plan does, and point out new ones; that stops nothing."""
        values = row.values
        if values.get("lead"):
            values["lead"] = self._partner(values["lead"], row)
        if "partners" in values:
            values["partners"] = sorted({self._partner(one, row) for one in values["partners"]})

    def _partner(self, name: str, row: Row) -> str:
        if known := self.partners.get(folded(name)):
            return known.name
        row.notes.append(_("A new partner of the plan: %(name)s") % {"name": name})
        return name

    def _check_person(self, row: Row) -> None:
        name = row.values.get("person")
        if not name:
            return
        if person := self.people.get(folded(name)):
            row.values["person"] = person.display_name
        elif row.record is None or row.record.person_name != name:
            row.notes.append(
                _("%(name)s has no account here and is kept as a name.") % {"name": name}
            )

    def write(self, plan: Rows) -> None:
        services.take_in(self, plan)


def rows_of(declared: ActionImport) -> Iterator[list[Any]]:
    """Heading and rows of the plan, in the very columns that are read in; four queries."""
    return cells_of(declared, declared.existing([]))


def cells_of(declared: Target, records: Iterable[Any]) -> Iterator[list[Any]]:
    """Heading and rows of records, in the columns of a target."""
    columns = list(declared.by_name.values())
    yield [str(one.label) for one in columns]
    for record in records:
        yield [_cell(column, getattr(record, column.attribute), declared) for column in columns]


def _cell(column: Column, value: Any, declared: Target) -> Any:
    if isinstance(column, Day):
        return value
    if isinstance(value, list):
        return "; ".join(value)
    return column.words(value, declared)


def explained(declared: Target) -> Iterator[list[Any]]:
    """What each column is for, for the second sheet of the template."""
    yield [_("Column"), _("Needed"), _("What it holds"), _("One of")]
    for column in declared.columns:
        needed = _("Yes") if column.required else ""
        options = "; ".join(str(label) for _value, label in column.options())
        yield [str(column.label), needed, str(column.hint), options]
