"""Input for evaluation plans: boxes of the logic model, questions, rows."""

from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _
from django_scopes.forms import SafeModelChoiceField, SafeModelMultipleChoiceField

from bic.ui.forms import StaleGuardMixin
from evaluations.models import LogicItem, PlanRow, Question
from evaluations.models.logic import Column, after
from evaluations.suggestions import BY_KEY, SUGGESTED
from planning.models import CharterEntry, CharterItem

LONG = {"rows": 4, "class": "usa-textarea--full"}
SHORT = {"rows": 2, "class": "usa-textarea--full"}


class LogicItemForm(StaleGuardMixin, forms.ModelForm):
    """A box of the logic model, and the boxes of the next column to which it leads."""

    leads_to = SafeModelMultipleChoiceField(
        label=_("Leads to"), queryset=LogicItem.objects.none(), required=False,
        widget=forms.CheckboxSelectMultiple,
    )  # fmt: skip

    class Meta:
        model = LogicItem
        fields = ["title", "text", "entry", "leads_to"]
        field_classes = {"entry": SafeModelChoiceField}
        widgets = {"text": forms.Textarea(attrs=LONG)}
        help_texts = {"title": _("It stands in a box of the picture, so keep it short.")}

    def __init__(self, *args: Any, column: Column, plan: Any, **kwargs: Any) -> None:
        self.column, self.plan = Column(column), plan
        self.led_to: list[int] = []
        if kwargs.get("instance") and kwargs["instance"].pk:
            links = kwargs["instance"].links.order_by("target_id")
            self.led_to = list(links.values_list("target_id", flat=True))
        super().__init__(*args, **kwargs)
        self.instance.column = self.column
        self._offer_targets()
        self._offer_outcomes()

    def _offer_targets(self) -> None:
        column = after(self.column)
        rows = LogicItem.objects.filter(plan=self.plan, column=column).in_order()
        if column is None or not rows:
            del self.fields["leads_to"]
            return
        shown: Any = self.fields["leads_to"]
        shown.queryset = rows
        shown.label_from_instance = str
        if self.instance.pk:
            self.initial["leads_to"] = self.led_to

    def _offer_outcomes(self) -> None:
        """A long-term outcome may be one of the charter; its words may be others than there."""
        if self.column != Column.LONG:
            del self.fields["entry"]
            return
        items = CharterItem.objects.in_force().outcomes()
        words = {one.entry_id: f"{one.code} {one.title}" for one in items}
        if self.instance.entry:
            # Where a later version of the charter dropped it, the plan still says what it is of.
            words.setdefault(self.instance.entry_id, self.instance.entry.code)
        shown: Any = self.fields["entry"]
        shown.queryset = CharterEntry.objects.outcomes().filter(pk__in=list(words))
        shown.label_from_instance = lambda entry: words[entry.pk]
        shown.empty_label = _("Not one of the charter")

    def _stored(self) -> dict[str, Any]:
        return super()._stored() | {"leads_to": self.led_to}


class QuestionForm(StaleGuardMixin, forms.ModelForm):
    """An evaluation question: about what, and whether it asks how it went or what came of it."""

    class Meta:
        model = Question
        fields = ["kind", "text", "about"]
        field_classes = {"about": SafeModelChoiceField}
        widgets = {"kind": forms.RadioSelect, "text": forms.Textarea(attrs=SHORT)}
        help_texts = {
            "kind": _("Process: how it goes. Outcome: what becomes of it."),
            "about": _("Which box of the logic model it asks about."),
        }

    def __init__(self, *args: Any, plan: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        shown: Any = self.fields["about"]
        shown.queryset = LogicItem.objects.filter(plan=plan).in_order()
        shown.empty_label = _("None in particular")


class PlanRowForm(StaleGuardMixin, forms.ModelForm):
    """How a question will be answered. A suggested indicator fills in what is left empty."""

    suggested = forms.ChoiceField(
        label=_("Suggested indicator"), required=False,
        help_text=_("Pick one, and its name and source are filled in where you leave them empty."),
    )  # fmt: skip

    class Meta:
        model = PlanRow
        fields = [
            "suggested", "indicator", "source", "method", "timing", "analysis", "told", "done_by",
        ]  # fmt: skip
        widgets = {
            "method": forms.Textarea(attrs=SHORT),
            "analysis": forms.Textarea(attrs=SHORT),
            "told": forms.Textarea(attrs=SHORT),
        }
        help_texts = {
            "indicator": _("What is counted, asked or watched."),
            "source": _("Where it comes from: a survey, counts of meetings, records."),
            "method": _("How it is collected."),
            "timing": _("Such as: before the first large meeting, after one year and three."),
            "analysis": _("How it is read: compared with what, by which groups."),
            "told": _("Such as: the planning committee, each spring, on one page."),
            "done_by": _("A person or a team."),
        }

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        shown: Any = self.fields["suggested"]
        shown.choices = [("", _("One of our own")), *((one.key, one.name) for one in SUGGESTED)]
        for name in ("indicator", "source"):
            self.fields[name].required = not self.data.get(self.add_prefix("suggested"))

    def clean(self) -> dict[str, Any]:
        cleaned = super().clean() or self.cleaned_data
        if picked := BY_KEY.get(cleaned.get("suggested", "")):
            for name, offered in (("indicator", picked.name), ("source", picked.source)):
                cleaned[name] = cleaned.get(name) or str(offered)
        return cleaned
