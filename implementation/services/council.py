"""Actions that an elected body must approve are taken to it together."""

from collections.abc import Iterable
from typing import Any

from django.db import transaction
from django.utils.translation import gettext as _
from django.utils.translation import override

from bic.translated import Translated
from implementation.models import Action
from implementation.services.outline import held
from meetings.models import DecisionBody, Submission
from meetings.services.submission import save_submission


@transaction.atomic
def submit_to(body: DecisionBody, actions: Iterable[Action], *, kind: str, by: Any) -> Submission:
    """A draft of a submission that covers the actions, with their words as its memo.

    The actions go to that body from then on. Their proposals and decisions are covered too.
    Needs their objectives and topics.
    """
    actions = list(actions)
    first = actions[0]
    held(first)
    submission = Submission(
        program_id=first.program_id, community_id=first.community_id, body=body, kind=kind,
        title=_spoken(actions, _title), memo=_spoken(actions, _memo), owner=by,
    )  # fmt: skip
    save_submission(
        submission,
        [one.proposal for one in actions if one.proposal],
        [one.decision for one in actions if one.decision],
        by=by,
    )
    for one in actions:
        one.body, one.submission = body, submission
        one.save(update_fields=["body", "submission"])
    return submission


def _spoken(actions: list[Action], words: Any) -> Translated:
    """The words in the original language of the first action, and in those all of them have."""
    original = actions[0].title.original
    languages = {code for one in actions for code in one.title.texts}
    shared = {code for code in languages if all(one.title.is_ready_in(code) for one in actions)}
    found = Translated(original)
    for code in [original, *sorted(shared - {original})]:
        with override(code):
            found = found.put(code, words(actions))
    return found


def _title(actions: list[Action]) -> str:
    if len(actions) == 1:
        return str(actions[0].title)
    return _("%(count)s actions of the plan") % {"count": len(actions)}


def _memo(actions: list[Action]) -> str:
    """Each action with its code, and what it says."""
    return "\n\n".join(
        "\n".join(filter(None, [f"{one.code} {one.title}", str(one.text)])) for one in actions
    )
