"""Input of a town that begins an application, and of staff who type one from paper."""

from django import forms
from django.utils.translation import gettext_lazy as _

from bic.people.models import PartnerKind
from bic.words import folded
from communities.models import Community, County, State
from communities.services.community import full_name

Kind = Community.Kind


def county_named(state, text):
    """The county of a state that people call `text`, with or without the word "County"."""
    wanted = folded(text)
    for county in County.objects.filter(state=state):
        if wanted in (folded(county.name), folded(full_name(county))):
            return county
    return None


class PlaceForm(forms.Form):
    """Which municipality or county applies. Works on any phone: the county is typed."""

    kind = forms.ChoiceField(
        label=_("Who applies"), choices=Kind, initial=Kind.MUNICIPALITY, widget=forms.RadioSelect
    )
    municipality = forms.CharField(
        label=_("Name of the municipality"),
        max_length=120,
        required=False,
        help_text=_("As people say it: Chapel Hill. A county leaves it empty."),
    )
    county = forms.CharField(
        label=_("County"), max_length=80, help_text=_("In which it lies, or that applies.")
    )
    state = forms.ModelChoiceField(
        label=_("State"), queryset=State.objects.order_by("name"), empty_label=_("Choose a state")
    )

    def clean(self):
        cleaned = super().clean()
        state, named = cleaned.get("state"), cleaned.get("county")
        if state and named:
            cleaned["county"] = county_named(state, named)
            if cleaned["county"] is None:
                self.add_error(
                    "county",
                    _("We know no county of this name in %(state)s.") % {"state": state.name},
                )
        if cleaned.get("kind") == Kind.MUNICIPALITY and not cleaned.get("municipality"):
            self.add_error("municipality", _("Write the name of the municipality."))
        return cleaned

    def place(self):
        """The place of a valid form, for the service."""
        told = self.cleaned_data
        is_county = told["kind"] == Kind.COUNTY
        return {
            "kind": told["kind"],
            "state": told["state"],
            "county": told["county"],
            "name": full_name(told["county"]) if is_county else told["municipality"],
        }


class ApplyForm(PlaceForm):
    """Who begins an application, and for which place."""

    name = forms.CharField(
        label=_("Your name"),
        max_length=150,
        widget=forms.TextInput(attrs={"autocomplete": "name"}),
    )
    email = forms.EmailField(
        label=_("Your email address"),
        help_text=_("We send you a link. It opens your application."),
        widget=forms.EmailInput(attrs={"autocomplete": "email"}),
    )
    partner_kind = forms.ChoiceField(
        label=_("You write for"),
        choices=[
            (PartnerKind.MUNICIPAL, _("The local government")),
            (PartnerKind.NONPROFIT, _("A community organization")),
        ],
        initial=PartnerKind.MUNICIPAL,
        widget=forms.RadioSelect,
    )
    organization = forms.CharField(
        label=_("Organization"),
        max_length=200,
        widget=forms.TextInput(attrs={"autocomplete": "organization"}),
    )
    title = forms.CharField(
        label=_("Your position"),
        max_length=200,
        required=False,
        widget=forms.TextInput(attrs={"autocomplete": "organization-title"}),
    )

    field_order = (
        "kind", "municipality", "county", "state",
        "name", "email", "partner_kind", "organization", "title",
    )  # fmt: skip


class KeyInForm(PlaceForm):
    """A paper application: which place, and when it arrived."""

    received_on = forms.DateField(label=_("Arrived on"))

    field_order = ("received_on", "kind", "municipality", "county", "state")
