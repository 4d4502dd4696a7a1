"""Input for pledges: what is promised, and whether it was kept."""

from django import forms
from django.utils.translation import gettext_lazy as _
from django_scopes.forms import SafeModelChoiceField

from bic import days
from bic.money import keep_currency
from bic.ui.forms import HoursInput, StaleGuardMixin
from communities.models import LetterRequest, Pledge, PledgeCheck


class PledgeFields(StaleGuardMixin, forms.ModelForm):
    """What somebody promises; amounts are in the currency of the program."""

    class Meta:
        model = Pledge
        fields = ["party", "who", "what", "kind", "amount", "hours", "every", "due_on", "note"]
        widgets = {
            "party": forms.RadioSelect,
            "note": forms.Textarea(attrs={"rows": 3}),
            "hours": HoursInput(attrs={"min": 0, "step": "0.5", "class": "usa-input--md"}),
        }
        help_texts = {
            "what": _("In a few words, so that a year later everybody knows what was meant."),
            "amount": _("For money, and for what else has a price."),
            "hours": _("For staff time."),
        }

    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        keep_currency(self, self.instance.program.currency)

    def clean(self):
        cleaned = super().clean()
        if cleaned.get("kind") == Pledge.Kind.MONEY and not (
            cleaned.get("amount") or "amount" in self.errors or self.instance.letter_id
        ):
            self.add_error("amount", _("Say how much money is pledged."))
        return cleaned


class OfferForm(PledgeFields):
    """What an application pledges: by the town, or by its community partner."""

    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        parties = [Pledge.Party.TOWN, Pledge.Party.PARTNER]
        self.fields["party"].choices = [(one.value, one.label) for one in parties]


class PledgeForm(PledgeFields):
    """A pledge of the ledger; one of a letter follows who may read that letter."""

    def __init__(self, *args, community, **kwargs):
        instance = kwargs.get("instance") or Pledge(program=community.program, community=community)
        super().__init__(*args, **kwargs | {"instance": instance})
        self.fields["letter"] = SafeModelChoiceField(
            queryset=LetterRequest.objects.filter(community=community)
            .received()
            .order_by("-answered_at"),
            label=_("Letter of support"),
            required=False,
            empty_label=_("Not from a letter"),
            help_text=_("Choose it for what was promised in a letter on paper."),
            initial=instance.letter_id,
        )
        self.order_fields([*self.Meta.fields[:3], "letter"])

    def clean(self):
        cleaned = super().clean()
        if cleaned.get("party") == Pledge.Party.SIGNER and not (
            cleaned.get("letter") or "letter" in self.errors
        ):
            self.add_error("letter", _("Choose the letter that this signer sent."))
        return cleaned

    def _post_clean(self):
        super()._post_clean()
        letter = self.cleaned_data.get("letter")
        pledge = self.instance
        pledge.letter = letter
        if letter:
            pledge.application_id = letter.application_id
        pledge.is_for_staff = bool(letter and not letter.is_open_to_applicant)


class CheckForm(forms.ModelForm):
    """Whether a pledge was kept."""

    class Meta:
        model = PledgeCheck
        fields = ["outcome", "checked_on", "note"]
        widgets = {
            "outcome": forms.RadioSelect,
            "note": forms.Textarea(attrs={"rows": 3}),
        }
        labels = {"outcome": _("Was it kept?")}
        help_texts = {"note": _("What came, what is still missing.")}

    def __init__(self, *args, today, **kwargs):
        kwargs.pop("instance", None)
        super().__init__(*args, **kwargs)
        self.today = today
        self.fields["outcome"].choices = PledgeCheck._meta.get_field("outcome").choices
        self.fields["checked_on"].initial = today
        self.fields["checked_on"].widget.attrs["max"] = today.isoformat()

    def clean_checked_on(self):
        """A look lies in the past."""
        return days.come(self.cleaned_data["checked_on"], self.today)

    def clean(self):
        cleaned = super().clean()
        if cleaned.get("outcome") in ("partly", "not_kept") and not cleaned.get("note"):
            self.add_error("note", _("Say what is missing, so that others can help."))
        return cleaned
