"""Input of scorers: a part of their sheet, an agreed score, the outcome."""

from django import forms
from django.utils.html import escape
from django.utils.translation import gettext_lazy as _

from bic.days import today_in
from communities.models import Scorecard
from communities.models.readiness import Scale
from communities.models.scorecard import Confidence
from communities.services.scoring import Given

CANNOT_SAY = "none"
GRID = {"class": "bic-optgrid"}
FULL = {"rows": 2, "class": "usa-textarea--full"}


def level_choices(item, cannot_say):
    """Every level with what it means, and that one cannot say."""
    return [
        *((str(level), f"{level} · {words}") for level, words in item.all_levels),
        (CANNOT_SAY, cannot_say),
    ]


def level_of(value):
    """The level behind a choice, None for none."""
    return None if value in ("", CANNOT_SAY) else int(value)


class PartForm(forms.Form):
    """The items of one part of a sheet, each with a level, how sure, and why.

    Everything may be left out and filled in later; handing in asks for all of it.
    """

    def __init__(self, *args, rows, **kwargs):
        super().__init__(*args, **kwargs)
        self.rows = rows
        for row in rows:
            item = row.item
            score = row.scores[0] if row.scores else None
            told = score is not None and (score.level is not None or score.because)
            level = CANNOT_SAY if told and score.level is None else score and score.level
            self.fields[self.name("level", item)] = forms.ChoiceField(
                label=item.label,
                required=False,
                initial="" if level is None else str(level),
                choices=level_choices(item, _("I cannot say")),
                widget=forms.RadioSelect(attrs=GRID if item.scale == Scale.NINE else {}),
                # Hints are markup, and this was typed.
                help_text=escape(item.question),
            )
            self.fields[self.name("because", item)] = forms.CharField(
                label=_("Because"),
                required=False,
                max_length=2000,
                initial=score.because if score else "",
                widget=forms.Textarea(attrs=FULL),
                help_text=_("What you saw or heard; or: not yet, because …"),
            )
            self.fields[self.name("confidence", item)] = forms.ChoiceField(
                label=_("How sure are you?"),
                choices=Confidence,
                initial=score.confidence if score else Confidence.MEDIUM,
                required=False,
            )

    @staticmethod
    def name(what, item):
        """Name of the field of an item."""
        return f"{what}_{item.pk}"

    def lines(self):
        """Each row with its three bound fields."""
        return [
            (row, *(self[self.name(what, row.item)] for what in ("level", "because", "confidence")))
            for row in self.rows
        ]

    def clean(self):
        cleaned = super().clean()
        for row in self.rows:
            level = cleaned.get(self.name("level", row.item))
            because = cleaned.get(self.name("because", row.item), "")
            if level == CANNOT_SAY and not because:
                self.add_error(
                    self.name("because", row.item), _("Write why you cannot say anything.")
                )
        return cleaned

    def given(self):
        """What the scorer says, by the key of the item; what they left out is not in it."""
        found = {}
        for row in self.rows:
            level = self.cleaned_data[self.name("level", row.item)]
            because = self.cleaned_data[self.name("because", row.item)]
            confidence = self.cleaned_data[self.name("confidence", row.item)]
            if level or because or row.scores:
                found[row.item.pk] = Given(
                    level_of(level), confidence or Confidence.MEDIUM, because
                )
        return found


class AgreeForm(forms.Form):
    """The level that the scorers agree on, and how they came to it."""

    level = forms.ChoiceField(label=_("Agreed score"), widget=forms.RadioSelect)
    note = forms.CharField(
        label=_("Note"),
        max_length=2000,
        widget=forms.Textarea(attrs={"rows": 3, "class": "usa-textarea--full"}),
        help_text=_("Why this level; what was decisive."),
    )

    def __init__(self, *args, item, **kwargs):
        super().__init__(*args, **kwargs)
        self.fields["level"].choices = level_choices(item, _("Nobody can say"))

    @property
    def agreed(self):
        """What the service is told."""
        return {
            "level": level_of(self.cleaned_data["level"]),
            "note": self.cleaned_data["note"],
        }


class OutcomeForm(forms.Form):
    """What follows from a scorecard."""

    outcome = forms.ChoiceField(
        label=_("Outcome"),
        widget=forms.RadioSelect,
        choices=[
            choice for choice in Scorecard.Outcome.choices if choice[0] != Scorecard.Outcome.STOPPED
        ],
    )
    advice = forms.CharField(
        label=_("Advice"),
        required=False,
        max_length=4000,
        widget=forms.Textarea(attrs={"rows": 5, "class": "usa-textarea--full"}),
        help_text=_("What to work on. The community's partners read it."),
    )
    recheck_on = forms.DateField(
        label=_("Re-check on"),
        required=False,
        help_text=_("The owner is reminded. Needed for “Not yet”."),
    )

    def __init__(self, *args, program, **kwargs):
        super().__init__(*args, **kwargs)
        self.program = program

    def clean(self):
        cleaned = super().clean()
        day = cleaned.get("recheck_on")
        if day and day <= today_in(self.program) and "recheck_on" in self.changed_data:
            self.add_error("recheck_on", _("Choose a day to come."))
        if cleaned.get("outcome") == Scorecard.Outcome.NOT_YET:
            if not cleaned.get("advice"):
                self.add_error("advice", _("Write what the community can do until then."))
            if not day and "recheck_on" not in self.errors:
                self.add_error("recheck_on", _("Choose the day of the re-check."))
        return cleaned


class StopForm(forms.Form):
    """Why a scorecard ends without a result."""

    why = forms.CharField(
        label=_("Why it is stopped"),
        max_length=2000,
        widget=forms.Textarea(attrs={"rows": 3, "class": "usa-textarea--full"}),
    )
