"""An item that somebody removed while somebody else wrote to it."""

from django.shortcuts import render

from bic.surveys.forms.builder import EXPRESSIONS, WORDS
from bic.surveys.translating import CHOICE


def written_in(data):
    """What somebody wrote into a form of an item, or of its words in a language."""
    own = {*WORDS, "choice_lines", *EXPRESSIONS}
    return [
        text for name, text in data.items()
        if text.strip() and (name in own or name.startswith(CHOICE))
    ]  # fmt: skip


def gone(request, survey, texts, back_url):
    """The page that gives back what was written to an item that is not there any more."""
    context = {"survey": survey, "texts": texts, "cancel_url": back_url}
    return render(request, "surveys/builder_gone.html", context, status=409)
