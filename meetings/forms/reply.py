"""What somebody replies: one form for the public and for whoever writes a reply down.

Its words come from `meetings.pagewords`, so that it speaks every language of the public pages.
"""

from collections.abc import Iterable, Iterator
from typing import Any

from django import forms
from django.core.validators import EmailValidator

from bic.spoken import LANGUAGE_CODES, own_name
from meetings.models import Access, AgeBand, Diet, Meeting, Rsvp, RsvpQuestion, RsvpSetting
from meetings.models.rsvp import MOST_ADULTS, MOST_CHILDREN
from meetings.pagewords import Words, put

YES_NO = RsvpQuestion.Kind.YES_NO


def offered_languages(meeting: Meeting, also: Iterable[str] = ()) -> list[tuple[str, str]]:
    """Languages by their own names: those of the meeting first, then those that many speak."""
    first = [*meeting.languages, *meeting.interpreted, *also]
    codes = dict.fromkeys([*first, "en", "es", *sorted(LANGUAGE_CODES, key=own_name)])
    return [(code, own_name(code)) for code in codes]


def choices_of(question: RsvpQuestion, language: str) -> list[tuple[str, str]]:
    """Keys and words of the answers to a question: the key is the line, in every language."""
    said, _in = question.choices.in_language(language)
    return [(str(number), line.strip()) for number, line in enumerate(said.splitlines(), 1)]


class ReplyForm(forms.Form):
    """A party and its needs. `party` is what of it goes into a reply.

    Fields that a meeting does not ask for are missing. Nothing but the number of adults has
    to be given.
    """

    def __init__(
        self,
        *args: Any,
        meeting: Meeting,
        setting: RsvpSetting,
        questions: Iterable[RsvpQuestion],
        words: Words,
        language: str,
        rsvp: Rsvp | None = None,
        **kwargs: Any,
    ) -> None:
        kwargs.setdefault("initial", _told(rsvp) if rsvp else {"adults": 1, "language": language})
        kwargs.setdefault("use_required_attribute", False)
        super().__init__(*args, **kwargs)
        self.words, self.spoken = words, language
        self.setting, self.questions = setting, list(questions)
        self._ask_who(meeting, rsvp)
        self._ask_needs()
        for question in self.questions:
            self.fields[f"q_{question.pk}"] = self._own(question)
        self._ask_contact()

    # ---- Fields --------------------------------------------------------------------------

    def _number(self, word: str, most: int) -> forms.IntegerField:
        wrong = put(self.words["wrong_number"], most=most)
        names = ("invalid", "min_value", "max_value")
        return forms.IntegerField(
            label=self.words[word], min_value=0, max_value=most, required=False,
            error_messages=dict.fromkeys(names, wrong),
        )  # fmt: skip

    def _text(self, word: str, most: int, **more: Any) -> forms.CharField:
        field = forms.CharField(
            label=self.words[word], max_length=most, required=False,
            error_messages={"max_length": put(self.words["too_long"], limit=most)}, **more,
        )  # fmt: skip
        field.widget.attrs |= {"dir": "auto", "autocomplete": "off"}
        return field

    def _choice(self, label: str, choices: list[tuple[str, str]], **more: Any) -> forms.ChoiceField:
        wrong = {"invalid_choice": self.words["wrong_choice"]}
        return forms.ChoiceField(
            label=label, choices=choices, required=False, error_messages=wrong, **more
        )

    def _check(self, word: str) -> forms.BooleanField:
        return forms.BooleanField(label=self.words[word], required=False)

    def _ask_who(self, meeting: Meeting, rsvp: Rsvp | None) -> None:
        self.fields["adults"] = self._number("adults", MOST_ADULTS)
        for age in AgeBand.values:
            if age in self.setting.ages:
                self.fields[f"age_{age}"] = self._number(f"age_{age}", MOST_CHILDREN)
        also = [rsvp.language] if rsvp else [self.spoken]
        languages = offered_languages(meeting, also)
        self.fields["language"] = self._choice(self.words["speaks"], languages)

    def _ask_needs(self) -> None:
        setting, words = self.setting, self.words
        if setting.asks_interpretation:
            self.fields["interpretation"] = self._check("interpretation")
        if setting.asks_childcare and setting.ages:
            self.fields["childcare"] = self._check("childcare")
        if setting.asks_diet:
            for diet in Diet.values:
                self.fields[f"meal_{diet}"] = self._number(f"diet_{diet}", MOST_ADULTS)
            self.fields["diet_note"] = self._text("diet_note", 200)
        if setting.asks_ride:
            self.fields["ride_seats"] = self._number("ride_seats", MOST_ADULTS)
            if setting.ride_areas:
                areas = [("", words["nothing_chosen"]), *((one, one) for one in setting.ride_areas)]
                self.fields["ride_area"] = self._choice(words["ride_area"], areas)
        if setting.asks_access:
            self.fields["access"] = forms.MultipleChoiceField(
                label=words["access"], required=False, widget=forms.CheckboxSelectMultiple,
                choices=[(one, words[f"access_{one}"]) for one in Access.values],
                error_messages={"invalid_choice": words["wrong_choice"]},
            )  # fmt: skip
            self.fields["access_note"] = self._text("access_note", 200)

    def _own(self, question: RsvpQuestion) -> forms.Field:
        label, _in = question.text.in_language(self.spoken)
        if question.kind == RsvpQuestion.Kind.TEXT:
            field = self._text("own", 300)
            field.label = label
            return field
        choices = (
            [("yes", self.words["yes"]), ("no", self.words["no"])]
            if question.kind == YES_NO
            else choices_of(question, self.spoken)
        )
        return self._choice(label, choices, widget=forms.RadioSelect)

    def _ask_contact(self) -> None:
        self.fields["name"] = self._text("name", 80, help_text=self.words["name_hint"])
        self.fields["email"] = self._text("email", 254)
        self.fields["email"].widget.input_type = "email"
        self.fields["email"].validators.append(EmailValidator(self.words["wrong_email"]))
        self.fields["phone"] = self._text("phone", 30)
        self.fields["phone"].widget.input_type = "tel"
        for name in ("email", "phone"):
            self.fields[name].widget.attrs |= {"dir": "ltr"}

    # ---- What was written ----------------------------------------------------------------

    def numbers(self, prefix: str) -> Iterator[tuple[str, int]]:
        """Keys and numbers of the boxes that begin with `prefix`, without empty ones."""
        for name in self.fields:
            if name.startswith(prefix) and (count := self.cleaned_data.get(name)):
                yield name.removeprefix(prefix), count

    def clean(self) -> dict[str, Any]:
        data = super().clean() or self.cleaned_data
        people = (data.get("adults") or 0) + sum(count for _age, count in self.numbers("age_"))
        if not people and not self.errors:
            self.add_error("adults", self.words["nobody"])
        meals = dict(self.numbers("meal_"))
        if people and sum(meals.values()) > people:
            self.add_error(f"meal_{next(iter(meals))}", self.words["too_many_meals"])
        seats = data.get("ride_seats") or 0
        if seats and people and seats > people:
            self.add_error("ride_seats", self.words["too_many_seats"])
        if seats and "ride_area" in self.fields and not data.get("ride_area"):
            self.add_error("ride_area", self.words["no_area"])
        return data

    def no_room(self, left: int) -> None:
        """Say at the number of adults how many places there are."""
        told = put(self.words["only_left"], count=left) if left else self.words["full_more"]
        self.add_error("adults", told)

    @property
    def party(self) -> dict[str, Any]:
        """Fields of `Rsvp` and their values; what was not asked is not among them."""
        data = self.cleaned_data
        party: dict[str, Any] = {
            "adults": data["adults"] or 0,
            "children": dict(self.numbers("age_")),
            "language": data["language"] or self.spoken,
            "answers": {
                str(one.pk): data[f"q_{one.pk}"] for one in self.questions if data[f"q_{one.pk}"]
            },
        }
        for name in ("diet_note", "ride_area", "access", "access_note", "name", "email", "phone"):
            if name in self.fields:
                party[name] = data[name]
        if "interpretation" in self.fields:
            party["wants_interpretation"] = data["interpretation"]
        if "childcare" in self.fields:
            party["wants_childcare"] = data["childcare"] and bool(party["children"])
        if self.setting.asks_diet:
            party["diets"] = dict(self.numbers("meal_"))
        if self.setting.asks_ride:
            party["ride_seats"] = data["ride_seats"] or 0
            if not party["ride_seats"]:
                party["ride_area"] = ""
        return party


def _told(rsvp: Rsvp) -> dict[str, Any]:
    """What a reply says, as the form asks for it."""
    copied = ("adults", "language", "diet_note", "ride_area", "access", "access_note", "name",
              "email", "phone")  # fmt: skip
    return (
        {name: getattr(rsvp, name) for name in copied}
        | {"interpretation": rsvp.wants_interpretation, "childcare": rsvp.wants_childcare}
        | {"ride_seats": rsvp.ride_seats or None}
        | {f"age_{age}": count for age, count in rsvp.children.items()}
        | {f"meal_{diet}": count for diet, count in rsvp.diets.items()}
        | {f"q_{key}": value for key, value in rsvp.answers.items()}
    )
