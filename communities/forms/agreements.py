"""Input for agreements: the draft's facts, fields and parts."""

from typing import Any

from django import forms
from django.conf import settings
from django.utils import translation
from django.utils.translation import gettext_lazy as _
from django_scopes.forms import SafeModelChoiceField

from bic.documents import merging
from bic.documents.forms import UploadField, WithUpload
from bic.money import keep_currency
from bic.people.models import Membership
from bic.spoken import language_choices
from bic.ui.forms import StaleGuardMixin
from communities.forms.clauses import LONG, ClauseTextField
from communities.moa.draft import Draft
from communities.moa.fields import DETAILS, FIELDS
from communities.models import Agreement, AgreementClause, Party, Signature, Tranche

MOST_PARTIES = 3
LONGEST_DETAIL = 4000


class BeginForm(forms.Form):
    """In which language a new agreement is written."""

    language = forms.ChoiceField(
        label=_("Language of record"),
        choices=settings.LANGUAGES,
        widget=forms.RadioSelect,
        help_text=_("The clauses come in this language. It cannot be changed later."),
    )


class SettingsForm(StaleGuardMixin, forms.ModelForm):
    """Term, liaison, languages, and how it is signed."""

    languages = forms.MultipleChoiceField(
        label=_("Languages of the work"),
        widget=forms.CheckboxSelectMultiple(attrs={"class": "bic-optgrid"}),
        error_messages={"required": _("Choose at least one language.")},
    )

    class Meta:
        model = Agreement
        fields = [
            "title", "starts_on", "planning_ends_on", "ends_on", "liaison_name", "liaison_title",
            "languages", "has_research", "order", "sign_by", "owner",
        ]  # fmt: skip
        widgets = {"order": forms.RadioSelect}
        help_texts = {
            "liaison_name": _("Who of the local government is responsible for the work."),
            "sign_by": _("Who looks after it is reminded of this day."),
        }

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.fields["languages"].choices = language_choices(self.instance.languages)
        self.fields["owner"].queryset = Membership.objects.able_to_take_charge().people()
        self.fields["owner"].empty_label = _("Nobody yet")

    def clean(self) -> dict[str, Any]:
        cleaned = super().clean() or self.cleaned_data
        starts, planned = cleaned.get("starts_on"), cleaned.get("planning_ends_on")
        ends = cleaned.get("ends_on")
        if starts and ends and ends <= starts:
            self.add_error("ends_on", _("The agreement must end after it begins."))
        if planned and ((starts and planned < starts) or (ends and planned > ends)):
            self.add_error("planning_ends_on", _("Choose a day between the first and the last."))
        return cleaned

    @property
    def facts(self) -> dict[str, Any]:
        """What the service keeps; only of a valid form."""
        return {name: self.cleaned_data[name] for name in self._meta.fields}


class AuthorityForm(StaleGuardMixin, forms.ModelForm):
    """By which authority the local government signs, and its preaudit certificate."""

    class Meta:
        model = Agreement
        fields = ["resolution_number", "resolution_on", "preaudit_number", "finance_officer"]
        widgets = {
            "resolution_number": forms.TextInput(attrs={"class": "usa-input--md"}),
            "preaudit_number": forms.TextInput(attrs={"class": "usa-input--md"}),
        }
        help_texts = {
            "resolution_number": _("The number under which the governing body decided."),
            "preaudit_number": _("Needed when the local government pays money."),
        }

    def clean(self) -> dict[str, Any]:
        cleaned = super().clean() or self.cleaned_data
        pairs = (("resolution_number", "resolution_on"), ("preaudit_number", "finance_officer"))
        for one, other in pairs:
            for name, needed in ((one, other), (other, one)):
                if cleaned.get(name) and not cleaned.get(needed) and needed not in self.errors:
                    self.add_error(needed, _("Fill in both, or neither."))
        return cleaned

    @property
    def facts(self) -> dict[str, Any]:
        """What the service keeps; only of a valid form."""
        return {name: self.cleaned_data[name] for name in self._meta.fields}


class DetailsForm(forms.Form):
    """The fields of this agreement's clauses that are typed by hand, with suggestions."""

    def __init__(self, *args: Any, draft: Draft, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        agreement = draft.agreement
        names = [one for one in draft.fields_used if FIELDS[one].place == DETAILS]
        for name in names:
            field = FIELDS[name]
            stored = agreement.details.get(name, "")
            offered = ""
            if not stored and field.suggest:
                with translation.override(agreement.language):
                    offered = field.suggest(agreement)
            self.fields[name] = forms.CharField(
                label=field.label,
                required=False,
                max_length=LONGEST_DETAIL,
                initial=stored or offered,
                widget=forms.Textarea(attrs=LONG | {"rows": 3}) if field.is_long else None,
                help_text=_("A suggestion: read it before you save.") if offered else "",
            )

    @property
    def details(self) -> dict[str, str]:
        """Texts by field; only of a valid form."""
        return {name: merging.tidy(text) for name, text in self.cleaned_data.items()}


class PartForm(StaleGuardMixin, forms.ModelForm):
    """Base of the forms about parts: the row belongs to the instance's agreement."""

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.agreement = self.instance.agreement
        keep_currency(self, self.agreement.program.currency)
        for name in ("party", "payer", "payee"):
            if name in self.fields:
                self.fields[name].queryset = Party.objects.filter(
                    agreement=self.agreement
                ).order_by("position", "pk")
                self.fields[name].empty_label = _("Choose a party")


class PartyForm(PartForm):
    """A party under its legal name."""

    class Meta:
        model = Party
        fields = ["kind", "name", "address"]
        widgets = {"kind": forms.RadioSelect}
        help_texts = {"name": _("As it stands in the charter or the register: Town of Larkspur.")}

    def clean_name(self) -> str:
        """Each party once."""
        name = self.cleaned_data["name"]
        others = Party.objects.filter(agreement=self.agreement).exclude(pk=self.instance.pk)
        if others.filter(name__iexact=name).exists():
            raise forms.ValidationError(_("This party is in the agreement already."))
        return name

    def clean(self) -> dict[str, Any]:
        cleaned = super().clean() or self.cleaned_data
        others = Party.objects.filter(agreement=self.agreement)
        if self.instance._state.adding and others.count() >= MOST_PARTIES:
            self.add_error(
                None, _("An agreement has three parties at most. Remove one before adding another.")
            )
        return cleaned


class TrancheForm(PartForm):
    """One payment."""

    class Meta:
        model = Tranche
        fields = ["payer", "payee", "due_on", "amount", "condition"]
        field_classes = {"payer": SafeModelChoiceField, "payee": SafeModelChoiceField}
        help_texts = {"condition": _("For example: after the first report.")}

    def clean(self) -> dict[str, Any]:
        cleaned = super().clean() or self.cleaned_data
        if cleaned.get("payer") and cleaned.get("payer") == cleaned.get("payee"):
            self.add_error("payee", _("A party cannot pay itself. Choose another receiver."))
        if cleaned.get("amount") is not None and cleaned["amount"] <= 0:
            self.add_error("amount", _("Write an amount above zero."))
        return cleaned


class SignerForm(PartForm):
    """Somebody who signs."""

    class Meta:
        model = Signature
        fields = ["party", "name", "title", "email", "language", "order"]
        field_classes = {"party": SafeModelChoiceField}
        labels = {"order": _("Turn")}
        widgets = {"order": forms.NumberInput(attrs={"class": "usa-input--sm", "min": 1})}
        help_texts = {
            "email": _("The private link to sign goes there."),
            "order": _(
                "Counts only when they sign one after the other. Equal numbers sign at once."
            ),
        }


class AgreementClauseForm(PartForm):
    """A clause of this agreement."""

    text = ClauseTextField(label=_("Text"))

    class Meta:
        model = AgreementClause
        fields = ["title", "text", "replaces"]

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        original = self.agreement.original
        if original is None or original.record is None:
            del self.fields["replaces"]
            return
        sections = original.record.content["sections"]
        choices = [(one["key"], one["title"]) for one in sections]
        self.fields["replaces"] = forms.ChoiceField(
            label=_("Replaces"),
            required=False,
            choices=[("", _("Nothing: it is added")), *choices],
            help_text=_("The clause of the original that it takes the place of."),
        )


class UploadVersionForm(WithUpload, forms.Form):
    """A text that comes back from lawyers as a Word file."""

    file = UploadField(
        help_text=_("A Word file (.docx). Its headings become clauses."),
        widget=forms.FileInput(attrs={"accept": ".docx"}),
    )
    comment = forms.CharField(label=_("What is new"), max_length=200, required=False)

    def __init__(self, *args: Any, title: str = "", **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.title = title
        self.sections: list[dict[str, str]] = []

    def clean_file(self) -> Any:
        """Only text that signers can read on the page may count."""
        upload = self.cleaned_data["file"]
        if upload is None:
            return None
        if not upload.content_type.endswith("wordprocessingml.document"):
            raise forms.ValidationError(
                _("Choose a Word file (.docx): signers read its text on the page.")
            )
        from communities.moa import word  # noqa: PLC0415  (python-docx takes long to load)

        self.sections = word.read(upload.file, self.title)
        return upload


class RecordForm(forms.Form):
    """Which version is the text of record; empty for the clauses of the draft."""

    version = forms.IntegerField(required=False, min_value=1)


class VoidForm(forms.Form):
    """Why an agreement is given up."""

    reason = forms.CharField(
        label=_("Reason"),
        max_length=400,
        widget=forms.Textarea(attrs={"rows": 3, "class": "usa-textarea--full"}),
        help_text=_("It stays with the agreement."),
    )
