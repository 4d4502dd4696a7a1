"""Input for partners of the plan and for their people."""

from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _
from django_scopes.forms import SafeModelChoiceField

from bic.people.models import Membership, User
from communities.models import Organization
from implementation.models import Partner
from research.forms.place import PlaceForm


class PartnerForm(PlaceForm):
    """A partner by the name that the plan uses."""

    class Meta:
        model = Partner
        fields = ["name", "organization"]
        field_classes = {"organization": SafeModelChoiceField}  # noqa: RUF012 - Django reads it once
        help_texts = {  # noqa: RUF012 - as above
            "name": _("Everybody who reads the plan sees this name."),
            "organization": _("The directory is for staff alone."),
        }

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        own: Any = self.fields["organization"]
        own.queryset = Organization.objects.order_by("name")
        own.empty_label = _("None")


class PartnerPersonForm(forms.Form):
    """Somebody who reports for a partner."""

    user = SafeModelChoiceField(
        label=_("Person"), queryset=User.objects.none(),
        error_messages={"required": _("Choose a person.")},
    )  # fmt: skip

    def __init__(self, *args: Any, partner: Partner, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        own: Any = self.fields["user"]
        around = Membership.objects.taking_part().around(partner.community)
        own.queryset = around.people().exclude(pk__in=partner.people.values("user"))
