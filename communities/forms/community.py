"""Input for communities."""

from django import forms
from django.urls import reverse
from django.utils.translation import gettext_lazy as _

from bic.people.models import Membership
from bic.spoken import language_choices
from bic.ui.forms import StaleGuardMixin
from bic.words import folded
from communities.models import Community, County, Place
from communities.services.community import full_name, next_statuses

Kind = Community.Kind


class CommunityForm(StaleGuardMixin, forms.ModelForm):
    """One municipality or county of `program`; every choice offered belongs to it.

    The counties offered are those of the chosen state; without JavaScript they come with
    the answer to a form that names a state and no county.
    """

    languages = forms.MultipleChoiceField(
        label=_("Languages spoken there"),
        required=False,
        widget=forms.CheckboxSelectMultiple(attrs={"class": "bic-optgrid"}),
    )

    class Meta:
        model = Community
        fields = [
            "kind",
            "state",
            "county",
            "name",
            "geoid",
            "status",
            "cohort",
            "facilitator",
            "partner_since",
            "languages",
        ]
        widgets = {
            "kind": forms.RadioSelect,
            "name": forms.TextInput(attrs={"list": "places", "autocomplete": "off"}),
            "geoid": forms.TextInput(attrs={"class": "usa-input--sm", "inputmode": "numeric"}),
            "cohort": forms.TextInput(attrs={"class": "usa-input--sm"}),
        }
        help_texts = {
            "name": _("As people say it: Chapel Hill. For a county you may leave it empty."),
            "cohort": _("The group it started with, for example 2026."),
        }
        error_messages = {
            "county": {"required": _("Choose the county. The list shows those of the state.")},
            "name": {"required": _("Write the name of the municipality.")},
            "geoid": {"invalid": _("Write seven digits, or leave it empty.")},
        }

    def __init__(self, *args, program, **kwargs):
        self.program = program
        if kwargs.get("instance") is None and not args and "data" not in kwargs:
            latest = program.communities.order_by("-pk").values_list("state", flat=True).first()
            kwargs["initial"] = {"state": latest} | (kwargs.get("initial") or {})
        super().__init__(*args, **kwargs)
        self.instance.program = program
        if self.instance.pk:
            # The life cycle has a page part of its own.
            del self.fields["status"]
        self.fields["facilitator"].queryset = Membership.objects.able_to_take_charge().people()
        self.fields["facilitator"].empty_label = _("Nobody yet")
        self.fields["state"].empty_label = _("Choose a state")
        self.fields["state"].widget.attrs |= {
            "hx-get": reverse("communities:counties", args=[program.slug]),
            "hx-target": "#id_county",
        }
        self.fields["county"].queryset = self.counties()
        self.fields["county"].empty_label = (
            _("Choose a county") if self.state else _("Choose the state first")
        )
        self.fields["county"].required = True
        # A county brings its own name.
        self.fields["name"].required = self["kind"].value() != Kind.COUNTY
        self.fields["languages"].choices = language_choices(self.instance.languages)

    @property
    def state(self):
        """Code of the state that is chosen, "" for none or for nonsense."""
        value = str(self["state"].value() or "")
        return value if value.isascii() and value.isdigit() and len(value) == 2 else ""

    def counties(self):
        """Counties of the chosen state."""
        return County.objects.filter(state=self.state or None).order_by("name")

    def places(self):
        """Names of the places of that state which the program has learned."""
        return places_of(self.program, self.state)

    def clean(self):
        cleaned = super().clean()
        kind, state = cleaned.get("kind"), cleaned.get("state")
        county, geoid = cleaned.get("county"), cleaned.get("geoid", "")
        if kind == Kind.COUNTY:
            cleaned["geoid"] = county.geoid if county else ""
            cleaned["name"] = cleaned.get("name") or (full_name(county) if county else "")
        elif geoid and len(geoid) != 7:
            self.add_error("geoid", _("The Census code of a place has seven digits."))
        elif geoid and state and not geoid.startswith(state.fips):
            self.add_error(
                "geoid",
                _("Codes of places in %(state)s begin with %(digits)s.")
                % {"state": state.name, "digits": state.fips},
            )
        if not self.errors and self._has_namesake(cleaned):
            self.add_error("name", self.already(cleaned["name"]))
        return cleaned

    def fields_for_service(self):
        """What a valid form says, by the name of the model's field."""
        return {name: self.cleaned_data[name] for name in self._meta.fields}

    def refuse_duplicate(self):
        """Say at the right field that the program has this place already."""
        if self.cleaned_data.get("kind") == Kind.COUNTY:
            name = "county"
        else:
            name = "geoid" if self.cleaned_data.get("geoid") else "name"
        self.add_error(name, self.already(self.cleaned_data["name"]))

    @staticmethod
    def already(name):
        """The message that a community is in the program."""
        return _("%(name)s is already in this program.") % {"name": name}

    def _has_namesake(self, cleaned):
        """Whether an unmatched community of this name, kind and county is there already."""
        others = self.program.communities.exclude(pk=self.instance.pk).filter(
            kind=cleaned["kind"], county=cleaned["county"]
        )
        wanted, geoid = folded(cleaned["name"]), cleaned["geoid"]
        return any(
            folded(name) == wanted and not (code and geoid and code != geoid)
            for name, code in others.values_list("name", "geoid")
        )


def places_of(program, state):
    """Names of the learned places in the state with code `state`, each once."""
    found = Place.objects.filter(program=program, state=state or None)
    return found.order_by("name").values_list("name", flat=True).distinct()


class StatusForm(forms.Form):
    """Where a community goes next in its life cycle."""

    status = forms.ChoiceField(label=_("Move to"))

    def __init__(self, *args, community, **kwargs):
        super().__init__(*args, **kwargs)
        self.fields["status"].choices = next_statuses(community)


class CountiesForm(forms.Form):
    """The state whose counties are asked for."""

    state = forms.RegexField(r"^\d{2}$", required=False)
