"""The component gallery: what the design offers, on one page. Development only."""

from django import forms
from django.core.paginator import Paginator
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render

from bic.blueprint import PHASES, State
from bic.ui.views import access

COLORS = [
    "paper",
    "surface",
    "sunken",
    "line",
    "line-strong",
    "ink",
    "ink-2",
    "ink-3",
    "pine",
    "pine-dark",
    "pine-deep",
    "pine-mid",
    "pine-soft",
    "marigold",
    "marigold-soft",
    "error",
    "success",
    "info",
]
MESSAGES = (
    ("info", "New questions were added", "Two questions on childcare joined the survey."),
    ("success", "Meeting saved", "Invitations go out on Friday at 9:00."),
    ("warning", "Year 3 is still coming in", "61 of about 90 answers so far."),
    ("error", "The file was not saved", "The connection dropped. Your text is still here."),
)
LANGUAGES = [(name, name) for name in ("English", "Spanish", "Karen", "Arabic")]


class SampleForm(forms.Form):
    """One field of every kind."""

    name = forms.CharField(label="Name of the meeting", help_text="A hint, when it saves a mistake")
    day = forms.DateField(label="Date")
    starts = forms.TimeField(label="Starts", required=False)
    place = forms.ChoiceField(label="Choice", choices=[("", "One of a few"), ("gym", "Gym")])
    languages = forms.MultipleChoiceField(
        label="Languages at the meeting", choices=LANGUAGES, widget=forms.CheckboxSelectMultiple
    )
    reach = forms.ChoiceField(
        label="How should we reach you?",
        choices=[("email", "Email"), ("text", "Text message")],
        widget=forms.RadioSelect(attrs={"class": "bic-opts--tiles"}),
    )
    meal = forms.BooleanField(label="A meal is offered", help_text="With a line of help")
    minutes = forms.FileField(label="Minutes", help_text="PDF or Word, up to 25 MB")
    notes = forms.CharField(label="Notes", widget=forms.Textarea(attrs={"rows": 4}), required=False)


@access("public")
def gallery(request: HttpRequest) -> HttpResponse:
    """Every component once; `?errors` shows the form with its errors."""
    context = {
        "colors": COLORS,
        "phases": PHASES,
        "states": list(State),
        "messages_shown": MESSAGES,
        "page_obj": Paginator(range(370), 10).page(5),
        "form": SampleForm({"name": "Community meal 6"} if "errors" in request.GET else None),
    }
    return render(request, "ui/gallery.html", context)
