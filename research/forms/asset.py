"""Input for the asset map."""

from decimal import Decimal

from django import forms
from django.urls import reverse
from django.utils.translation import gettext_lazy as _
from django_scopes.forms import SafeModelChoiceField, SafeModelMultipleChoiceField

from bic.spoken import language_choices
from communities.duplicates import Named
from communities.forms.directory import GRID, DuplicateGuard
from communities.models import Organization
from research.models import Asset

STEP = Decimal("0.00001")
# What would tell where a private person lives, or show them to everybody.
NEVER_OF_PERSONS = ("address", "website", "phone", "latitude", "longitude")


class DegreesField(forms.DecimalField):
    """Degrees as maps give them, with a point or a comma; kept to about a meter."""

    def __init__(self, *, most, **kwargs):
        super().__init__(min_value=-most, max_value=most, required=False, **kwargs)
        self.widget.attrs |= {"step": "any", "class": "usa-input--md", "inputmode": "decimal"}

    def to_python(self, value):
        return super().to_python(value.replace(",", ".") if isinstance(value, str) else value)

    def clean(self, value):
        degrees = super().clean(value)
        return degrees if degrees is None else degrees.quantize(STEP)


def names_of(community):
    """The assets of a community that are no private persons, to be compared by name."""
    rows = Asset.objects.without_persons().filter(community=community)
    return Named(rows.only("program", "community", "name", "website", "category").order_by("pk"))


class AssetForm(DuplicateGuard):
    """One asset; of a private person only what they agreed to, and never a place."""

    telling = ("name",)

    languages = forms.MultipleChoiceField(
        label=_("Languages"), required=False, widget=forms.CheckboxSelectMultiple(GRID)
    )
    latitude = DegreesField(label=_("Latitude"), most=90)
    longitude = DegreesField(
        label=_("Longitude"), most=180, help_text=_("West of Greenwich it begins with a minus.")
    )

    class Meta:
        model = Asset
        fields = [
            "name", "category", "is_person", "offers", "languages", "serves", "address",
            "is_public_place", "latitude", "longitude", "website", "phone", "contact",
            "consent_on", "consent_by", "organization", "related", "named_by", "verified_on",
            "is_public",
        ]  # fmt: skip
        field_classes = {
            "organization": SafeModelChoiceField,
            "related": SafeModelMultipleChoiceField,
        }
        widgets = {
            "offers": forms.Textarea(attrs={"rows": 3}),
            "related": forms.SelectMultiple(attrs={"size": 6}),
        }
        help_texts = {
            "is_person": _("Only who agreed is listed: without an address, never on a map."),
            "offers": _(
                "Rooms, skills, interpreters, food, trust. Nothing about anybody's status."
            ),
            "serves": _("Groups or neighborhoods, in words: newcomers from Burma, the south side."),
            "address": _("In words, also “behind the fire station”. Never anybody's home."),
            "is_public_place": _("Anybody may go there. Only such a place has a point on the map."),
            "phone": _("The number that is public. Whom one asks there stands under contact."),
            "contact": _("Somebody by name and how to reach them: only if they agreed."),
            "consent_on": _("The day on which the contact, or the private person, agreed."),
            "related": _("Hold Ctrl or Cmd to choose more than one."),
            "named_by": _("A role is enough, such as “a mother at the school”. No name is needed."),
            "verified_on": _("The day on which somebody last looked whether it is still so."),
            "is_public": _("The municipality sees it, and it may be handed out."),
        }

    def __init__(self, *args, community, may_see_directory, **kwargs):
        self.community = community
        super().__init__(*args, **kwargs)
        self.instance.community = community
        fields = self.fields
        fields["name"].required = True
        fields["category"].choices = [("", _("Choose a category")), *Asset.Category.choices]
        fields["languages"].choices = language_choices(
            {*community.languages, *self.instance.languages}
        )
        others = Asset.objects.filter(community=community).listed().exclude(pk=self.instance.pk)
        fields["related"].queryset = others.only("program", "community", "name").order_by("name")
        fields["organization"].queryset = Organization.objects.order_by("name", "pk")
        fields["organization"].empty_label = _("Not in the directory")
        if not may_see_directory:
            del fields["organization"]
        if self.instance.pk:
            pairs = (("links", "other_id"), ("links_back", "asset_id"))
            self.initial["related"] = [
                key
                for name, other in pairs
                for key in getattr(self.instance, name).values_list(other, flat=True)
            ]

    def similar_address(self):
        return reverse("research:asset_similar", args=[self.program.slug, self.community.slug])

    def look(self):
        said = self.cleaned_data
        if said.get("is_person"):
            return []
        known = names_of(self.community)
        return known.like(said.get("name", ""), said.get("website", ""), but=self.instance.pk)

    def clean_consent_on(self):
        return self.clean_past("consent_on")

    def clean_verified_on(self):
        return self.clean_past("verified_on")

    def clean(self):
        cleaned = super().clean()
        if cleaned.get("category") == Asset.Category.RESIDENTS and not cleaned.get("is_person"):
            self.add_error("is_person", _("Residents are private persons: check the box."))
        if cleaned.get("is_person"):
            self._keep_private(cleaned)
        else:
            self._keep_point(cleaned)
        if cleaned.get("is_person") or cleaned.get("contact"):
            for name, words in (
                ("consent_on", _("Nobody is named here unless they agreed. Say when.")),
                ("consent_by", _("Say how they agreed.")),
            ):
                if not cleaned.get(name) and name not in self.errors:
                    self.add_error(name, words)
        return cleaned

    def _keep_private(self, said):
        for name in NEVER_OF_PERSONS:
            if said.get(name) not in (None, ""):
                self.add_error(name, _("Leave this empty for a private person."))
        for name in ("is_public_place", "is_public"):
            if said.get(name):
                self.add_error(name, _("A private person is never public."))

    def _keep_point(self, said):
        has = {name: said.get(name) is not None for name in ("latitude", "longitude")}
        if any(has.values()) and not said.get("is_public_place"):
            self.add_error(
                "is_public_place",
                _("Only a public place has a point: check the box, or take the point away."),
            )
        for name, filled in has.items():
            if not filled and any(has.values()) and name not in self.errors:
                self.add_error(name, _("A point needs both, latitude and longitude."))

    def validate_constraints(self):
        """Left to the database: who recorded the consent is known only when it is saved."""


class SimilarForm(forms.Form):
    """What was typed so far of an asset that may be there already."""

    name = forms.CharField(required=False, max_length=200)
    website = forms.CharField(required=False, max_length=300)


class AddressForm(forms.Form):
    """An address in words, to be found on the map."""

    address = forms.CharField(max_length=300)
