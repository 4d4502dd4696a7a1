"""Input for materials, photos and costs of a meeting."""

from django import forms
from django.utils.translation import gettext_lazy as _
from django_scopes.forms import SafeModelChoiceField

from bic.days import come, today_in
from bic.documents.forms import UploadField, WithUpload, offer_documents
from bic.money import MoneyFormField
from bic.spoken import language_choices
from bic.translated import TranslatedFormField, TranslatedInput
from meetings.forms.agenda import speak_of
from meetings.models import Cost, Material, Photo
from meetings.pictures import TYPES, without_traces
from planning.forms.budget import LineChoice
from planning.models import BudgetLine
from research.forms.place import PlaceForm


class MaterialForm(WithUpload, PlaceForm):
    """A file for those who come: one that is here already, or a new one."""

    known = ("meeting",)
    file = UploadField(label=_("Or upload a file"), required=False)
    title = forms.CharField(
        label=_("Title"), max_length=200, required=False,
        help_text=_("Of a file that you upload. Left empty, it is called like its file."),
    )  # fmt: skip
    language = forms.ChoiceField(label=_("Language"))

    class Meta:
        model = Material
        fields = ["document", "language", "is_public"]
        field_classes = {"document": SafeModelChoiceField}
        help_texts = {"is_public": _("On the public page of the meeting, once it is announced.")}

    field_order = ("document", "file", "title", "language", "is_public")

    def __init__(self, *args, user, **kwargs):
        super().__init__(*args, **kwargs)
        meeting = self.instance.meeting
        offer_documents(self.fields["document"], meeting.community, user)
        self.fields["document"].required = False
        here = {*meeting.program.languages, *meeting.community.languages, *meeting.languages}
        self.fields["language"].choices = language_choices({*here, *meeting.interpreted})

    def clean(self):
        cleaned = super().clean()
        chosen = [name for name in ("document", "file") if cleaned.get(name)]
        if "file" not in self.errors and len(chosen) != 1:
            self.add_error("document", _("Choose a document, or upload a file: one of the two."))
        return cleaned


class PhotoForm(WithUpload, PlaceForm):
    """A photo, and that people agreed to it."""

    file = UploadField(
        label=_("Photo"), help_text=_("JPEG, PNG or WebP. Where and when it was taken is removed.")
    )
    shows = TranslatedFormField(
        label=_("What it shows"), max_length=300, widget=TranslatedInput(rows=1),
        help_text=_("For those who cannot see it. No names."),
    )  # fmt: skip

    class Meta:
        model = Photo
        fields = ["shows", "consent", "how", "use"]
        widgets = {"consent": forms.RadioSelect, "use": forms.RadioSelect}
        help_texts = {
            "how": _("“Asked aloud in three languages, nobody minded.” No names."),
        }

    field_order = ("file", "shows", "consent", "how", "use")

    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        speak_of(self, self.instance.meeting)
        if self.instance.pk:
            del self.fields["file"]

    def clean_file(self):
        """A picture that browsers show, drawn anew."""
        upload = self.cleaned_data["file"]
        if upload.content_type not in TYPES:
            raise forms.ValidationError(_("Choose a picture: JPEG, PNG or WebP."))
        return without_traces(upload.file)

    def clean(self):
        cleaned = super().clean()
        if cleaned.get("consent") == Photo.Consent.AGREED and not cleaned.get("how"):
            self.add_error("how", _("Say how they were asked."))
        return cleaned


class CostForm(PlaceForm):
    """What something is planned to cost, and from which line of the budget."""

    class Meta:
        model = Cost
        fields = ["what", "planned", "line"]
        field_classes = {"line": LineChoice}
        help_texts = {
            "what": _("Such as: Food, Interpreters, Childcare, Rides, Thank-you cards"),
            "line": _("What is paid is entered there as an expense."),
        }

    def __init__(self, *args, user, **kwargs):
        super().__init__(*args, **kwargs)
        place = self.instance.community
        lines = BudgetLine.objects.open_to(user, self.program).for_list()
        ours = lines.filter(community=place) | lines.filter(community=None)
        self.fields["line"].queryset = ours
        self.fields["line"].empty_label = _("Not said yet")
        self.fields["line"].required = self.instance.expense_id is not None


class SpentForm(forms.Form):
    """What was paid, to whom and when."""

    amount = MoneyFormField(label=_("Amount"))
    payee = forms.CharField(label=_("Payee"), max_length=160)
    spent_on = forms.DateField(label=_("Date"))

    def __init__(self, *args, program, **kwargs):
        super().__init__(*args, **kwargs)
        self.fields["amount"].currency = program.currency
        self.program = program

    def clean_amount(self):
        """Nothing is no expense."""
        amount = self.cleaned_data["amount"]
        if amount == 0:
            raise forms.ValidationError(_("Write an amount that is not zero."))
        return amount

    def clean_spent_on(self):
        """Money that was spent lies in the past."""
        return come(self.cleaned_data["spent_on"], today_in(self.program))
