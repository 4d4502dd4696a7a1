"""The words of the pages that respondents see, besides what a survey asks.

English and Spanish are the product's own. For every other language the program writes them
once a survey, in the item "Words of the page", and approves them like all other words: a
survey never speaks in a language that nobody who knows it has read.
"""

from collections.abc import Mapping

from django.utils import translation
from django.utils.translation import gettext_lazy as _

from bic.spoken import is_ours
from bic.surveys.definition import Form
from bic.surveys.models.instrument import FIXED, Kind

# What stands in braces is put in by the page.
PAGE_WORDS = {
    "begin": _("I agree, begin"),
    "decline": _("No, thank you"),
    "next": _("Next"),
    "back": _("Back"),
    "send": _("Send my answers"),
    "progress": _("Question {n} of {count}"),
    "language": _("Language"),
    "leave": _("Leave this page at once"),
    "listen": _("Listen to the question"),
    "resume": _("Go on where you stopped"),
    "last": _("That was the last question."),
    "offline": _("There is no connection. Your answers stay here; try again in a while."),
    "erase": _("Leave and erase my answers"),
    "erased": _("Your answers are erased."),
    "prefer_not": _("I prefer not to say"),
    "other": _("Other"),
    "other_text": _("Tell us what"),
    "choose_many": _("Choose all that fit."),
    "rank": _("Give 1 to what matters most."),
    "yes": _("Yes"),
    "no": _("No"),
    "day": _("Day"),
    "month": _("Month"),
    "year": _("Year"),
    "problem": _("Please look at this once more"),
    "required": _("Please answer this question. You can also say that you prefer not to."),
    "wrong_number": _("Please write a number."),
    "wrong_whole": _("Please write a whole number."),
    "wrong_date": _("Please write a day that exists."),
    "wrong_choice": _("Please choose one of the answers."),
    "wrong_rank": _("Please give each number once."),
    "too_long": _("This is too long: at most {limit} characters."),
    "wrong": _("This answer does not fit."),
    "kept": _("Your answers are kept on this page until you send them."),
    "thanks": _("Thank you. Your answers have arrived."),
    "thanks_more": _("Nobody can see that they are yours. You can close this page."),
    "closed": _("This survey is closed."),
    "closed_more": _("No answers are taken any more. Thank you for your interest."),
    "declined": _("That is all right. Nothing was kept."),
    "code": _("The code on your card"),
    "wrong_code": _("This code is not right, or it was used already."),
    "busy": _("Many people are answering right now."),
    "busy_more": _("Press the button to go on; this takes a few seconds."),
    "go_on": _("Go on"),
    "another": _("Hand the device on to the next person"),
}


def words_of_ours(language: str) -> Mapping[str, str]:
    """All of `PAGE_WORDS` in a language of the product; nothing in any other."""
    if not is_ours(language):
        return {}
    with translation.override(language):
        return {name: str(text) for name, text in PAGE_WORDS.items()}


def page_words(form: Form, language: str) -> Mapping[str, str]:
    """All of `PAGE_WORDS` in a language; English where the program wrote none."""
    if ours := words_of_ours(language):
        return ours
    fixed = form.questions.get(FIXED[Kind.PAGE])
    own = fixed.said(language).choices if fixed else {}
    return {name: own.get(name) or text for name, text in words_of_ours("en").items()}
