"""Input for the clause library."""

from typing import Any

from django import forms
from django.conf import settings
from django.utils.translation import gettext_lazy as _

from bic.documents import merging
from bic.translated import Translated
from bic.ui.forms import StaleGuardMixin
from communities.moa.fields import FIELDS
from communities.models import Clause
from communities.models.clauses import LONGEST_CLAUSE

LONG = {"rows": 10, "class": "usa-textarea--full"}


class ClauseTextField(forms.CharField):
    """The words of a clause: plain text, and fields that somebody can fill in."""

    def __init__(self, **options: Any) -> None:
        options.setdefault("max_length", LONGEST_CLAUSE)
        options.setdefault("widget", forms.Textarea(attrs=LONG))
        options.setdefault("error_messages", {"required": _("Write the text of the clause.")})
        super().__init__(**options)

    def clean(self, value: Any) -> str:
        text = merging.tidy(super().clean(value))
        merging.check(text, FIELDS)
        return text


class ClauseForm(StaleGuardMixin, forms.ModelForm):
    """A clause in every language of the product; English is the original."""

    class Meta:
        model = Clause
        fields = ["condition", "position"]
        widgets = {"position": forms.NumberInput(attrs={"class": "usa-input--sm"})}
        help_texts = {"position": _("Clauses with smaller numbers come first.")}

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        for code, language in settings.LANGUAGES:
            is_needed = code == settings.LANGUAGE_CODE
            self.fields[f"title_{code}"] = forms.CharField(
                label=_("Title, %(language)s") % {"language": language},
                max_length=200,
                required=is_needed,
                initial=self._stored_in("title", code),
            )
            self.fields[f"text_{code}"] = ClauseTextField(
                label=_("Text, %(language)s") % {"language": language},
                required=is_needed,
                initial=self._stored_in("text", code),
            )
        self.order_fields([name for name in self.fields if name not in self._meta.fields])

    def _stored_in(self, name: str, code: str) -> str:
        value = getattr(self.instance, name)
        return value.texts.get(code, "") if isinstance(value, Translated) else ""

    def _stored(self) -> dict[str, Any]:
        texts = {
            f"{name}_{code}": self._stored_in(name, code)
            for name in ("title", "text")
            for code, _language in settings.LANGUAGES
        }
        return super()._stored() | texts

    @property
    def words(self) -> dict[str, Any]:
        """What the service writes; only of a valid form."""
        found = {name: self.cleaned_data[name] for name in self._meta.fields}
        for name in ("title", "text"):
            value = Translated()
            for code, _language in settings.LANGUAGES:
                value = value.put(code, self.cleaned_data[f"{name}_{code}"])
            found[name] = value
        return found


class ConfirmForm(forms.Form):
    """The version of a clause that a director confirms."""

    version = forms.IntegerField(min_value=1)
