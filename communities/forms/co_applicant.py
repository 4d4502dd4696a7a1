"""Input about who works on an application."""

from django import forms
from django.conf import settings
from django.utils.translation import gettext_lazy as _

from communities.models import CoApplicant, CoApplicantInvitation


class CoApplicantInvitationForm(forms.ModelForm):
    """Who is asked to work on an application, and what they may do."""

    class Meta:
        model = CoApplicantInvitation
        fields = ["email", "name", "partner_kind", "organization", "right", "language"]
        labels = {"email": _("Email address"), "right": _("What they may do")}
        widgets = {"right": forms.RadioSelect, "partner_kind": forms.RadioSelect}

    def __init__(self, *args, application, **kwargs):
        super().__init__(*args, **kwargs)
        self.instance.program = application.program
        self.instance.community = application.community
        self.instance.application = application
        self.fields["right"].choices = CoApplicant.Right.choices
        self.fields["partner_kind"].choices = CoApplicantInvitation._meta.get_field(
            "partner_kind"
        ).choices
        self.fields["language"].choices = list(settings.LANGUAGE_NAMES.items())


class RightForm(forms.Form):
    """What a co-applicant may do from now on; "remove" lets them go."""

    REMOVE = "remove"
    right = forms.ChoiceField(
        label=_("What they may do"),
        choices=[*CoApplicant.Right.choices, (REMOVE, _("No longer take part"))],
    )
