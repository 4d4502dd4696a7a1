"""Input for the directory: organizations, contacts, merging two of them."""

from django import forms
from django.urls import reverse
from django.utils.translation import gettext_lazy as _
from django.utils.translation import ngettext
from django_scopes.forms import SafeModelChoiceField, SafeModelMultipleChoiceField

from bic.spoken import language_choices
from bic.ui.forms import ProgramForm
from communities.duplicates import Contacts, Organizations
from communities.models import Contact, Organization

GRID = {"class": "bic-optgrid"}


class DuplicateGuard(ProgramForm):
    """What looks like a record of the directory needs a second look.

    A check box appears with the warning; without JavaScript after the first save, with it
    already while typing (`similar` is asked for by the fields in `telling`).
    """

    telling: tuple[str, ...] = ()
    similar_url = ""

    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        self.similar = []
        self.fields["is_another"] = forms.BooleanField(
            required=False, widget=forms.HiddenInput, label=_("It is another one; save it")
        )
        for name in self.telling:
            # Sent as a form is, so that no name stands in an address or a log of addresses.
            self.fields[name].widget.attrs |= {
                "hx-post": self.similar_address(),
                "hx-trigger": "input changed delay:500ms",
                "hx-target": "#similar",
                "autocomplete": "off",
            }

    def similar_address(self):
        """Where the page asks what looks like the name that is typed."""
        return reverse(self.similar_url, args=[self.program.slug])

    def look(self):
        """Records that may be the same as what was typed."""
        raise NotImplementedError

    def clean(self):
        cleaned = super().clean()
        changed = not self.instance.pk or {*self.telling} & {*self.changed_data}
        if changed and not cleaned.get("is_another"):
            self.similar = self.look()
            if self.similar:
                self.warn()
        return cleaned

    def warn(self):
        """Show the box that says it is another one."""
        self.fields["is_another"].widget = forms.CheckboxInput()
        self.order_fields(["is_another"])
        self.add_error(
            "is_another",
            ngettext(
                "%(count)d record looks like this one. Look at it, or check the box.",
                "%(count)d records look like this one. Look at them, or check the box.",
                len(self.similar),
            )
            % {"count": len(self.similar)},
        )


class OrganizationForm(DuplicateGuard):
    """What is known about an organization; all of it is public."""

    telling = ("name", "website")
    similar_url = "communities:organization_similar"

    languages = forms.MultipleChoiceField(
        label=_("Languages served"), required=False, widget=forms.CheckboxSelectMultiple(GRID)
    )

    class Meta:
        model = Organization
        fields = ["name", "kind", "communities", "website", "address", "languages", "note"]
        field_classes = {"communities": SafeModelMultipleChoiceField}
        widgets = {
            "communities": forms.CheckboxSelectMultiple(GRID),
            "note": forms.Textarea(attrs={"rows": 3}),
        }
        help_texts = {
            "communities": _("Where it works; leave all empty if it works everywhere."),
            "note": _("Observers read this too. People are kept as contacts, not here."),
        }

    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        self.fields["kind"].choices = [("", _("Choose a kind")), *Organization.Kind.choices]
        self.fields["communities"].queryset = self.program.communities.order_by("name")
        self.fields["languages"].choices = language_choices(self.instance.languages)

    def look(self):
        said = self.cleaned_data
        return Organizations().like(
            said.get("name", ""), said.get("website", ""), but=self.instance.pk
        )


class ContactForm(DuplicateGuard):
    """Somebody in a public role, or a private person with their consent."""

    telling = ("name", "email")
    similar_url = "communities:contact_similar"

    language = forms.ChoiceField(label=_("Language to use"), required=False)

    class Meta:
        model = Contact
        fields = [
            "name", "kind", "consent_on", "consent_by", "title", "organizations", "communities",
            "email", "phone", "channel", "language", "note",
        ]  # fmt: skip
        field_classes = {
            "communities": SafeModelMultipleChoiceField,
            "organizations": SafeModelMultipleChoiceField,
        }
        widgets = {
            "organizations": forms.SelectMultiple(attrs={"size": 6}),
            "communities": forms.CheckboxSelectMultiple(GRID),
            "note": forms.Textarea(attrs={"rows": 3}),
        }
        help_texts = {
            "kind": _(
                "Immigrant leaders and other private persons are listed only if they agreed."
            ),
            "consent_on": _("Only for a private person. Without consent nothing is saved."),
            "organizations": _("Hold Ctrl or Cmd to choose more than one."),
            "note": _("Never write about anybody's immigration status, or what would tell it."),
        }

    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        self.fields["name"].required = True
        self.fields["kind"].choices = [("", _("Choose a kind")), *Contact.Kind.choices]
        self.fields["organizations"].queryset = Organization.objects.order_by("name", "pk")
        self.fields["communities"].queryset = self.program.communities.order_by("name")
        stored = [self.instance.language] if self.instance.language else []
        self.fields["language"].choices = [("", _("Not known")), *language_choices(stored)]

    def clean_consent_on(self):
        return self.clean_past("consent_on")

    def clean(self):
        cleaned = super().clean()
        if cleaned.get("kind") in Contact.PRIVATE_KINDS:
            for name, words in (
                ("consent_on", _("A private person is listed only if they agreed. Say when.")),
                ("consent_by", _("Say how they agreed.")),
            ):
                if not cleaned.get(name) and name not in self.errors:
                    self.add_error(name, words)
        return cleaned

    def validate_constraints(self):
        """Left to the database: who recorded the consent is known only when it is saved."""

    def look(self):
        said = self.cleaned_data
        return Contacts().like(said.get("name", ""), said.get("email", ""), but=self.instance.pk)


class SimilarForm(forms.Form):
    """What was typed so far of a record that may be in the directory already."""

    name = forms.CharField(required=False, max_length=200)
    email = forms.CharField(required=False, max_length=254)
    website = forms.CharField(required=False, max_length=300)


class MergeForm(forms.Form):
    """The record that is the same as this one, and goes."""

    gone = SafeModelChoiceField(queryset=Organization.objects.none(), label=_("The same as"))

    def __init__(self, *args, others, **kwargs):
        super().__init__(*args, **kwargs)
        self.fields["gone"].queryset = others
        self.fields["gone"].empty_label = _("Choose the one that goes")
