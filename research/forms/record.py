"""Input for records of interviews and groups, statements and quotes. No field asks for names."""

from django import forms
from django.db import models
from django.utils.translation import gettext_lazy as _
from django_scopes.forms import SafeModelChoiceField

from bic.people.models import Membership
from bic.spoken import language_choices, name_of
from research.forms.place import PlaceForm
from research.models import Quote, Record, Statement
from research.models.study import About, Age
from research.rules.study import COLLECTORS
from research.studying import group_name

SMALL = {"class": "usa-input--sm"}
MANY = 200


def collectors(community):
    """Partners of a community who may have held an interview or a group for the program."""
    found = models.Q()
    for actor in COLLECTORS:
        found |= models.Q(role=actor.role, partner_kind=actor.partner_kind)
    rows = Membership.objects.in_force().filter(found, community=community)
    return rows.people()


class RecordForm(PlaceForm):
    """An interview or a group: when, in which language, how many of which groups."""

    known = ("study",)
    language = forms.ChoiceField(label=_("Language"), help_text=_("One language to a group."))

    class Meta:
        model = Record
        fields = [
            "held_on", "place", "language", "guide", "facilitator", "note_taker", "collected_by",
            "people_count", "note", "has_audio", "audio_consent", "audio_until",
        ]  # fmt: skip
        field_classes = {"guide": SafeModelChoiceField, "collected_by": SafeModelChoiceField}
        widgets = {
            "people_count": forms.NumberInput(attrs=SMALL),
            "note": forms.Textarea(attrs={"rows": 3}),
        }
        help_texts = {
            "place": _("A kind of place, such as a library. Never somebody’s home address."),
            "facilitator": _("Who led it; not who was asked."),
            "collected_by": _("A partner who held it for us. They read this record and no other."),
            "people_count": _("Counted by heads. Nobody’s name is kept."),
            "note": _("Without names, and without anything about status, papers or courts."),
            "has_audio": _("Leave it off: notes are enough, and audio tells who spoke."),
            "audio_consent": _("“All eight agreed aloud before we began”. No names."),
        }

    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        record, study = self.instance, self.instance.study
        codes = dict.fromkeys([*study.languages, record.language])
        self.fields["language"].choices = [(code, name_of(code)) for code in codes if code]
        if study.kind == study.Kind.INTERVIEWS and not record.pk:
            self.initial["people_count"] = 1
        self.fields["guide"].queryset = study.guides.in_order()
        self.fields["guide"].empty_label = _("Without a guide")
        self.fields["collected_by"].queryset = collectors(record.community)
        self.fields["collected_by"].empty_label = _("Program staff")
        self.groups = self._add_groups(study)
        names = list(self._meta.fields)
        place = names.index("people_count") + 1
        self.order_fields([*names[:place], *(one[0] for one in self.groups), *names[place:]])

    def _add_groups(self, study):
        """A field for each group that people are counted by: its name, what it is by, the group."""
        groups = [(About.AGE, band) for band in Age.values]
        groups += [(About.LANGUAGE, code) for code in study.languages]
        wanted = {(one.about, one.group) for one in study.targets.all()}
        groups += sorted(wanted - set(groups))
        stored = self.instance.heads
        fields = []
        for number, (about, group) in enumerate(groups):
            name = f"heads_{number}"
            self.fields[name] = forms.IntegerField(
                label=f"{About(about).label}: {group_name(about, group)}",
                required=False, min_value=0, max_value=MANY,
                initial=stored.get(about, {}).get(group),
                widget=forms.NumberInput(attrs=SMALL),
            )  # fmt: skip
            fields.append((name, about, group))
        return fields

    def clean_held_on(self):
        return self.clean_past("held_on")

    def clean(self):
        cleaned = super().clean()
        guide, language = cleaned.get("guide"), cleaned.get("language")
        if guide and language and guide.language != language:
            told = _("This guide is in %(language)s. Choose one in the language of the record.")
            self.add_error(
                "guide", forms.ValidationError(told, params={"language": name_of(guide.language)})
            )
        if cleaned.get("people_count") == 0:
            self.add_error("people_count", _("At least one person."))
        self._clean_audio(cleaned)
        self._clean_heads(cleaned)
        return cleaned

    def _clean_audio(self, cleaned):
        if cleaned.get("has_audio"):
            if not cleaned.get("audio_consent"):
                self.add_error("audio_consent", _("Say who agreed to it, and how."))
            if not cleaned.get("audio_until") and "audio_until" not in self.errors:
                self.add_error("audio_until", _("Say by when it is deleted."))
        elif cleaned.get("audio_consent") or cleaned.get("audio_until"):
            self.add_error("has_audio", _("Check this box, or leave what is about audio empty."))

    def _clean_heads(self, cleaned):
        heads, people = {}, cleaned.get("people_count")
        for name, about, group in self.groups:
            if count := cleaned.get(name):
                heads.setdefault(str(about), {})[group] = count
        # One person has one age and may speak two languages or belong to two groups.
        if people and sum(heads.get(About.AGE, {}).values()) > people:
            self.add_error(self.groups[0][0], _("By age these are more people than were there."))
        for name, _about, _group in self.groups:
            if people and (cleaned.get(name) or 0) > people:
                self.add_error(name, _("These are more people than were there."))
        self.instance.heads = heads


class AudioForm(forms.Form):
    """When the audio of a record was deleted."""

    deleted_on = forms.DateField(label=_("Deleted on"))

    def __init__(self, *args, today, held_on, **kwargs):
        super().__init__(*args, **kwargs)
        self.today, self.held_on = today, held_on
        self.initial.setdefault("deleted_on", today)

    def clean_deleted_on(self):
        day = self.cleaned_data["deleted_on"]
        if day > self.today:
            raise forms.ValidationError(_("This day has not come yet."))
        if day < self.held_on:
            raise forms.ValidationError(_("This is before the record was held."))
        return day


class StatementForm(PlaceForm):
    """One thing that was said: in the language in which it was said, its translation beside."""

    question = forms.TypedChoiceField(
        label=_("Question of the guide"), required=False, coerce=int, empty_value=None
    )
    language = forms.ChoiceField(label=_("Language"))

    class Meta:
        model = Statement
        fields = ["question", "language", "text", "translation"]
        widgets = {
            "text": forms.Textarea(attrs={"rows": 4, "dir": "auto"}),
            "translation": forms.Textarea(attrs={"rows": 4}),
        }
        help_texts = {
            "text": _("In the words that were used. Write “a woman”, “my street”, never a name."),
            "translation": _("By a person who speaks both."),
        }

    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        record = self.instance.record
        asked = record.guide.questions if record.guide else []
        chosen = [(number, f"{number}. {text}") for number, text in enumerate(asked, 1)]
        self.fields["question"].choices = [("", _("None")), *chosen]
        if not asked:
            del self.fields["question"]
        self.fields["language"].choices = language_choices({record.language})
        if not self.instance.pk:
            self.initial["language"] = record.language


class QuoteForm(PlaceForm):
    """Words out of a statement, and what whoever said them agreed to."""

    class Meta:
        model = Quote
        fields = ["text", "translation", "level", "said_by"]
        widgets = {
            "text": forms.Textarea(attrs={"rows": 3, "dir": "auto"}),
            "translation": forms.Textarea(attrs={"rows": 3}),
            "level": forms.RadioSelect,
        }
        help_texts = {
            "text": _("Leave out whatever could tell who said it."),
            "said_by": _("Only if they agreed to be named; as they want to be called."),
        }

    def clean(self):
        cleaned = super().clean()
        level, name = cleaned.get("level"), cleaned.get("said_by")
        if level == Quote.Level.NAMED and not name:
            self.add_error("said_by", _("Say how they want to be called."))
        elif level and level != Quote.Level.NAMED and name:
            self.add_error("said_by", _("They did not agree to be named, so leave this empty."))
        return cleaned


class ClearForm(forms.Form):
    """What somebody looked for before a record may be shared."""

    has_no_names = forms.BooleanField(label=_("No names of people, and nothing they are called by"))
    has_no_places = forms.BooleanField(
        label=_("No address, phone number, email address or place of work that finds them")
    )
    has_no_status = forms.BooleanField(
        label=_("Nothing about immigration status, papers, courts or authorities")
    )
    is_no_story = forms.BooleanField(label=_("No story that neighbors would know somebody by"))
