"""Input for one item of a draft, and for the reason why a dangerous one is asked."""

from django import forms
from django.utils.translation import gettext_lazy as _
from django_scopes.forms import SafeModelChoiceField

from bic.surveys.choicelines import lines_of, read_lines
from bic.surveys.conditions import IS, IS_NOT, Condition, simple, written
from bic.surveys.expressions import ExpressionError, read
from bic.surveys.models import CLOSED, HOLDERS, LONGEST_LABEL, WITH_CHOICES, Item, Kind, Reason
from bic.surveys.services.items import block_of
from bic.ui.forms import ProgramForm

EXPRESSIONS = ("shown_when", "constraint", "calculation", "choice_filter")
WHEN = ("when_choice", "when_how")
WORDS = ("label", "hint", "constraint_message")
# What the form of a kind asks besides the label; everything but consent can be hidden.
ANSWERED = ("hint", "is_required", "may_decline", "constraint", "constraint_message")
ASKS = {
    Kind.CONSENT: (),
    Kind.GROUP: ("hint",),
    Kind.MATRIX: ("hint",),
    Kind.NOTE: ("hint",),
    Kind.ONE: (*ANSWERED, "choice_lines", "has_other", "choice_filter"),
    Kind.MANY: (*ANSWERED, "choice_lines", "has_other", "choice_filter"),
    Kind.YES_NO: (*ANSWERED, "choice_lines"),
    Kind.SCALE: (*ANSWERED, "choice_lines", "direction"),
    Kind.RANKING: (*ANSWERED, "choice_lines"),
    Kind.NUMBER: (*ANSWERED, "is_whole"),
    Kind.TEXT: ANSWERED,
    Kind.LONG_TEXT: ANSWERED,
    Kind.DATE: ANSWERED,
    Kind.CALCULATED: ("calculation",),
}
WORDLESS = (Kind.GROUP, Kind.CALCULATED)


class ItemForm(ProgramForm):
    """One item with its words in the language the survey is written in.

    `questions` is the `Form` of the draft; `said` are the words that there are, by field.
    """

    label = forms.CharField(
        label=_("Wording"), max_length=LONGEST_LABEL, widget=forms.Textarea({"rows": 3})
    )
    hint = forms.CharField(
        label=_("Hint"), required=False, max_length=2000, widget=forms.Textarea({"rows": 2}),
        help_text=_("A line below the question that helps to answer it."),
    )  # fmt: skip
    choice_lines = forms.CharField(
        label=_("Choices"), widget=forms.Textarea({"rows": 7}),
        help_text=_("One a line. To set the value that files show, write “value | words”."),
    )  # fmt: skip
    holder = SafeModelChoiceField(
        label=_("Stands in"), queryset=Item.objects.none(), required=False,
        empty_label=_("No group"),
    )  # fmt: skip
    when_choice = forms.ChoiceField(
        label=_("Shown when this was answered"), required=False,
        help_text=_("Only questions with choices that come before this one."),
    )  # fmt: skip
    when_how = forms.ChoiceField(
        label=_("The answer"), required=False,
        choices=[(IS, _("is that, or includes it")), (IS_NOT, _("is not that"))],
    )  # fmt: skip
    constraint_message = forms.CharField(
        label=_("Message when the answer is not right"), required=False, max_length=500
    )

    class Meta:
        model = Item
        fields = [
            "key", "is_required", "may_decline", "has_other", "is_whole", "direction",
            "shown_when", "constraint", "calculation", "choice_filter",
        ]  # fmt: skip
        widgets = {
            "direction": forms.RadioSelect,
            **{name: forms.Textarea({"rows": 2, "spellcheck": "false"}) for name in EXPRESSIONS},
        }
        help_texts = {
            "key": _("Made of the wording when you leave it empty. It stays the same in every "
                     "language, version and wave."),
            "shown_when": _("An expression as in XLSForm: ${name} = 'value'."),
            "constraint": _("An expression in which “.” is the answer: . >= 1 and . <= 30."),
            "choice_filter": _("An expression with columns of the choices."),
            "calculation": _("An expression whose value is kept with the answers."),
        }  # fmt: skip

    def __init__(self, *args, questions, said=None, **kwargs):
        self.questions, self.said = questions, dict(said or {})
        super().__init__(*args, **kwargs)
        self._keep_to_kind()
        self._fill()

    def _keep_to_kind(self):
        """Leave out what an item of this kind does not have."""
        kind = self.instance.kind
        asked = {"label", "form_version", *ASKS[kind]}
        if kind != Kind.CONSENT:
            asked |= {"holder", "shown_when", *WHEN}
        if not self.instance.pk:
            asked.add("key")
        for name in [name for name in self.fields if name not in asked]:
            del self.fields[name]
        self.fields["label"].required = kind not in WORDLESS
        if kind == Kind.CONSENT:
            self.fields["label"].widget.attrs["rows"] = 12
        if "key" in self.fields:
            self.fields["key"].required = False
        if "direction" in self.fields:
            self.fields["direction"].required = True

    def _fill(self):
        """Choices of the selects, and what stands in the fields that are no columns."""
        self.initial |= {name: self.said.get(name, "") for name in WORDS}
        self.initial["choice_lines"] = self._lines()
        self.initial.setdefault("holder", self.instance.parent_id)
        if "holder" in self.fields:
            rows = Item.objects.filter(version=self.questions.version, kind__in=HOLDERS)
            if self.instance.pk:
                rows = rows.exclude(pk__in=[one.pk for one in block_of(self.instance)])
            self.fields["holder"].queryset = rows.order_by("position")
            self.fields["holder"].label_from_instance = self._name_of
        if "when_choice" in self.fields:
            self.fields["when_choice"].choices = self._choices_before()
            self.initial["when_how"] = IS
            if (condition := simple(self.instance.shown_when)) and self._knows(condition):
                self.initial["when_choice"] = f"{condition.key} {condition.value}"
                self.initial["when_how"] = condition.how

    def _lines(self):
        return lines_of(self.instance.choices, self.said.get("choices", {}))

    def _name_of(self, item):
        return self.questions.questions[item.key].said(self.questions.original).label or item.key

    def _before(self):
        """Questions whose answers can be counted, before this item."""
        for one in self.questions.questions.values():
            if one.key == self.instance.key:
                return
            if one.kind in CLOSED:
                yield one

    def _choices_before(self):
        """Choices of those, each under its question."""
        groups = [("", _("Always shown"))]
        for one in self._before():
            said = one.said(self.questions.original)
            options = [
                (f"{one.key} {value}", said.choices.get(value, value)) for value in one.values
            ]
            groups.append((said.label[:120] or one.key, options))
        return groups

    def _knows(self, condition):
        return any(
            one.key == condition.key and condition.value in one.values for one in self._before()
        )

    def _stored(self):
        words = {name: self.said.get(name, "") for name in WORDS}
        place = {"holder": self.instance.parent_id, "choice_lines": self._lines()}
        return super()._stored() | words | place

    def clean_key(self):
        key = self.cleaned_data["key"]
        if key and key in self.questions.questions:
            raise forms.ValidationError(_("Another item has this name already."))
        return key

    def clean_holder(self):
        holder = self.cleaned_data["holder"]
        if holder and holder.kind == Kind.MATRIX and self.instance.kind != Kind.SCALE:
            raise forms.ValidationError(_("Only scales stand in a matrix of scales."))
        return holder

    def clean_choice_lines(self):
        """Choices and their words."""
        choices, words = read_lines(
            self.cleaned_data["choice_lines"], self.instance.choices, self.said.get("choices")
        )
        if self.instance.kind == Kind.YES_NO and [one["value"] for one in choices] != ["yes", "no"]:
            raise forms.ValidationError(_("Keep the values “yes” and “no”; change their words."))
        if len(choices) < 2:
            raise forms.ValidationError(_("Write at least two choices."))
        return {"choices": choices, "words": words}

    def clean(self):
        cleaned = super().clean()
        changed = {*self.changed_data}
        if "when_choice" in changed or (cleaned.get("when_choice") and "when_how" in changed):
            cleaned["shown_when"] = self._when(cleaned)
        for name in EXPRESSIONS:
            if text := cleaned.get(name):
                self._check_expression(name, text)
        return cleaned

    def _when(self, cleaned):
        """The expression that the plain words mean; what was an expression stays one."""
        key, _space, value = cleaned.get("when_choice", "").partition(" ")
        if not key:
            typed = cleaned.get("shown_when", "")
            return "" if typed == self.instance.shown_when else typed
        how = cleaned.get("when_how") or IS
        return written(Condition(key, how, value), self.questions.questions[key].kind)

    def _check_expression(self, name, text):
        try:
            unknown = read(text).asks - self.questions.questions.keys()
        except ExpressionError as error:
            self.add_error(name, str(error))
        else:
            if unknown:
                self.add_error(
                    name, _("There is no item %(key)s.") % {"key": ", ".join(sorted(unknown))}
                )

    @property
    def more_is_open(self):
        """Whether something stands, or is wrong, among what is folded away."""
        names = [
            name for name in ("key", *EXPRESSIONS, "constraint_message") if name in self.fields
        ]
        shown = simple(self.instance.shown_when) if self.instance.shown_when else True
        return bool(
            any(name in self.errors for name in names)
            or not shown
            or any(self[name].value() for name in names if name not in ("key", "shown_when"))
        )

    @property
    def words(self):
        """What was typed, as `put_words` takes it."""
        words = {name: self.cleaned_data[name] for name in WORDS if name in self.cleaned_data}
        if self.instance.kind in WITH_CHOICES:
            words["choices"] = self.cleaned_data["choice_lines"]["words"]
        return words

    @property
    def columns(self):
        """What was chosen, by column of the item."""
        names = [name for name in self.Meta.fields if name in self.fields and name != "key"]
        columns = {name: self.cleaned_data[name] for name in names}
        if self.instance.kind in WITH_CHOICES:
            columns["choices"] = self.cleaned_data["choice_lines"]["choices"]
        return columns


class ReasonForm(forms.ModelForm):
    """Why a question is asked although its words touch a dangerous topic."""

    class Meta:
        model = Reason
        fields = ["reason"]
        help_texts = {
            "reason": _("Who reads the survey later must understand it: what is asked, "
                        "and why nobody can be harmed by it."),
        }  # fmt: skip
