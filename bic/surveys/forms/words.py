"""Input of the translation desk: the words of one item, how far items are, a file."""

import hashlib
import json

from django import forms
from django.utils.translation import gettext_lazy as _

from bic.documents.intake import check
from bic.spoken import direction_of
from bic.surveys.answers import clean
from bic.surveys.models import Stage
from bic.surveys.translating import objection
from bic.surveys.translatorfiles import MOST_BYTES, TooLong, read_catalog, read_workbook

# What people say of words; writing them makes them "translated".
STAGES = [Stage.REVIEWED, Stage.PRETESTED, Stage.APPROVED, Stage.TRANSLATED]


def fingerprint(parts):
    """Short hash of the texts that a form was opened with."""
    stored = json.dumps([(part.name, part.original, part.text) for part in parts])
    return hashlib.sha256(stored.encode()).hexdigest()[:24]


class WordsForm(forms.Form):
    """The texts of one item in another language, a field for each part of the original."""

    conflict = ()

    def __init__(self, *args, parts, language, **kwargs):
        super().__init__(*args, **kwargs)
        self.parts = {part.name: part for part in parts}
        for part in parts:
            attrs = {"lang": language, "dir": direction_of(language)}
            widget = forms.Textarea({"rows": 3} | attrs) if part.is_long else forms.TextInput(attrs)
            self.fields[part.name] = forms.CharField(
                label=part.words or part.original, required=False, initial=part.text,
                widget=widget,
            )  # fmt: skip
        self.fields["form_version"] = forms.CharField(
            required=False, widget=forms.HiddenInput, initial=fingerprint(parts)
        )

    @property
    def rows(self):
        """Every part beside its field."""
        return [(part, self[name]) for name, part in self.parts.items()]

    def clean(self):
        cleaned = super().clean()
        for name, part in self.parts.items():
            if name in cleaned:
                cleaned[name] = clean(cleaned[name])
                if why := objection(part, cleaned[name]):
                    self.add_error(name, why)
        seen, now = cleaned.get("form_version"), fingerprint(self.parts.values())
        if seen and seen != now:
            self.data = self.data.copy()
            self.data["form_version"] = now
            self.add_error(
                None,
                forms.ValidationError(
                    _("Somebody else saved this while you were typing. Compare with the words "
                      "that stand there now, then save again."),
                    code="stale",
                ),
            )  # fmt: skip
        return cleaned

    @property
    def texts(self):
        """What was typed, by names of parts."""
        return {name: self.cleaned_data[name] for name in self.parts}


class StageForm(forms.Form):
    """Which items are how far."""

    item = forms.TypedMultipleChoiceField(
        coerce=int, error_messages={"required": _("Choose at least one item.")}
    )
    stage = forms.ChoiceField(choices=[(one.value, one.label) for one in STAGES])

    def __init__(self, *args, items, **kwargs):
        super().__init__(*args, **kwargs)
        self.fields["item"].choices = [(pk, pk) for pk in items]


class FileForm(forms.Form):
    """A translator's file. Its cleaned value are the rows in it."""

    file = forms.FileField(
        label=_("File"), widget=forms.FileInput({"accept": ".xlsx,.csv,.po"}),
        help_text=_("The spreadsheet or the PO file that you downloaded here, filled in."),
    )  # fmt: skip

    def clean_file(self):
        """The rows. What is wrong with the whole file is said at the field."""
        file = self.cleaned_data["file"]
        if file.name.lower().endswith(".po"):
            if file.size > MOST_BYTES:
                raise TooLong
            return read_catalog(file.read())
        found = check(file)
        return read_workbook(found.file, found.name)
