"""What stands in a packet, frozen as plain words when somebody asks for it."""

from collections.abc import Iterable, Sequence
from string import ascii_uppercase
from typing import Any

from django.utils import translation
from django.utils.formats import date_format
from django.utils.translation import gettext as _

from bic.money import words
from bic.spoken import name_of
from bic.translated import Translated
from meetings.models import Attachment, Submission, SubmissionItem


def languages_of(submission: Submission) -> list[str]:
    """In which languages its packet can be: those with title and memo; the original first."""
    original = submission.memo.original
    others = [
        code
        for code in dict.fromkeys([*submission.program.languages, *submission.memo.texts])
        if code != original
        and submission.memo.is_ready_in(code)
        and submission.title.is_ready_in(code)
    ]
    return [original, *others]


def letter(number: int) -> str:
    """What attachment `number` (from 0) is called: A to Z, then AA."""
    first, last = divmod(number, len(ascii_uppercase))
    return (ascii_uppercase[first - 1] if first else "") + ascii_uppercase[last]


def facts_of(submission: Submission, languages: Sequence[str]) -> dict[str, Any]:
    """Everything that the packet says, in each of `languages`, and the files that go into it.

    The first language is that of the cover. `submission` is loaded as for its page.
    """
    items = SubmissionItem.objects.filter(submission=submission).select_related(
        "proposal", "decision"
    )
    titles = [(one.proposal or one.decision) for one in items]
    program = submission.program
    with translation.override(languages[0]):
        title = submission.title.in_language(languages[0])[0]
    return {
        "program": program.name,
        "organization": program.organization or program.name,
        "community": submission.community.name,
        "title": title,
        "language": languages[0],
        "parts": [_part(submission, titles, code) for code in languages],
        "attachments": [
            _file(one, number)
            for number, one in enumerate(
                Attachment.objects.filter(submission=submission).select_related("document__current")
            )
        ],
    }


def _part(submission: Submission, titles: Iterable[Any], language: str) -> dict[str, Any]:
    """Memo, fiscal note and resolution in one language."""
    with translation.override(language):
        texts = [
            ("memo", _("Memo"), submission.memo),
            ("fiscal", _("Fiscal note"), submission.fiscal_note),
            ("resolution", _("Text of the resolution"), submission.resolution),
        ]
        return {
            "language": language,
            "name": name_of(language),
            "is_rtl": translation.get_language_bidi(),
            "title": submission.title.in_language(language)[0],
            "about": _about(submission),
            "labels": {"covers": _("What it covers"), "cost": _("Cost")},
            "covers": [_item(one, language) for one in titles],
            "cost": words(submission.cost, submission.program.currency)
            if submission.cost is not None
            else "",
            "texts": [
                {"key": key, "heading": heading, "text": text, "language": said_in}
                for key, heading, value in texts
                if (found := _text(value, language, is_first=key == "memo"))
                for text, said_in in [found]
            ],
        }


def _text(value: Translated, language: str, *, is_first: bool) -> tuple[str, str] | None:
    """A text with its language; None where a translation has none of its own."""
    if not value or not (is_first or value.is_ready_in(language)):
        return None
    return value.in_language(language)


def _about(submission: Submission) -> list[list[str]]:
    """The head of the memo, in the active language."""
    program = submission.program
    told = [
        [_("To"), submission.body.name],
        [_("From"), program.organization or program.name],
        [_("About"), submission.community.name],
        [_("What for"), submission.get_kind_display()],
    ]
    if submission.agenda_on:
        told.append([_("On the agenda of"), date_format(submission.agenda_on)])
    if submission.agenda_part:
        told.append([_("Part of the agenda"), submission.get_agenda_part_display()])
    if submission.file_number:
        told.append([_("File number"), submission.file_number])
    if submission.follows:
        told.append([_("Follows"), _follows(submission.follows)])
    return [[str(label), str(value)] for label, value in told]


def _follows(earlier: Submission) -> str:
    number = f" ({earlier.file_number})" if earlier.file_number else ""
    return f"{earlier}{number}"


def _item(one: Any, language: str) -> list[str]:
    """Kind, title and state of a proposal or a decision, in the active language."""
    state = one.get_state_display() if hasattr(one, "state") else one.get_outcome_display()
    title, _said_in = one.title.in_language(language)
    return [str(one._meta.verbose_name), f"{one.number}. {title}", str(state)]


def _file(attachment: Attachment, number: int) -> dict[str, Any]:
    """Which version of a document goes in. Who may see it is asked again when it is joined."""
    document = attachment.document
    version = document.current
    return {
        "letter": letter(number),
        "document": document.pk,
        "title": document.title,
        "name": version.original_name if version else "",
        "type": version.content_type if version else "",
        "size": version.size if version else 0,
        "key": version.storage_key if version else "",
        "number": version.number if version else 0,
    }
