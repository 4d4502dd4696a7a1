"""The words of the public pages of meetings, besides what a meeting says of itself.

English and Spanish are the product's own. For every other language the program writes them
once (`RsvpWords`) and approves them; only then do the pages offer that language. What stands
in braces is put in by the page.
"""

from collections.abc import Mapping
from functools import cache
from typing import Any

from django.conf import settings
from django.utils import translation
from django.utils.translation import gettext_lazy as _
from django.utils.translation import pgettext_lazy

from bic.spoken import is_ours
from bic.tenancy.written import WrittenOnce
from meetings.ideawords import OF_DOOR, OF_IDEA, OF_PROPOSAL
from meetings.models import Access, AgeBand, Diet, RsvpWords
from meetings.planwords import OF_PLAN
from meetings.votewords import OF_VOTE

OF_MEETING = {
    "language": _("Language"),
    "leave": _("Leave this page at once"),
    "offline": _("There is no connection. What you wrote stays here; try again in a while."),
    "listen": _("Listen to this page"),
    "when": _("When"),
    "where": _("Where"),
    "getting_in": _("Getting in"),
    "getting_there": _("Getting there"),
    "spoken": _("Languages spoken"),
    "interpreted": _("Interpreted into"),
    "safe": _(
        "No account, no name and no papers are needed. Nobody asks about immigration "
        "status."
    ),
    "come": _("I am coming"),
    "full": _("All places are taken. You can put yourself on the waitlist."),
    "full_more": _("All places are taken."),
    "canceled": _("This meeting is canceled."),
    "over": _("This meeting is over."),
    "not_yet": _("You can RSVP from {day} on."),
    "closed": _("RSVPs have ended. Please ask the people who organize it."),
    "calendar": _("Add to my calendar"),
    "have_code": _("Change or cancel with my code"),
    "code": _("Your code"),
    "open": _("Open my RSVP"),
    "wrong_code": _("This code is not right. Please look at it once more."),
    "busy": _("Many people are sending RSVPs right now. Please try again in some minutes."),
}  # fmt: skip
OF_FORM = {
    "who": _("Who is coming?"),
    "adults": _("Adults"),
    "children": _("Children"),
    **{f"age_{value}": label for value, label in AgeBand.choices},
    "speaks": _("Which language do you speak?"),
    "interpretation": _("I need interpretation"),
    "childcare": _("Please look after our children during the meeting"),
    "diet": _("What do you eat?"),
    "diet_hint": _("Write for how many of you. Leave it empty if you eat everything."),
    **{f"diet_{value}": label for value, label in Diet.choices},
    "diet_note": _("Allergies"),
    "ride": _("Do you need a ride?"),
    "ride_seats": _("For how many people"),
    "ride_area": _("Where the ride begins"),
    "access": _("What would help you to take part?"),
    **{f"access_{value}": label for value, label in Access.choices},
    "access_note": _("Something else"),
    "no_status": _("Please do not write anything about papers or immigration."),
    "own": _("A few more questions"),
    "contact": _("How can we reach you?"),
    "contact_hint": _(
        "You can leave this empty. We use it for this meeting alone, and erase it {days} "
        "days afterwards."
    ),
    "name": _("Name"),
    "name_hint": _("A first name is enough."),
    "email": _("Email"),
    "phone": _("Phone"),
    "yes": _("Yes"),
    "no": _("No"),
    "nothing_chosen": _("No answer"),
    "send": _("Send RSVP"),
    "save": _("Save"),
    "back": _("Back"),
    "problem": _("Please look at this once more"),
    "wrong_number": _("Please write a number from 0 to {most}."),
    "nobody": _("Please say how many people are coming."),
    "only_left": _("Only {count} places are left. Please RSVP for fewer people."),
    "too_many_meals": _("These are more people than are coming."),
    "too_many_seats": _("These are more people than are coming."),
    "no_area": _("Please say where the ride begins."),
    "wrong_email": _("This email address is not right. You can also leave it empty."),
    "wrong_choice": _("Please choose one of the answers."),
    "too_long": _("This is too long: at most {limit} characters."),
}  # fmt: skip
OF_REPLY = {
    "going": _("You are coming. Thank you!"),
    "promoted": _("A place came free: you are coming!"),
    "waiting": _("You are on the waitlist."),
    "waiting_more": _(
        "You are number {number}. Look at this page again to see whether a place came free."
    ),
    "told": _("We also write to {email}."),
    "not_coming": _("You are not coming. Thank you for telling us."),
    "people": _("How many people"),
    "keep_code": _(
        "With this code, or at this address, you can change or cancel your RSVP. Keep both "
        "to yourself."
    ),
    "change": _("Change my RSVP"),
    "cancel": _("We are not coming"),
    "again": _("We are coming after all"),
    "already": _("There is an RSVP from this device."),
    "my_reply": _("See my RSVP"),
    "for_others": _("RSVP for somebody else"),
    "forget": _("Forget my RSVP on this device"),
    "more": _("A few more questions"),
    "more_about": _(
        "The answers help the organizers. They are kept apart: not with your name and not with "
        "your RSVP. You can skip them."
    ),
    "more_send": _("Send my answers"),
    "more_skip": _("Skip these questions"),
    "more_thanks": _("Thank you for your answers."),
    "more_closed": _("Nothing more is asked now."),
    "forgotten": _("This device has forgotten your RSVP. It still counts."),
}  # fmt: skip
OF_MAIL = {
    "hello": _("Hello {name},"),
    "hello_you": _("Hello,"),
    "subject_going": _("You are coming: {title}"),
    "subject_waiting": _("You are on the waitlist: {title}"),
    "subject_promoted": _("A place came free: {title}"),
    "subject_reminder": _("Soon: {title}"),
    "subject_canceled": _("Canceled: {title}"),
    "subject_moved": _("Changed: {title}"),
    "subject_invited": _("You are invited: {title}"),
    "invited": _("You are invited. Please tell us whether you are coming:"),
    "change_here": _("Change or cancel your RSVP here:"),
    "why_mailed": _(
        "You get this because this address was given to {program}. If it is not meant for you, "
        "you can ignore it."
    ),
}  # fmt: skip
# Which part of the pages a group of words is for, to be shown where they are written.
GROUPS: list[tuple[Any, Mapping[str, Any]]] = [
    (_("The page of a meeting"), OF_MEETING),
    (_("The form"), OF_FORM),
    (_("After the RSVP"), OF_REPLY),
    (pgettext_lazy("words", "Email"), OF_MAIL),
    (_("Voting"), OF_VOTE),
    (_("Ideas"), OF_IDEA),
    (_("Proposals"), OF_PROPOSAL),
    (_("Check-in"), OF_DOOR),
    (pgettext_lazy("words", "The plan"), OF_PLAN),
]
PAGE_WORDS = {name: text for _title, words in GROUPS for name, text in words.items()}
OURS = tuple(code for code, _name in settings.LANGUAGES)
APPROVED = WrittenOnce(
    lambda program: (
        RsvpWords.objects.filter(program_id=program, approved_at__isnull=False)
        .order_by("language")
        .only("program", "language", "words")
    ),
    int,
)

type Words = Mapping[str, str]


def offer(title: Any, words: Mapping[str, Any]) -> None:
    """Add the words of pages of a later phase, which says so before any page is drawn."""
    GROUPS.append((title, words))
    PAGE_WORDS.update(words)


def put(text: str, **values: object) -> str:
    """`text` with values for what stands in braces; anything else in braces stays."""
    for name, value in values.items():
        text = text.replace(f"{{{name}}}", str(value))
    return text


@cache
def words_of_ours(language: str) -> Words:
    """All of `PAGE_WORDS` in a language of the product."""
    with translation.override(language):
        return {name: str(text) for name, text in PAGE_WORDS.items()}


def spoken_words(program_id: int) -> dict[str, Words]:
    """Words of every language in which the program's pages can be read; one query.

    Where one word is missing, the English one stands in.
    """
    ours = {code: words_of_ours(code) for code in OURS}
    english = ours["en"]
    return ours | {
        row.language: {name: row.words.get(name) or text for name, text in english.items()}
        for row in APPROVED.rows(program_id)
    }


def why_mailed(words: Words, language: str, program: Any) -> str:
    """Why somebody without an account gets a mail; "" where the frame of the mail says so.

    The frame speaks the product's own languages alone.
    """
    return "" if is_ours(language) else put(words["why_mailed"], program=program.name)


def label_with(words: Words, fields: Mapping[str, Any], **named: tuple[str, str]) -> None:
    """Label fields, with a hint or "", and say what is wrong with them in the same language."""
    for name, (label, hint) in named.items():
        field = fields[name]
        field.label, field.help_text = words[label], words[hint] if hint else ""
        field.error_messages |= {
            "required": words["problem"],
            "invalid_choice": words["wrong_choice"],
            "max_length": put(words["too_long"], limit=getattr(field, "max_length", "")),
        }


def words_in(program_id: int, language: str) -> Words:
    """The words in a language, in English where the program does not speak it."""
    if is_ours(language):
        return words_of_ours(language)
    return spoken_words(program_id).get(language) or words_of_ours("en")
