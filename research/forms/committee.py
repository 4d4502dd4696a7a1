"""Input for the planning committee, its seats, and how it is wished to be composed."""

from collections.abc import Iterable
from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _
from django.utils.translation import pgettext_lazy
from django_scopes.forms import SafeModelChoiceField

from bic.people.models import Membership
from bic.spoken import language_choices
from bic.translated import speak
from bic.ui.forms import ProgramForm
from research.composition import CHOICES
from research.forms.theme import languages_of
from research.models import Committee, Seat, SeatTarget
from research.models.committee import About, Gender, Sector, Side

NOT_SAID = pgettext_lazy("optional answer", "Not said")
SELF = ("side", "sector", "languages", "gender", "area")


class CommitteeForm(ProgramForm):
    """The committee: its name, when it meets, since when."""

    class Meta:
        model = Committee
        fields = ["name", "meets", "formed_on", "sought"]

    def __init__(self, *args: Any, community: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.instance.community = community
        speak(self, languages_of(community))

    def _get_validation_exclusions(self) -> set[str]:
        return super()._get_validation_exclusions() - {"community"}

    def clean_formed_on(self) -> Any:
        """A day that has come, or none yet."""
        return self.clean_past("formed_on") if self.cleaned_data["formed_on"] else None


class OwnSeatForm(ProgramForm):
    """What somebody says of themselves: each of it may be left open."""

    languages = forms.MultipleChoiceField(
        label=_("Languages"),
        required=False,
        widget=forms.CheckboxSelectMultiple({"class": "bic-optgrid"}),
    )

    class Meta:
        model = Seat
        fields = list(SELF)

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.fields["languages"].choices = language_choices(self.instance.languages)
        for name, known in (("side", Side), ("sector", Sector), ("gender", Gender)):
            self.fields[name].choices = [("", NOT_SAID), *known.choices]


class SeatForm(OwnSeatForm):
    """A seat with whoever holds it: a name, or a person of the program."""

    class Meta(OwnSeatForm.Meta):
        fields = ["membership", "name", *SELF, "since", "left_on"]
        field_classes = {"membership": SafeModelChoiceField}  # noqa: RUF012 - Django reads it once
        help_texts = {  # noqa: RUF012 - Django reads it once
            "name": _("For somebody who has no account. A first name is enough."),
            "gender": _("Only if the person gave it."),
        }

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        people = Membership.objects.taking_part().filter(community=self.instance.community_id)
        self.fields["membership"].queryset = people.select_related("user").order_by(
            "user__name", "user__email", "pk"
        )
        self.fields["membership"].label_from_instance = lambda one: (
            f"{one.user.display_name}, {one.part}"
        )

    def _get_validation_exclusions(self) -> set[str]:
        return super()._get_validation_exclusions() - {"committee"}

    def clean(self) -> Any:
        cleaned = super().clean()
        since, left = self.cleaned_data.get("since"), self.cleaned_data.get("left_on")
        if since and left and left < since:
            self.add_error("left_on", _("They left before they came. Look at the days."))
        return cleaned


class TargetsForm(forms.Form):
    """How many people are wanted at least, by group; an empty box wants nobody in particular.

    The database keeps areas in words, so a line may be added for one.
    """

    MOST = 99
    new_area = forms.CharField(label=_("Another neighborhood or area"), max_length=80,
                               required=False)  # fmt: skip
    new_wanted = forms.IntegerField(
        label=_("At least, from there"), min_value=1, max_value=MOST, required=False,
        widget=forms.NumberInput(attrs={"class": "usa-input--sm"}),
    )  # fmt: skip

    def __init__(
        self, *args: Any, targets: Iterable[SeatTarget], languages: Iterable[str], **kwargs: Any
    ) -> None:
        super().__init__(*args, **kwargs)
        self.keys: dict[str, tuple[str, str]] = {}
        known = {(one.about, one.group): one.wanted for one in targets}
        for about, choices in self._choices(known, languages).items():
            for group, label in choices:
                name = f"wanted_{len(self.keys)}"
                self.keys[name] = (about, group)
                self.fields[name] = forms.IntegerField(
                    label=f"{About(about).label}: {label}", min_value=1, max_value=self.MOST,
                    required=False, initial=known.get((about, group)),
                    widget=forms.NumberInput(attrs={"class": "usa-input--sm"}),
                )  # fmt: skip
        self.order_fields([*self.keys, "new_area", "new_wanted"])

    @staticmethod
    def _choices(
        known: dict[tuple[str, str], int], languages: Iterable[str]
    ) -> dict[str, list[tuple[str, str]]]:
        wished = {group for about, group in known if about == About.LANGUAGE}
        spoken = {*languages, *wished}
        return {
            **{about: list(one.choices) for about, one in CHOICES.items()},
            About.LANGUAGE: [one for one in language_choices(spoken) if one[0] in spoken],
            About.AREA: [(group, group) for about, group in known if about == About.AREA],
        }

    def clean(self) -> Any:
        cleaned = super().clean() or {}
        area, wanted = cleaned.get("new_area"), cleaned.get("new_wanted")
        if bool(area) != bool(wanted) and not {"new_area", "new_wanted"} & set(self.errors):
            name = "new_wanted" if area else "new_area"
            self.add_error(name, _("Fill in both: the area, and how many people from there."))
        return cleaned

    @property
    def targets(self) -> dict[tuple[str, str], int]:
        """The targets of a valid form."""
        said = {
            key: self.cleaned_data[name]
            for name, key in self.keys.items()
            if self.cleaned_data[name]
        }
        if self.cleaned_data["new_area"]:
            said[About.AREA, self.cleaned_data["new_area"]] = self.cleaned_data["new_wanted"]
        return said
