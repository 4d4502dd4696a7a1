"""Tasks of a plan out of a spreadsheet, beside the sheet of its actions."""

import re
from collections import Counter
from collections.abc import Hashable, Iterable, Iterator, Sequence
from typing import Any

from django.utils.functional import cached_property
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from bic.imports import Choice, Day, Target, Text, target
from bic.imports.plans import Plan as Rows
from bic.imports.plans import Row
from bic.words import folded
from implementation.imports.action import PLAIN_STATUS, cells_of, check_days, people_by_name
from implementation.models import Action, Partner, Task
from implementation.models.status import Status
from implementation.services import task_sheet as services
from implementation.services.status import BEGUN

# "2.1.3 Train the front desk": where an action stands, what it is called, or both.
NAMED = re.compile(r"(\d+\.\d+\.\d+)?[\s.:–-]*(.*)", re.DOTALL)


@target
class TaskImport(Target):
    """Tasks told apart by their action and what is to be done; new ones come last in it.

    A person whom nobody knows here is named in the preview, and the task comes in without one: it
    cannot be begun until somebody is chosen.
    """

    key = "implementation.task"
    label = gettext_lazy("tasks of the plan")
    model = Task
    permission = "implementation.import_task"
    list_url = "implementation:task_list"
    natural_key = ("title", "action")
    of_community = True
    advice = gettext_lazy(
        "One task a row, with the action that it belongs to: its number, its title, or both. "
        "The actions have to be in the plan already."
    )
    columns = (
        Text("action", gettext_lazy("Action"), max_length=300, required=True, fills_down="",
             attribute="action_words", aliases=("code", "strategy", "acción", "estrategia"),
             hint=gettext_lazy("Its number, such as 2.1.3, or its title. Empty is the row above.")),
        Text("title", gettext_lazy("Task"), max_length=200, required=True,
             aliases=("what is to be done", "step", "tarea")),
        Text("text", gettext_lazy("Description"), max_length=4000,
             aliases=("details", "descripción")),
        Text("person", gettext_lazy("Who does it"), max_length=254, attribute="person_name",
             aliases=("owner", "person", "responsible", "email", "responsable", "persona"),
             hint=gettext_lazy(
                 "The name or the email of somebody with an account. Somebody unknown here is "
                 "left out, and the preview says so.")),
        Text("helper", gettext_lazy("Or somebody without an account"), max_length=120,
             hint=gettext_lazy("A first name or a role is enough; nobody is reminded.")),
        Text("partner", gettext_lazy("Organization"), max_length=160, attribute="partner_name",
             aliases=("partner", "organisation", "organización")),
        Day("starts_on", gettext_lazy("Starts on"), aliases=("start", "begin", "inicio")),
        Day("due_on", gettext_lazy("By when"), aliases=("due", "due on", "deadline", "plazo")),
        Choice("status", gettext_lazy("Status"), choices=Status, blank=Status.NOT_STARTED,
               aliases=("progress", "estado"),
               hint=gettext_lazy("Of new tasks; later it is told in updates.")),
    )  # fmt: skip

    @cached_property
    def people(self) -> dict[str, Any]:
        """Everybody who takes part, by name and address; None where two are called so."""
        return people_by_name(self.community)

    @cached_property
    def partners(self) -> dict[str, Partner]:
        """Partners of the plan by their names."""
        return {folded(one.name): one for one in Partner.objects.filter(community=self.community)}

    @cached_property
    def actions(self) -> dict[str, Action]:
        """The actions of the plan by their numbers, and by each title that only one of them has."""
        rows = Action.objects.filter(community=self.community).select_related("objective__topic")
        by_code = {one.code: one for one in rows}
        titles = [
            (name, one)
            for one in by_code.values()
            for name in {folded(text) for text in one.title.texts.values()}
        ]
        count = Counter(name for name, _one in titles)
        return by_code | {name: one for name, one in titles if name and count[name] == 1}

    def action_of(self, words: str) -> Action | None:
        """The action that a cell means. The title decides, because numbers move."""
        found = NAMED.fullmatch(words.strip())
        code, title = (found[1] or "", folded(found[2])) if found else ("", "")
        return self.actions.get(title) or self.actions.get(folded(words)) or self.actions.get(code)

    def existing(self, rows: Sequence[Row]) -> list[Task]:
        """The tasks of the plan, in its order, with what their columns show."""
        tasks: Any = list(
            Task.objects.filter(community=self.community)
            .select_related("action__objective__topic", "owner", "partner")
            .in_order()
        )
        for one in tasks:
            one.action_words = told(one.action)
            one.person_name = one.owner.display_name if one.owner else ""
            one.partner_name = one.partner.name if one.partner else ""
        return tasks

    def key_of(self, row: Row) -> Hashable:
        """The action that the row means, and what is to be done."""
        action = self.action_of(row.values["action"])
        if action:
            row.values["action"] = told(action)
        return folded(row.values["title"]), action.pk if action else row.values["action"]

    def key_of_record(self, record: Any, mapped: Iterable[str]) -> Hashable:
        """The same of a task."""
        return folded(record.title), record.action_id

    def check(self, rows: Sequence[Row]) -> None:
        for row in rows:
            if self.action_of(row.values["action"]) is None:
                row.wrong("action", _("No action of the plan has this number or title."))
            check_days(row)
            self._check_person(row)
            self._check_partner(row)
            self._check_status(row)

    def _check_person(self, row: Row) -> None:
        name = row.values.get("person")
        if not name:
            return
        if person := self.people.get(folded(name)):
            row.values["person"] = person.display_name
            if row.values.get("helper"):
                row.wrong("helper", _("Choose somebody, or write a name, not both."))
            return
        told_of = {"name": name}
        if row.record is None:
            row.values["person"] = ""
            row.notes.append(
                _("%(name)s has no account here: the task comes in without a person.") % told_of
            )
        elif row.record.person_name != name:
            row.values["person"] = row.record.person_name
            row.notes.append(
                _("%(name)s has no account here: who does it stays as it is.") % told_of
            )

    def _check_partner(self, row: Row) -> None:
        name = row.values.get("partner")
        if not name:
            return
        if known := self.partners.get(folded(name)):
            row.values["partner"] = known.name
        else:
            row.notes.append(_("A new partner of the plan: %(name)s") % {"name": name})

    def _check_status(self, row: Row) -> None:
        status, values = row.values.get("status"), row.values
        if row.record is not None:
            self._check_begun(row)
            if status and status != row.record.status:
                values["status"] = row.record.status
                row.notes.append(_("The status stays: it is changed by an update."))
        elif status and status not in PLAIN_STATUS:
            row.wrong("status", _("Import it as not started; then say in an update why."))
        elif status in BEGUN and not values.get("person") and not values.get("helper"):
            values["status"] = Status.NOT_STARTED
            row.notes.append(_("It comes in as not started, because nobody does it yet."))

    def _check_begun(self, row: Row) -> None:
        """Nobody takes a task that has begun away from everybody."""
        task = row.record
        person = row.values.get("person", task.person_name)
        helper = row.values.get("helper", task.helper)
        if person and helper:
            blamed = "helper" if "helper" in row.values else "person"
            row.wrong(blamed, _("Choose somebody, or write a name, not both."))
        elif task.status in BEGUN and not person and not helper:
            blamed = "person" if "person" in row.values else "helper"
            row.wrong(blamed, _("It has begun, so somebody must do it."))

    def write(self, plan: Rows) -> None:
        services.take_in(self, plan)


def told(action: Action) -> str:
    """An action as the column has it: "2.1.3 Train the front desk"."""
    return f"{action.code} {action.title.texts.get(action.title.original, '')}"


def rows_of(declared: TaskImport) -> Iterator[list[Any]]:
    """Heading and rows of the tasks, in the very columns that are read in; one query."""
    return cells_of(declared, declared.existing([]))
