"""Prepared mail in the style guide."""

from datetime import UTC, datetime
from types import SimpleNamespace
from typing import Any

from bic.notices.tables import HeldMailTable
from bic.ui.styleguide import State, component
from bic.ui.styleguide.parts.lists import SampleListing
from bic.ui.styleguide.stage import Stage

DELIVERIES = ("held", "discarded", "mailed", "failed", "queued")
MOMENT = datetime(2027, 5, 21, 18, 30, tzinfo=UTC)


class SampleMail(SimpleNamespace):
    """A prepared mail that is nowhere stored; its text is whom it is for."""

    def __str__(self) -> str:
        return self.name or self.email


def _mails(person: str, subject: str) -> Any:
    def context(stage: Stage) -> dict[str, Any]:
        stage.enter_program()
        mails = [
            SampleMail(
                pk=number,
                name=getattr(stage.words, person, ""),
                email="lucia@example.org",
                subject=getattr(stage.words, subject),
                community=SimpleNamespace(name=stage.words.place),
                language_words=stage.words.options[0],
                delivery=delivery,
                is_held=delivery == "held",
                notice=SimpleNamespace(mailed_at=MOMENT),
            )
            for number, delivery in enumerate(DELIVERIES, 1)
        ]
        return {"listing": SampleListing(stage, mails, HeldMailTable, None)}

    return context


component(
    "held-mail",
    "Mail that people read, correct and release before it leaves, and what became of it.",
    "ui/table.html",
    State("short", _mails("person", "title")),
    State("long", _mails("long_person", "long_title")),
    State("an address without a name", _mails("", "sentence")),
    shows=("notices/held_rows.html", "notices/held_state.html"),
)
