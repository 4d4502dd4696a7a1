"""A whole program to be carried, and how two copies of it are compared."""

import json
import re
from datetime import date
from typing import Any

from allauth.account.models import EmailAddress
from django.db import connection, models

from bic.people.models import User
from bic.tenancy import leaving, rls, scope
from bic.tenancy.models import Program
from bic.tenancy.scoping import taking_everything
from meetings.models import Rsvp, RsvpQuestion
from research.models import Ballot, Code, Ranking, Record, ReportPart, SecondReading, Statement
from research.models import Quote as StudyQuote
from research.services import censuskey
from tests.dossier.elsewhere import Elsewhere
from tests.dossier.furnish_rest import furnish_rest

# An address that the host confirmed beside their main one.
FURTHER = "host-at-home@example.com"
STORED = re.compile(r'"\d+/(?=[0-9a-f]{2}/[0-9a-f]{40}")')


def complete(world):
    """Add to the own program what its furniture lacks: rows whose JSON holds keys."""
    place = world.own
    EmailAddress.objects.create(user=place.host, email=FURTHER, verified=True)
    with scope(place.program):
        name_keys(place)
        furnish_rest(place)
        censuskey.keep_key(place.program, "a-secret-key-of-the-census", by=place.host)


def name_keys(place):
    """Let JSON hold keys of rows and people, as services write them."""
    here = {"program": place.program, "community": place.community}
    ranking = Ranking.objects.filter(community=place.community).first()
    Ballot.objects.create(ranking=ranking, voter=place.host, order=ranking.options, **here)
    question = RsvpQuestion.objects.filter(community=place.community).first()
    Rsvp.objects.filter(meeting=question.meeting).update(answers={str(question.pk): "yes"})
    record = Record.objects.filter(community=place.community).first()
    statement = Statement.objects.filter(record=record).first()
    code = Code.objects.filter(community=place.community).first()
    SecondReading.objects.create(
        record=record, coder=place.host, asked_by=place.host, due_on=date(2026, 12, 1),
        compared={"first": {str(statement.pk): [code.pk]}, "second": {}}, **here,
    )  # fmt: skip
    part = ReportPart.objects.filter(
        report__community=place.community, report__published_at=None
    ).first()
    quote = StudyQuote.objects.filter(community=place.community).first()
    part.facts = {"en": {"quotes": [{"quote_key": quote.pk}]}}
    part.save()


def rows_of(model: Any, program: Program) -> list[dict[str, Any]]:
    """All rows of a model in a program, also those that nobody may read; in its scope."""
    with connection.cursor() as cursor:
        cursor.execute(select(model, program.pk))
        return [json.loads(row) if isinstance(row, str) else row for [row] in cursor.fetchall()]


def select(model: Any, program_id: int) -> str:
    """SQL for the rows of a model, each as JSON."""
    table, key = model._meta.db_table, model._meta.pk.column
    return (
        f'SELECT row_to_json(t) FROM "{table}" t WHERE program_id = {program_id} ORDER BY t."{key}"'  # noqa: S608
    )


def carried() -> list[Any]:
    """Models whose rows leave."""
    return [one for one in rls.tenant_models() if one._meta.label not in leaving.made_anew()]


def all_rows(program: Program) -> dict[str, list[dict[str, Any]]]:
    """Of every model that leaves."""
    with scope(program), taking_everything():
        return {one._meta.label: rows_of(one, program) for one in carried()}


def told(model: Any, rows: list[dict[str, Any]], people: dict[int, str]) -> list[str]:
    """Rows without what differs by installation: people by address, no keys that were drawn."""
    return sorted(json.dumps(_told(model, row, people), sort_keys=True) for row in rows)


def _told(model: Any, row: dict[str, Any], people: dict[int, str]) -> dict[str, Any]:
    source = getattr(model, "pgh_tracked_model", model)
    found = json.loads(STORED.sub('"P/', json.dumps(row)))
    found.pop("pgh_id", None)
    if found.get("pgh_context"):
        context = found["pgh_context"]
        found["pgh_context"] = context | {"user": people.get(context.get("user"))}
    for field in model._meta.local_concrete_fields:
        name, target = field.column, field.related_model if field.is_relation else None
        if target is Program:
            found[name] = "program"
        elif target is User:
            found[name] = people.get(found[name])
        elif (target and is_drawn(target)) or (field.name == "id" and is_drawn(source)):
            found[name] = "drawn"
        elif (source._meta.label, field.name) in leaving.emptied():
            found[name] = ""
    return found


def differing(program: Program, elsewhere: Elsewhere) -> list[str]:
    """Tables whose rows are not in the other installation as they are here."""
    [(key,)] = elsewhere.rows("SELECT id FROM tenancy_program")
    there = dict(elsewhere.rows("SELECT id, email FROM people_user"))
    people = dict(User.objects.values_list("pk", "email"))
    before = all_rows(program)
    return [
        model._meta.label
        for model in carried()
        if told(model, before[model._meta.label], people)
        != told(model, [row for [row] in elsewhere.rows(select(model, key))], there)
    ]


def is_drawn(model: Any) -> bool:
    """Whether keys of a model are drawn by lot."""
    return isinstance(model._meta.pk, models.BigIntegerField) and not isinstance(
        model._meta.pk, models.AutoField
    )
