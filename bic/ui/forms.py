"""How forms look: the renderer with USWDS markup, and the guard against stale forms."""

import hashlib
import json
from datetime import date
from decimal import Decimal
from functools import partial
from typing import TYPE_CHECKING, Any, NamedTuple

from django import forms
from django.core.serializers.json import DjangoJSONEncoder
from django.forms.boundfield import BoundField
from django.forms.models import ModelChoiceField, model_to_dict
from django.forms.renderers import TemplatesSetting
from django.template.loader import render_to_string
from django.utils.choices import flatten_choices
from django.utils.safestring import SafeString
from django.utils.text import format_lazy
from django.utils.translation import gettext_lazy as _
from django.utils.translation import gettext_noop

from bic import days
from bic.days import today_in
from bic.money import keep_currency
from bic.translated import Translated
from bic.ui.kept import kept

# Django's words for "no choice yet", which its Spanish catalog does not have.
gettext_noop("- Select an option -")

# Widget, native input type, format of its value, width class.
NATIVE = (
    (forms.DateTimeInput, "datetime-local", "%Y-%m-%dT%H:%M", "bic-input-date"),
    (forms.DateInput, "date", "%Y-%m-%d", "bic-input-date"),
    (forms.TimeInput, "time", "%H:%M", "usa-input--sm"),
)
PLAIN = (forms.CheckboxInput, forms.RadioSelect, forms.CheckboxSelectMultiple, forms.FileInput)


class Field(BoundField):
    """A bound field whose input carries the classes of the design.

    Every form reads its fields through one, so a field of days, whoever made it, is kept
    `days.within_reach` here.
    """

    def __init__(self, form: forms.BaseForm, field: forms.Field, name: str) -> None:
        super().__init__(form, field, name)
        for widget_class, input_type, pattern, width in NATIVE:
            if isinstance(field.widget, widget_class) and field.widget.input_type == "text":
                field.widget.input_type = input_type
                field.widget.format = pattern
                field.widget.attrs.setdefault("class", width)
                break
        if isinstance(field.widget, forms.RadioSelect) and field.required:
            # Nobody has chosen yet when no button is set; "Select an option" is no answer.
            self._leave_out_no_answer()
        if isinstance(field, forms.DateField | forms.DateTimeField):
            self._keep_within_reach(field)
        if getattr(field.widget, "input_type", "") != "search":
            # A placeholder is gone as soon as one types; labels and hints stay.
            field.widget.attrs.pop("placeholder", None)
        if field.error_messages.get("required") is forms.Field.default_error_messages["required"]:
            field.error_messages["required"] = format_lazy(self._wish, label=self.label)

    def _leave_out_no_answer(self) -> None:
        if not isinstance(self.field, ModelChoiceField):
            widget = self.field.widget
            widget.choices = [choice for choice in widget.choices if choice[0] not in ("", None)]

    @staticmethod
    def _keep_within_reach(field: forms.Field) -> None:
        field.validators.append(days.within_reach)
        pattern = getattr(field.widget, "format", None)
        if pattern:
            # With both, a browser takes no fifth digit of a year.
            field.widget.attrs.setdefault("min", days.FIRST.strftime(pattern))
            field.widget.attrs.setdefault("max", days.LAST.strftime(pattern))

    @property
    def _wish(self) -> Any:
        """What to do about an empty field; "This field is required" says it of none."""
        if isinstance(self.field.widget, forms.FileInput):
            return _("Choose a file: {label}")
        if isinstance(self.field, forms.BooleanField):
            return _("Check the box: {label}")
        if isinstance(self.field, forms.ChoiceField | ModelChoiceField):
            return _("Choose an answer: {label}")
        return _("Fill in: {label}")

    def build_widget_attrs(self, attrs: dict, widget: forms.Widget | None = None) -> dict:
        attrs = super().build_widget_attrs(attrs, widget)
        widget = widget or self.field.widget
        if base := self._class_of(widget):
            own = widget.attrs.get("class", "")
            error = f"{base}--error" if self.errors else ""
            attrs["class"] = " ".join(filter(None, [base, own, error]))
        return attrs

    @staticmethod
    def _class_of(widget: forms.Widget) -> str:
        if widget.is_hidden or isinstance(widget, PLAIN):
            return ""
        if isinstance(widget, forms.Textarea):
            return "usa-textarea"
        if isinstance(widget, forms.Select):
            return "usa-select"
        return "usa-input"

    @property
    def anchor(self) -> str:
        """Id that a line of the error summary jumps to: the input, the first choice, the group."""
        if self.id_for_label:
            return self.id_for_label
        # Choices in groups are numbered within them.
        choices = [one.id_for_label for one in self.subwidgets]
        return choices[0] if choices else f"{self.auto_id}_group"

    @property
    def shown(self) -> tuple[str, str] | None:
        """Of which field's values it depends whether it is shown: the field, its values.

        A form says it in `shown_when`: `{"dots": ("method", ["dots"])}`. Without scripts every
        field is shown.
        """
        found = getattr(self.form, "shown_when", {}).get(self.name)
        return (self.form.add_prefix(found[0]), " ".join(found[1])) if found else None

    @property
    def kind(self) -> str:
        """Which markup the field gets: checkbox, file, group, password or input."""
        if isinstance(self.field.widget, forms.CheckboxInput):
            return "checkbox"
        if isinstance(self.field.widget, forms.FileInput):
            return "file"
        if isinstance(self.field.widget, forms.PasswordInput):
            return "password"
        return "group" if self.use_fieldset else "input"


class Renderer(TemplatesSetting):
    """Renders every form of the project with `templates/django/forms/`."""

    bound_field_class = Field


class Offered:
    """A form that a page offers and nobody has filled in yet, drawn once for everybody.

    For equal `options` its fields look the same, so they are kept; only what somebody typed
    before and gets back (`bic.ui.drafts`) is drawn anew. `template` draws `form`, by default
    as every form is drawn.
    """

    def __init__(self, form_class: type[forms.Form], template: str = "", **options: Any) -> None:
        self.form = form_class(**options)
        self._kept = partial(_offered, form_class, template, **options)
        self._template = template

    def __getattr__(self, name: str) -> Any:
        return getattr(self.form, name)

    def __getitem__(self, name: str) -> BoundField:
        return self.form[name]

    def __str__(self) -> str:
        typed = getattr(self, "is_put_back", False)
        return _drawn(self.form, self._template) if typed else self._kept()


def _drawn(form: forms.Form, template: str) -> SafeString:
    return render_to_string(template, {"form": form}) if template else form.render()


@kept
def _offered(form_class: type[forms.Form], template: str, **options: Any) -> SafeString:
    return _drawn(form_class(**options), template)


class Difference(NamedTuple):
    """One field that two people changed: what is stored now and what was typed."""

    label: str
    stored: str
    typed: str


class Fingerprints(DjangoJSONEncoder):
    """Writes whatever a form may hold, the same in every language of the page."""

    def default(self, o: Any) -> Any:
        if isinstance(o, Translated):
            return o.stored()
        try:
            return super().default(o)
        except TypeError:
            return str(o)


if TYPE_CHECKING:
    ModelFormPart = forms.ModelForm[Any]
else:
    ModelFormPart = object


class StaleGuardMixin(ModelFormPart):
    """ModelForm mixin: never overwrites what somebody else saved meanwhile.

    Put it before `forms.ModelForm`. The form carries a fingerprint of the stored values it
    was opened with. If they have changed when it comes back, the form is not valid, keeps
    what was typed and lists both versions in `conflict` (the form partial shows them);
    saving once more is then a decision and goes through. A form posted without the
    fingerprint, as by a script, is not checked.
    """

    conflict: list[Difference] = []  # noqa: RUF012 - replaced, never changed

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.fields["form_version"] = forms.CharField(
            required=False, widget=forms.HiddenInput, initial=self.fingerprint
        )

    def fingerprint(self) -> str:
        """Short hash of the stored values."""
        if not self.instance.pk:
            return ""
        stored = json.dumps(self._stored(), cls=Fingerprints, sort_keys=True)
        return hashlib.sha256(stored.encode()).hexdigest()[:24]

    def _stored(self) -> dict[str, Any]:
        return {
            name: [getattr(item, "pk", item) for item in value]
            if isinstance(value, list)
            else value
            for name, value in model_to_dict(self.instance, fields=self._meta.fields).items()
        }

    def clean(self) -> dict[str, Any] | None:
        cleaned = super().clean()
        seen, now = self.data.get(self.add_prefix("form_version")), self.fingerprint()
        if seen and seen != now:
            self.conflict = self._differences()
            data: Any = self.data
            self.data = data = data.copy()
            data[self.add_prefix("form_version")] = now
            self.add_error(
                None,
                forms.ValidationError(
                    _("Somebody else saved this while you were typing. Compare, then save again."),
                    code="stale",
                ),
            )
        return cleaned

    def _differences(self) -> list[Difference]:
        stored = self._stored()
        found = []
        for name in self.changed_data:
            if name in stored and name in self.fields:
                before = self._words(name, stored[name])
                after = self._words(name, self[name].value())
                if before != after:
                    found.append(Difference(str(self[name].label), before, after))
        return found

    def _words(self, name: str, value: Any) -> str:
        """A value as a reader sees it: the label of a choice, yes or no, or the text."""
        field = self.fields[name]
        if isinstance(value, bool):
            return str(_("Yes") if value else _("No"))
        if isinstance(value, Translated):
            return value.in_words()
        if isinstance(field, ModelChoiceField | forms.ChoiceField):
            chosen = {str(v) for v in (value if isinstance(value, list) else [value])} - {""}
            options: Any = field.choices
            pairs: Any = flatten_choices(options)
            return ", ".join(str(text) for key, text in pairs if str(key) in chosen)
        return "" if value is None else str(field.prepare_value(value))


class HoursInput(forms.NumberInput):
    """Hours, or another decimal number, as people write it: 24, and not 24.0."""

    def format_value(self, value: Any) -> str | None:
        if isinstance(value, Decimal):
            value = f"{value.normalize():f}"
        return super().format_value(value)


class ProgramForm(StaleGuardMixin, forms.ModelForm):
    """Form of a row that belongs to `program`; its amounts are in the program's currency.

    Constraints that name the program, which is no field, are checked too. Without that
    Django leaves them to the database, and a second row of the same name ends in an error
    of the server.
    """

    def __init__(self, *args: Any, program: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.program = program
        self.instance.program = program
        keep_currency(self, program.currency)

    def _get_validation_exclusions(self) -> set[str]:
        return super()._get_validation_exclusions() - {"program"}  # type: ignore[misc]

    @property
    def today(self) -> date:
        """The program's day."""
        return today_in(self.program)

    def clean_past(self, name: str) -> date | None:
        """The day in field `name`, which has come."""
        return days.come(self.cleaned_data[name], self.today)
