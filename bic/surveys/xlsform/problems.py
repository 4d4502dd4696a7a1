"""Problems of an XLSForm in words, and put together for a page."""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from django.utils.translation import gettext_lazy as _

from bic.surveys.expressions import ExpressionError, read
from bic.surveys.xlsform.found import Problem
from bic.surveys.xlsform.limits import SECONDS

MOST_NAMED, MOST_READ_AGAIN = 12, 50
UNREAD = _("Its “%(column)s” cannot be used.")
SENTENCES = {
    # Nothing can be imported.
    "unreadable": _(
        "This file cannot be read as a form. Open it, save it again as .xlsx, and upload that."
    ),
    "locked": _("This file is locked with a password. Save it without one, then upload it."),
    "too_long_to_read": _(
        "Reading this file took longer than %(seconds)s seconds, so it was given up."
    ),
    "too_much": _("Reading this file took more memory than any form needs, so it was given up."),
    "no_survey_sheet": _(
        "There is no sheet called “survey”, where the questions of a form stand. The sheets here "
        "are: %(sheets)s."
    ),
    "no_type_heading": _(
        "The first row of this sheet has no heading “type”, so nothing says what its rows are."
    ),
    "heading_twice": _("The heading “%(heading)s” stands twice. Rename or delete one of them."),
    "headings_alike": _(
        "The headings “%(one)s” and “%(other)s” mean the same. Delete one of the columns."
    ),
    "long_cell": _("A cell holds more than %(limit)s characters. Shorten its text."),
    "too_many_rows": _("This sheet has more than %(limit)s rows. Split the form into several."),
    "too_many_columns": _("This sheet has more than %(limit)s columns. Delete those not needed."),
    "group_not_ended": _("The group or repeat “%(name)s” begins here and never ends."),
    "end_without_begin": _("“%(type)s” ends something that has not begun."),
    "no_questions": _("There is no question in this form that could be imported."),
    "pyxform": _("The checker of XLSForms says: “%(text)s”"),
    "too_many_refusals": _("The checker of XLSForms refuses too many rows of this form."),
    # The item is left out.
    "identifies": _(
        "“%(type)s” records who answered, with which device or at what minute. This is not "
        "collected, because it could tell who somebody is."
    ),
    "day_is_kept": _("“%(type)s” is not needed: the day of every answer is kept anyway."),
    "place": _("“%(type)s” asks for a place on the map, which is not collected."),
    "media": _("“%(type)s” asks for a picture, a recording, a file or a code; none can be sent."),
    "time_of_day": _("“%(type)s” asks for a time of day, which is not supported."),
    "range": _("“%(type)s” is a slider, which is not supported. Use a number or a list."),
    "hidden": _("“%(type)s” is a value that nobody answers, which is not supported."),
    "other_file": _("“%(type)s” takes its choices from another file, which is not supported."),
    "earlier_answers": _("“%(type)s” offers earlier answers as choices, which is not supported."),
    "repeat": _("Repeats are not supported. All that stands in “%(key)s” is left out with it."),
    "inside": _("It stands in “%(name)s”, which is left out."),
    "nothing_left": _("Nothing is left of what stands in it."),
    "depends": _("It depends on what is left out."),
    "unknown_type": _("There is no type “%(type)s”."),
    "no_type": _("It has no type."),
    "name_unfit": _(
        "The name “%(key)s” does not fit: it has to begin with a letter and may hold letters "
        "without accents, digits, “_”, “-” and “.”, 64 at most."
    ),
    "name_reserved": _("The name “%(key)s” is used by the product itself."),
    "name_twice": _("The name “%(key)s” stands in row %(before)s already."),
    "no_list": _("The list “%(list)s” has no choices on the sheet “choices”."),
    "list_name_too_long": _("The name of the list is longer than 64 characters."),
    "choices_alike": _(
        "In the list “%(list)s” the name in row %(choice)s of the sheet “choices” is there "
        "already, so answers could not be told apart."
    ),
    "choice_without_value": _(
        "In the list “%(list)s” the choice in row %(choice)s of the sheet “choices” has no name."
    ),
    "choice_with_space": _(
        "In the list “%(list)s” the name in row %(choice)s of the sheet “choices” has a space in "
        "it, which several answers at once do not allow."
    ),
    "choice_too_long": _(
        "In the list “%(list)s” the choice in row %(choice)s of the sheet “choices” is too long."
    ),
    "choice_reserved": _(
        "In the list “%(list)s” the name in row %(choice)s of the sheet “choices” is used by the "
        "product itself."
    ),
    "too_many_choices": _("The list “%(list)s” has more than 1,000 choices."),
    "too_long": _("The column “%(column)s” holds more than %(limit)s characters."),
    # The item loses an expression.
    "asks_unknown": _("Its “%(column)s” asks for “%(names)s”, which is not in the form."),
    "asks_left_out": _("Its “%(column)s” asks for “%(names)s”, which is left out."),
    "bare_name": _(
        "Its “%(column)s” names “%(names)s” without ${…}, so nobody can tell what is meant."
    ),
    "path": _("Its “%(column)s” walks a path, which is not supported: %(text)s"),
    "circle": _("Its “%(column)s” goes in a circle: %(way)s."),
    # To know.
    "disabled": _("It is marked as disabled, so it is passed over."),
    "name_made": _("Its name “%(name)s” cannot be used; it is called “%(key)s”."),
    "quotes": _("Typographic quotation marks in its expressions are made straight."),
    "acknowledge": _("It asks for a confirmation; here it becomes a question of yes or no."),
    "required_when": _(
        "It is required under a condition, which is not supported; it may be skipped. The "
        "condition is kept for the export."
    ),
    "calculated_input": _(
        "It has a calculation, which is kept; people write the answer themselves."
    ),
    "answer_in_words": _(
        "Its words show an earlier answer with ${…}; here they stay as written. Where that is left "
        "out, “…” stands in its place."
    ),
    "media_kept": _("Its picture, sound or video is not shown. Its name is kept for the export."),
    "table_mixed": _("Its questions do not share one list, so it becomes a group and no table."),
    "consent": _("It becomes the consent text of this survey, as a draft."),
    "choice_twice": _(
        "The choice “%(value)s” stands there twice in the same words; once is taken."
    ),
    "list_unused": _("No question uses the list “%(list)s”, so it is not imported."),
    "formula": _(
        "The formula under “%(heading)s” has no value in the file. Save it in Excel again."
    ),
}


@dataclass(frozen=True)
class Line:
    """One sentence, and where it is true."""

    text: str
    sheet: str
    rows: list[int]
    keys: list[str]

    @property
    def rows_in_words(self) -> str:
        """Its rows: "4–7, 12"."""
        parts: list[list[int]] = []
        for row in self.rows:
            if parts and row == parts[-1][-1] + 1:
                parts[-1].append(row)
            else:
                parts.append([row])
        return ", ".join(
            str(part[0]) if len(part) == 1 else f"{part[0]}–{part[-1]}" for part in parts
        )

    @property
    def keys_in_words(self) -> str:
        """The names of its items, the first dozen."""
        more = ["…"] if len(self.keys) > MOST_NAMED else []
        return ", ".join([*self.keys[:MOST_NAMED], *more])


def sentence(problem: Problem, *, why: bool = True) -> str:
    """A problem in the language of the page; `why` an expression cannot be read takes time."""
    if problem.code == "expression":
        return str(_unread(problem) if why else UNREAD % problem.told)
    told: dict[str, Any] = {"seconds": SECONDS, "key": problem.key, **problem.told}
    return str(SENTENCES[problem.code] % told)


def _unread(problem: Problem) -> Any:
    """Why an expression cannot be read: asked again, because the child speaks English alone."""
    try:
        read(problem.told["text"])
    except ExpressionError as error:
        return _("Its “%(column)s” cannot be used: %(why)s") % {
            "column": problem.told["column"], "why": str(error),
        }  # fmt: skip
    return UNREAD % problem.told


def lines(problems: Iterable[Problem], *effects: str) -> list[Line]:
    """The problems with these effects, each sentence once with its rows, in their order."""
    found: dict[tuple[str, str], Line] = {}
    read_again = 0
    for one in sorted(
        (one for one in problems if one.effect in effects),
        key=lambda one: (one.sheet != "survey", one.row),
    ):
        read_again += one.code == "expression"
        text = sentence(one, why=read_again <= MOST_READ_AGAIN)
        line = found.setdefault((one.sheet, text), Line(text, one.sheet, [], []))
        if one.row and one.row not in line.rows:
            line.rows.append(one.row)
        if one.key and one.key not in line.keys:
            line.keys.append(one.key)
    return list(found.values())
