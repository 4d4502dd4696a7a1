"""Input for versions of the plan: a note, an approval, two to compare, languages to publish."""

from collections.abc import Iterable
from typing import Any

from django import forms
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from bic.days import come, today_in
from bic.spoken import name_of
from bic.versions import named
from implementation.models import PlanVersion


class FreezeForm(forms.ModelForm):
    """What is new in a version."""

    class Meta:
        model = PlanVersion
        fields = ["note"]
        widgets = {"note": forms.Textarea(attrs={"rows": 3})}
        help_texts = {
            "note": gettext_lazy(
                "A sentence for those who approve it, such as what changed since the last one."
            )
        }


class ApprovalForm(forms.ModelForm):
    """Who approved a version, and on which day."""

    is_baseline = forms.BooleanField(
        label=gettext_lazy("Make it the baseline"),
        required=False,
        help_text=gettext_lazy("The plan of later days is compared with it."),
    )

    class Meta:
        model = PlanVersion
        fields = ["approver", "approved_on"]
        help_texts = {"approver": gettext_lazy("As the public reads it, such as Town Council.")}

    def __init__(self, *args: Any, program: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.today = today_in(program)
        self.fields["approver"].required = True
        self.fields["approved_on"].required = True
        self.fields["approved_on"].initial = self.today

    def clean_approved_on(self) -> Any:
        """A day that has come."""
        return come(self.cleaned_data["approved_on"], self.today)

    def _post_clean(self) -> None:
        """Nothing: the service writes the row, with who wrote it down."""


class CompareForm(forms.Form):
    """Two states of the plan. An empty second one is today."""

    before = forms.TypedChoiceField(label=gettext_lazy("From"), coerce=int)
    after = forms.TypedChoiceField(
        label=gettext_lazy("To"), coerce=int, required=False, empty_value=0
    )

    def __init__(self, *args: Any, versions: Iterable[PlanVersion], **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        choices = [(one.pk, _told(one)) for one in versions]
        before: Any = self.fields["before"]
        after: Any = self.fields["after"]
        before.choices, after.choices = choices, [("", _("The plan of today")), *choices]

    def clean(self) -> dict[str, Any]:
        found = super().clean() or {}
        if found.get("before") and found.get("before") == found.get("after"):
            self.add_error("after", _("Choose another one than above."))
        return found


def _told(version: PlanVersion) -> str:
    if version.is_baseline:
        return _("%(version)s, the baseline") % {"version": named(version.number)}
    return named(version.number)


class PublishForm(forms.Form):
    """The languages to publish in; `missing` counts what is not translated in each."""

    languages = forms.MultipleChoiceField(
        label=gettext_lazy("Languages"), widget=forms.CheckboxSelectMultiple
    )

    def __init__(self, *args: Any, missing: dict[str, int], **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        languages: Any = self.fields["languages"]
        languages.choices = [(code, _how_far(code, count)) for code, count in missing.items()]
        languages.initial = [code for code, count in missing.items() if not count]


def _how_far(code: str, count: int) -> str:
    name = name_of(code)
    if not count:
        return _("%(language)s: complete") % {"language": name}
    return _("%(language)s: %(count)s texts stand in another language, and say so") % {
        "language": name, "count": count,
    }  # fmt: skip
