"""Input of coders: codes, where they are found, who reads again, and recommendations."""

from django import forms
from django.utils.translation import gettext_lazy as _
from django_scopes.forms import SafeModelChoiceField

from bic.people.models import Membership, User
from bic.surveys.rules import CUSTODIANS
from research.forms.place import PlaceForm
from research.models import Code, Recommendation, Statement


def custodians():
    """Those who may read records: people who can be asked to code one."""
    roles = [actor.role for actor in CUSTODIANS]
    return Membership.objects.in_force().staff().filter(role__in=roles).people()


class CodeForm(PlaceForm):
    """A code of the codebook of a community."""

    class Meta:
        model = Code
        fields = ["name", "parent", "letter", "definition", "when", "when_not", "example"]
        field_classes = {"parent": SafeModelChoiceField}
        widgets = {
            "letter": forms.TextInput(attrs={"class": "usa-input--sm", "autocapitalize": "none"}),
            **{
                name: forms.Textarea(attrs={"rows": 2})
                for name in ("definition", "when", "when_not", "example")
            },
        }
        help_texts = {
            "letter": _("One letter. While coding it gives this code to the chosen words."),
            "example": _("In other words than anybody’s own, so that the codebook can be shown."),
        }

    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        code, parent = self.instance, self.fields["parent"]
        others = Code.objects.filter(community=code.community, parent=None).in_use()
        parent.queryset = others.exclude(pk=code.pk).order_by("name")
        parent.empty_label = _("Nothing: it stands by itself")
        if code.pk and code.children.exists():
            parent.disabled = True
            parent.help_text = _("It has parts of its own, so it stands by itself.")

    def clean_letter(self):
        letter = self.cleaned_data["letter"].lower()
        if letter and not letter.isalpha():
            raise forms.ValidationError(_("Choose a letter from a to z."))
        if letter and self._others().filter(letter=letter).exists():
            raise forms.ValidationError(_("Another code has this key already."))
        return letter

    def clean_name(self):
        name = " ".join(self.cleaned_data["name"].split())
        if self._others().filter(name=name).exists():
            raise forms.ValidationError(_("There is a code of this name already."))
        return name

    def _others(self):
        """The other codes in use, of which none has the same name or key."""
        rows = Code.objects.filter(community=self.instance.community).in_use()
        return rows.exclude(pk=self.instance.pk)


class CodingForm(forms.Form):
    """A code for some words of a statement of one record, or for all of them."""

    statement = SafeModelChoiceField(label=_("Statement"), queryset=Statement.objects.none())
    code = SafeModelChoiceField(label=_("Code"), queryset=Code.objects.none())
    starts = forms.IntegerField(required=False, min_value=0, widget=forms.HiddenInput)
    ends = forms.IntegerField(required=False, min_value=1, widget=forms.HiddenInput)

    def __init__(self, *args, record, **kwargs):
        super().__init__(*args, **kwargs)
        self.fields["statement"].queryset = Statement.objects.filter(record=record)
        codes = Code.objects.filter(community=record.community_id).in_use()
        self.fields["code"].queryset = codes


class SecondForm(forms.Form):
    """Who codes a record a second time, and by when."""

    coder = forms.ModelChoiceField(label=_("Second coder"), queryset=User.objects.none())
    due_on = forms.DateField(label=_("Code it by"))

    def __init__(self, *args, record, **kwargs):
        super().__init__(*args, **kwargs)
        self.fields["coder"].queryset = custodians().exclude(pk=record.coded_by_id)


class MergeForm(forms.Form):
    """Into which code another one goes."""

    into = SafeModelChoiceField(label=_("Merge into"), queryset=Code.objects.none())

    def __init__(self, *args, code, **kwargs):
        super().__init__(*args, **kwargs)
        others = Code.objects.filter(community=code.community_id).in_use()
        others = others.exclude(pk=code.pk).exclude(parent=code.pk)
        self.fields["into"].queryset = others.order_by("name")


class RecommendationForm(PlaceForm):
    """An issue, and what could be done."""

    class Meta:
        model = Recommendation
        fields = ["issue", "code", "recommendation"]
        field_classes = {"code": SafeModelChoiceField}
        widgets = {
            "issue": forms.Textarea(attrs={"rows": 3}),
            "recommendation": forms.Textarea(attrs={"rows": 3}),
        }

    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        codes = Code.objects.filter(community=self.instance.community).in_use()
        self.fields["code"].queryset = codes.order_by("name")
        self.fields["code"].empty_label = _("None")
