"""What the data say for each part of the report of a wave: gathered once, kept in every language.

    facts = gather(wave, EvaluationPart.Key.SURVEYS)   # {"en": {…}, "es": {…}}

Facts are plain tables in words (`evaluations.findings.tables`). They hold what everybody of the
community may read, whoever gathers: numbers of people as suppression leaves them, never as a
custodian has them. Of later waves they hold nothing, so a report that is corrected years later
still tells of its own wave. They name no rows by key.
"""

from collections.abc import Callable, Mapping
from functools import partial
from typing import Any

from bic.papers.facts import Facts, in_every_language
from evaluations.findings import answers, design, indicators, people, standing
from evaluations.models import EvaluationPart, Wave

Key = EvaluationPart.Key

BUILDERS: Mapping[str, Callable[[Wave], Facts]] = {
    Key.DESIGN: design.facts,
    Key.PEOPLE: people.facts,
    Key.SURVEYS: answers.facts,
    Key.INDICATORS: indicators.facts,
    Key.CHANGE: standing.change,
    Key.PLAN: standing.plan,
    Key.LESSONS: standing.lessons,
}


def gather(wave: Wave, key: str) -> dict[str, Facts]:
    """Facts of one part in every language of the product; nothing where there are none."""
    builder = BUILDERS.get(key)
    return in_every_language(partial(builder, wave)) if builder else {}


def items(facts: Mapping[str, Any]) -> list[tuple[str, Any]]:
    """What stands in a part, by name, so that it can be told what changed."""
    return [(one["title"], one) for one in facts.get("tables", ())]
