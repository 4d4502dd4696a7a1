"""Input about people: invitations, memberships, one's own profile, the program."""

from zoneinfo import available_timezones

from allauth.mfa.webauthn.forms import AddWebAuthnForm, EditWebAuthnForm
from django import forms
from django.conf import settings
from django.db.models.fields import BLANK_CHOICE_LABEL
from django.utils.dates import MONTHS
from django.utils.translation import gettext_lazy as _
from django_scopes.forms import SafeModelChoiceField

from bic.people.models import (
    APPLICANT_ROLES,
    PARTNER_ROLES,
    STAFF_ROLES,
    Invitation,
    Membership,
    Role,
    User,
)
from bic.tenancy.models import Program
from bic.ui.forms import StaleGuardMixin


def time_zones():
    """Zones of places, as choices."""
    return [(name, name.replace("_", " ")) for name in sorted(available_timezones()) if "/" in name]


class PartFormMixin:
    """Role, partner kind and community that go together."""

    def offer(self, program, *, may_staff):
        """Offer the program's communities, and staff roles only where they may be given."""
        self.fields["community"].queryset = program.communities.order_by("name")
        roles = [*(STAFF_ROLES if may_staff else ()), *PARTNER_ROLES]
        # Nobody is made an applicant here, but one can be changed without becoming more.
        roles += [role for role in APPLICANT_ROLES if role == self.instance.role]
        labels = ((role, Role(role).label) for role in roles)
        self.fields["role"].choices = [("", BLANK_CHOICE_LABEL), *labels]

    def clean(self):
        cleaned = super().clean()
        role = cleaned.get("role")
        if role in (*PARTNER_ROLES, *APPLICANT_ROLES):
            if not cleaned.get("partner_kind"):
                self.add_error("partner_kind", _("Choose which side this partner stands for."))
            if not cleaned.get("community"):
                self.add_error("community", _("Choose the community of this partner."))
        elif role:
            cleaned["partner_kind"] = ""
            cleaned["community"] = None
        return cleaned


class InvitationForm(PartFormMixin, forms.ModelForm):
    """Who is invited, as what, and in which language."""

    class Meta:
        model = Invitation
        fields = [
            "email", "name", "role", "partner_kind", "community", "organization", "language",
            "message",
        ]  # fmt: skip
        labels = {"email": _("Email address")}
        field_classes = {"community": SafeModelChoiceField}
        widgets = {"message": forms.Textarea(attrs={"rows": 4})}
        help_texts = {
            "name": _("So that the mail can greet them. They can change it."),
            "partner_kind": _("For partners only."),
            "community": _("For partners only. They see this community and no other."),
            "message": _("A few words of your own. The mail says the rest."),
        }

    def __init__(self, *args, program, may_staff, **kwargs):
        super().__init__(*args, **kwargs)
        self.instance.program = program
        self.offer(program, may_staff=may_staff)


class MembershipForm(PartFormMixin, StaleGuardMixin, forms.ModelForm):
    """What somebody is, and for whom."""

    class Meta:
        model = Membership
        fields = ["role", "partner_kind", "community", "organization", "title"]
        field_classes = {"community": SafeModelChoiceField}

    def __init__(self, *args, program, **kwargs):
        super().__init__(*args, **kwargs)
        self.offer(program, may_staff=True)


class WelcomeForm(forms.Form):
    """What an invited person tells us: a name, nothing else."""

    name = forms.CharField(
        label=_("Your name"),
        max_length=150,
        help_text=_("As you want others in this program to see it."),
        widget=forms.TextInput(attrs={"autocomplete": "name"}),
    )


class ProfileForm(forms.ModelForm):
    """One's own name, language and time zone."""

    class Meta:
        model = User
        fields = ["name", "language", "time_zone"]
        widgets = {
            "name": forms.TextInput(attrs={"autocomplete": "name"}),
            "time_zone": forms.Select(choices=()),
        }

    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        self.fields["name"].required = True
        self.fields["time_zone"].widget.choices = time_zones()
        self.fields["language"].choices = list(settings.LANGUAGE_NAMES.items())


class ProgramForm(StaleGuardMixin, forms.ModelForm):
    """What a director sets for the whole program."""

    languages = forms.MultipleChoiceField(
        label=_("Languages"),
        choices=settings.LANGUAGES,
        widget=forms.CheckboxSelectMultiple,
        help_text=_("In which mail and reports can be written."),
    )

    class Meta:
        model = Program
        fields = [
            "name", "organization", "time_zone", "languages", "require_staff_mfa",
            "suppression_threshold", "currency", "fiscal_year_starts",
        ]  # fmt: skip
        widgets = {
            "time_zone": forms.Select(choices=()),
            "fiscal_year_starts": forms.Select(choices=list(MONTHS.items())),
        }
        help_texts = {
            "currency": _("Of the budget and of grants. Amounts are not converted."),
            "organization": _("Stands at the foot of every page."),
            "suppression_threshold": _(
                "Groups smaller than this are never shown, in any chart, report or export. "
                "At least 5."
            ),
        }

    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        self.fields["time_zone"].widget.choices = time_zones()


class PasskeyForm(AddWebAuthnForm):
    """A new passkey: its name, and whether it is enough to sign in."""

    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        self.fields["name"].label = _("Name of the key")
        alone = self.fields["passwordless"]
        alone.initial = True
        alone.label = _("I want to sign in with this key alone")
        alone.help_text = _(
            "It then checks your fingerprint, face or PIN. Without this it is a second step only."
        )


class PasskeyNameForm(EditWebAuthnForm):
    """Another name for a passkey."""

    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        self.fields["name"].label = _("Name of the key")
