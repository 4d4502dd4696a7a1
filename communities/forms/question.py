"""Input for the questions of a call."""

from django import forms
from django.utils.translation import gettext_lazy as _

from bic.translated import DRAFT, Translated, TranslatedFormField, TranslatedInput, speak
from bic.ui.forms import StaleGuardMixin
from communities.models import Question
from communities.questions import choices_of

MOST_CHOICES = 30
LONGEST_CHOICE = 200


class QuestionForm(StaleGuardMixin, forms.ModelForm):
    """One question of a form; `earlier` are the questions on whose answers it may depend."""

    label = TranslatedFormField(label=_("Question"), max_length=500, widget=TranslatedInput(rows=2))
    help = TranslatedFormField(
        label=_("Hint"), max_length=2000, required=False, widget=TranslatedInput(rows=3)
    )
    choices = TranslatedFormField(
        label=_("Choices"),
        max_length=MOST_CHOICES * LONGEST_CHOICE,
        required=False,
        help_text=_(
            "For one choice: each on a line of its own, in every language in the same order."
        ),
    )
    condition = forms.MultipleChoiceField(
        label=_("Ask only those who answered"),
        required=False,
        widget=forms.CheckboxSelectMultiple,
        help_text=_("Nothing chosen: it is asked of all."),
    )

    class Meta:
        model = Question
        fields = ["kind", "label", "help", "is_required", "choices"]

    def __init__(self, *args, call, earlier, **kwargs):
        super().__init__(*args, **kwargs)
        self.languages = call.languages
        speak(self, self.languages)
        self.initial["choices"] = self._as_lines()
        self.initial["condition"] = [
            f"{self.instance.shown_when}:{key}" for key in self.instance.shown_for
        ]
        offered = [
            (f"{one.key}:{key}", f"{one.label}: {words}")
            for one in earlier
            if one.kind == Question.Kind.CHOICE
            for key, words in choices_of(one)
        ]
        self.fields["condition"].choices = offered
        if not offered:
            del self.fields["condition"]

    def _stored(self):
        return super()._stored() | {"choices": self._as_lines()}

    def _as_lines(self):
        """The choices as people type them: a line for each, in every language."""
        held = choices_of(self.instance)
        original = held[0][1].original if held else self.languages[0]
        found = Translated(original)
        for code in self.languages:
            lines = [words.texts.get(code, "") for _key, words in held]
            if any(lines):
                states = {words.states.get(code, DRAFT) for _key, words in held}
                state = states.pop() if len(states) == 1 else DRAFT
                found = found.put(code, "\n".join(lines), state)
        return found

    def _post_clean(self):
        """What people type as lines is stored as choices, and a condition in two columns."""
        self.facts = self._facts() if not self.errors else {}
        self.cleaned_data.pop("choices", None)
        super()._post_clean()

    def _facts(self):
        told = self.cleaned_data
        condition = [one.partition(":") for one in told.get("condition") or ()]
        return {
            "kind": told["kind"],
            "label": told["label"],
            "help": told["help"],
            "is_required": told["is_required"],
            "choices": self.stored_choices(told["choices"])
            if told["kind"] == Question.Kind.CHOICE
            else [],
            "shown_when": condition[0][0] if condition else "",
            "shown_for": [key for _question, _colon, key in condition],
        }

    def clean(self):
        cleaned = super().clean()
        if cleaned.get("kind") == Question.Kind.CHOICE and "choices" in cleaned:
            self._check_choices(cleaned["choices"])
        sources = {one.partition(":")[0] for one in cleaned.get("condition") or ()}
        if len(sources) > 1:
            self.add_error("condition", _("Choose answers to one question only."))
        return cleaned

    def _check_choices(self, typed):
        lines = {code: _lines(text) for code, text in typed.texts.items()}
        own = lines.get(typed.original, [])
        if len(own) < 2:
            self.add_error("choices", _("Write at least two choices, each on a line of its own."))
        elif len(own) > MOST_CHOICES:
            self.add_error("choices", _("At most %(most)s choices.") % {"most": MOST_CHOICES})
        elif len(set(own)) < len(own):
            self.add_error("choices", _("Two choices are the same."))
        elif any(len(one) > LONGEST_CHOICE for one in own):
            self.add_error("choices", _("One of the choices is too long."))
        elif any(len(found) != len(own) for found in lines.values()):
            self.add_error("choices", _("Every language needs the same number of choices."))

    def stored_choices(self, typed):
        """The typed choices with their keys; one that keeps its words keeps its key."""
        lines = {code: _lines(text) for code, text in typed.texts.items()}
        held = {words.texts.get(words.original): key for key, words in choices_of(self.instance)}
        taken = set(held.values())
        found = []
        for number, words in enumerate(lines.get(typed.original, [])):
            key = held.get(words) or next(
                name for n in range(1, 1000) if (name := f"c{n}") not in taken
            )
            taken.add(key)
            label = Translated.of(words, typed.original)
            for code, others in lines.items():
                if code != typed.original:
                    label = label.put(code, others[number], typed.states.get(code, DRAFT))
            found.append({"key": key, "label": label.stored()})
        return found


def _lines(text):
    return [line.strip() for line in text.splitlines() if line.strip()]
