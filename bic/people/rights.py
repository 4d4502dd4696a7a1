"""What a part in a program allows, in words: for the page about a person and for docs/access.md."""

from collections.abc import Iterator
from dataclasses import dataclass
from inspect import cleandoc
from typing import Any

from django.apps import apps
from django.utils.translation import gettext, gettext_noop
from django.utils.translation import gettext_lazy as _

from bic.people.models import PartnerKind, Role
from bic.people.rules import ACTORS, TABLES, Actor, Grant

ACTIONS = {
    "view": _("See"),
    "list": _("See the list"),
    "add": _("Add"),
    "add_staff": _("Add for staff roles"),
    "change": _("Change"),
    "delete": _("Delete"),
    "export": _("Export"),
    "import": _("Import"),
    "download": _("Download"),
    "open_file": _("Open the file"),
    "end": _("End"),
    "resend": _("Send again"),
    "retract": _("Take back"),
    "revoke": _("Revoke"),
    "sign_off": _("Sign off"),
    "reopen": _("Reopen"),
    "publish": _("Publish"),
    "approve": _("Approve"),
    "withdraw": _("Withdraw"),
    "view_rights_of": _("See what it allows"),
    "view_all": _("See everybody's"),
    "read": _("Read"),
    "read_computed": _("Have it read by the product"),
    "read_by_hand": _("Enter what it was"),
    "assign": _("Assign"),
    "remove": _("Remove"),
    "view_restricted": _("See what is for staff only"),
    "view_history": _("See the history"),
    "view_draft": _("See drafts"),
    "list_all": _("See the list of all communities"),
    "list_whole": _("See who took the whole program along"),
    "add_whole": _("Take the whole program along"),
    "look_for": _("Search"),
    "restrict": _("Keep for staff only"),
    "slip": _("Let slip"),
    "keep": _("Keep what others withdrew"),
    "correct": _("Correct"),
    "view_salaries": _("See single salaries"),
    "view_removed": _("See what was removed"),
    "report": _("Report to the funder"),
    "retry": _("Try again"),
    "release": _("Release"),
    "discard": _("Discard or bring back"),
    "erase": _("Erase"),
    "merge": _("Merge"),
    "complete": _("Say that it is done"),
    "submit": _("Send"),
    "invite": _("Ask others to take part"),
    "comment": _("Comment"),
    "print": _("Print"),
    "start_review": _("Take under review"),
    "list_undelivered": _("See mail that did not arrive"),
    "view_scores": _("See what each scorer gave"),
    "add_to": _("Add interviews and evidence"),
    "agree": _("Agree on scores"),
    "decide": _("Decide the outcome"),
    "meet": _("Say that it is met"),
    "check": _("Note whether it was kept"),
    "view_address": _("See the email address"),
    "view_reason": _("See why it was declined"),
    "browse": _("See those of a community"),
    "confirm": _("Confirm"),
    "void": _("Declare void"),
    "amend": _("Amend"),
    "sign": _("Sign"),
    "tend": _("Look after what was sent out"),
    "translate": _("Translate"),
    "justify": _("Give a reason for a dangerous question"),
    "collect": _("Open, close and collect"),
    "enter": _("Type in from paper"),
    "view_instrument": _("See the questions"),
    "view_results": _("See results"),
    "export_results": _("Take results along"),
    "view_answers": _("See single answers"),
    "export_answers": _("Take single answers along"),
    "code": _("Code open texts"),
    "set_aside": _("Set answers aside"),
    "compare": _("Compare"),
    "mark": _("Make it the baseline"),
    "describe": _("Say something of themselves"),
    "share": _("Share with partners"),
    "offer": _("Offer to everybody"),
    "hide": _("Hide with a reason"),
    "close": _("Close"),
    "rank": _("Put into an order"),
    "clear": _("Say that nothing in it tells who spoke"),
    "view_unpublished": _("See what is not public"),
    "view_person": _("See private persons"),
    "view_contact": _("See contacts"),
    "cancel": _("Cancel"),
    "write_notes": _("Write notes"),
    "view_exact": _("See small numbers too"),
    "open": _("Open and close"),
    "verify": _("Say that it is still so"),
    "record": _("Record what came of it"),
    "count": _("See how many come"),
    "seat": _("Give places before others"),
    "run": _("Open, close and count"),
    "hear": _("Hear and answer concerns"),
    "lock": _("Lock"),
    "tell": _("Tell what happened"),
    "view_internal": _("See internal notes"),
    "view_money": _("See what it costs"),
    "adopt": _("Put decisions into it"),
    "hand_over": _("Hand over what somebody has to do"),
    "view_council": _("See what a council must approve"),
    "change_status": _("Say how far it is"),
    "divide": _("Divide into tasks"),
    "send_back": _("Send back"),
    "skip": _("Skip with a reason"),
    "take_up": _("Take up again"),
    "settle": _("Decide what becomes of it"),
    "copy": _("Copy"),
}
# Conditions stand in docstrings, where no tool finds them; they are named here to be translated.
CONDITIONS = (
    gettext_noop("its file is in use, and theirs to read or of an internal update that they read"),
    gettext_noop(
        "it is theirs or their organization's, or they are director, coordinator or researcher"
    ),
    gettext_noop("they wrote it, or they are director or coordinator"),
    gettext_noop("it is to be public, and nobody has looked at it yet"),
    gettext_noop("it is their own, or they are a director"),
    gettext_noop("it is their own, or it is shared and they are director or coordinator"),
    gettext_noop("they asked for it, and direct the program if it is the whole"),
    gettext_noop("it is announced and not closed"),
    gettext_noop("it is approved, or they are staff"),
    gettext_noop("they look after it, or do research for the program"),
    gettext_noop("they help with this meeting, or they are director or coordinator"),
    gettext_noop("they help with this meeting, or they are staff who do research"),
    gettext_noop("they help with its meeting, wrote it down, or are director or coordinator"),
    gettext_noop("it is shared with the committee, or they are staff"),
    gettext_noop("it was never shared with the committee"),
    gettext_noop("they wrote it"),
    gettext_noop("they lead it or stand in for its lead, or they are director or coordinator"),
    gettext_noop(
        "it is theirs to do or to lead, they stand in, or they are director or coordinator"
    ),
    gettext_noop(
        "they lead its action or stand in for the lead, or they are director or coordinator"
    ),
    gettext_noop("it was handed in, or they are staff"),
    gettext_noop("it was not handed in yet"),
    gettext_noop("it was handed in and not withdrawn"),
    gettext_noop("it was handed in and waits for an answer"),
    gettext_noop(
        "no submission wrote it, and they wrote it or are director, coordinator or researcher"
    ),
    gettext_noop("it is not closed"),
    gettext_noop("it is announced, or they are staff"),
    gettext_noop("it is neither held nor canceled"),
    gettext_noop("it was never announced"),
    gettext_noop("it is not closed, and its last day is not over"),
    gettext_noop("every scorer has handed in"),
    gettext_noop("every scorer has handed in, and it has no outcome yet"),
    gettext_noop("every scorer has handed in, and it was not stopped"),
    gettext_noop("it has an outcome, or they are program staff"),
    gettext_noop("it has no outcome yet"),
    gettext_noop("it is a draft"),
    gettext_noop("it was never open"),
    gettext_noop("it is not released or discarded"),
    gettext_noop("it is a draft that they may write, or that they type from paper"),
    gettext_noop("it is not decided, and they may write it or typed it from paper"),
    gettext_noop("it was sent and nobody reviews it yet"),
    gettext_noop("it was sent or typed from paper, or they work on it"),
    gettext_noop("it is addressed to them"),
    gettext_noop("it is for a partner, or they direct the program"),
    gettext_noop("it is not their own"),
    gettext_noop("it is their own"),
    gettext_noop("it is theirs to do, or they are director or coordinator"),
    gettext_noop("it is their own, and not handed in"),
    gettext_noop("its scorecard has no outcome yet"),
    gettext_noop("it is theirs, and they declared no conflict of interest"),
    gettext_noop(
        "it is theirs without a conflict of interest, or they are director or coordinator"
    ),
    gettext_noop("it is not withdrawn, and they added it or are director or coordinator"),
    gettext_noop("it is published"),
    gettext_noop("it is shown to them; a withdrawn one, only if they may bring it back"),
    gettext_noop("they added it, or they are director or coordinator"),
    gettext_noop("they asked for it"),
    gettext_noop("they work on it and may comment or write"),
    gettext_noop("they asked for it and may still see every community in it"),
    gettext_noop("it tells no salary, or they are director or coordinator"),
    gettext_noop("nothing was asked of the funder yet"),
    gettext_noop("they added it and may still read it, or they are director or coordinator"),
    gettext_noop("they own it, or they are director or coordinator"),
    gettext_noop("they are staff, or work on the application"),
    gettext_noop("they are director or coordinator, or write the application and have not sent it"),
    gettext_noop(
        "they are director or coordinator, or write the application and it is not decided"
    ),
    gettext_noop("they are director, coordinator or researcher, or work on the application"),
    gettext_noop(
        "it has arrived and they are staff, or work on the application and the signer lets them"
    ),
    gettext_noop("it is no part of a letter that is for staff only, or they are staff"),
    gettext_noop(
        "it is no part of a letter that is for staff only, or they are director or coordinator"
    ),
    gettext_noop("it is no draft, or they draft agreements"),
    gettext_noop("they may read its agreement"),
    gettext_noop("it waits for signatures"),
    gettext_noop("it is not void"),
    gettext_noop("it is void"),
    gettext_noop("it is signed by all, and no amendment"),
    gettext_noop("no record used it yet"),
    gettext_noop("they collected it, or they are director or researcher"),
    gettext_noop("it was not checked yet"),
    gettext_noop("it is approved and may be quoted, or they are director or researcher"),
    gettext_noop("it is no private person, and public or they are no municipal partner"),
    gettext_noop("it is no private person"),
    gettext_noop("it was not withdrawn"),
    gettext_noop("nobody was asked yet"),
    gettext_noop("it is not locked"),
    gettext_noop("it is checked, they wrote it down, or they are staff"),
    gettext_noop("nothing has become of it yet"),
    gettext_noop("it is no draft, they began it, or they are staff"),
    gettext_noop("nothing was decided on it, and they began it or are staff"),
    gettext_noop("it is no draft"),
    gettext_noop("it was handed in, they sit on the committee, or they are program staff"),
    gettext_noop("it was not handed in, and they sit on the committee, or they are program staff"),
    gettext_noop("they sit on its committee, or they are program staff"),
    gettext_noop("it was approved, or they are staff"),
    gettext_noop("nobody approved it yet"),
    gettext_noop("it was approved"),
    gettext_noop(
        "it is published, or they are staff; for a funder, they are director or coordinator"
    ),
    gettext_noop("it is a draft and not handed in"),
    gettext_noop("it is handed in and not published"),
    gettext_noop("it is handed in, or a draft that nobody else reads first"),
    gettext_noop("it is worked on"),
    gettext_noop("it was skipped"),
    gettext_noop("it was not ended"),
    gettext_noop("nobody has decided what becomes of it"),
    gettext_noop("somebody has decided what becomes of it"),
    gettext_noop("it is in the library, or they are staff"),
    gettext_noop("it is not in the library"),
    gettext_noop("it is in the library"),
)
SUBJECTS = {
    "blueprint.dashboard": _("The program dashboard"),
    "planning.budget": _("Totals of the budget"),
    "planning.communitybudget": _("What partners see of a community's budget"),
    "notices.inbox": _("One's own inbox"),
    "search.word": _("Search"),
    "planning.funding": _("Totals of funding"),
    "research.profile": _("Who lives in a community"),
    "planning.charter": _("The charter"),
    "communities.offer": _("What an application pledges"),
    "evaluations.portfolio": _("The portfolio of all communities"),
}


@dataclass(frozen=True)
class Right:
    """One line: the act, whether it is allowed, and under which condition."""

    action: str
    allowed: bool
    condition: str


def subject_label(model: str) -> str:
    """What a permission table is about, in words."""
    if model in SUBJECTS:
        return str(SUBJECTS[model])
    try:
        name = str(apps.get_model(model)._meta.verbose_name_plural)
    except LookupError:
        name = model.split(".")[1].replace("_", " ")
    return name[:1].upper() + name[1:]


def action_label(action: str) -> str:
    """An act in words."""
    return str(ACTIONS.get(action, action.replace("_", " ").capitalize()))


def condition_of(grant: Grant) -> str:
    """The condition of a grant in words, empty when there is none."""
    words = words_of(grant)
    return gettext(words) if words else ""


def words_of(grant: Grant) -> str:
    """The condition as its predicate's docstring says it."""
    return cleandoc(grant.when.fn.__doc__ or "") if grant.when else ""


def of(membership: Any) -> list[tuple[str, list[Right]]]:
    """Everything a part allows and does not, grouped by what it is about."""
    actor = Actor(membership.role, membership.partner_kind)
    return [
        (
            subject_label(model),
            [
                Right(action_label(action), actor in grant.actors, condition_of(grant))
                for action, grant in table.items()
            ],
        )
        for model, table in sorted(TABLES.items())
    ]


def actor_label(actor: Actor) -> str:
    """A column of the table: "Director", or "Municipal partner, lead"."""
    role = str(Role(actor.role).label)
    return (
        f"{PartnerKind(actor.partner_kind).label}, {role.lower()}" if actor.partner_kind else role
    )


def markdown() -> Iterator[str]:
    """Lines of docs/access.md."""
    yield from INTRODUCTION.splitlines()
    for model, table in sorted(TABLES.items()):
        conditions = []
        yield from ("", f"## {subject_label(model)} (`{model}`)", "")
        yield "| may | " + " | ".join(actor_label(actor) for actor in ACTORS) + " |"
        yield "|---|" + "---|" * len(ACTORS)
        for action, grant in table.items():
            mark = "yes"
            if condition := str(condition_of(grant)):
                if condition not in conditions:
                    conditions.append(condition)
                mark = f"if {conditions.index(condition) + 1}"
            cells = [mark if actor in grant.actors else "–" for actor in ACTORS]
            yield f"| {action_label(action)} | " + " | ".join(cells) + " |"
        if conditions:
            yield ""
            yield from (f"{number}. {text}" for number, text in enumerate(conditions, 1))


INTRODUCTION = """\
# Who may do what

Printed by `make docs` from the permission tables that the code asks; a test keeps it current.

- A partner's column holds for their own communities. Other communities of the program, and
  everything in other programs, answer "not found".
- Inside one's own program, what is not allowed answers "forbidden", with the names of those
  to ask.
- Signed out, every page but the public ones leads to sign-in.
- "if 1" points to the condition under the table."""
