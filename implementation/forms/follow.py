"""Input of whoever follows a public page: an address, and nothing else."""

from typing import Any

from django import forms
from django.core.validators import EmailValidator

from meetings.pagewords import Words, label_with


class FollowForm(forms.Form):
    """An address. Its words come from `meetings.pagewords`."""

    email = forms.CharField(
        max_length=254, widget=forms.EmailInput(attrs={"autocomplete": "email", "dir": "ltr"})
    )
    # People do not see it; whoever fills it in is a program.
    website = forms.CharField(required=False, widget=forms.HiddenInput)

    def __init__(self, *args: Any, words: Words, language: str, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        fields: Any = self.fields
        label_with(words, fields, email=("follow_email", "follow_hint"))
        fields["email"].error_messages["required"] = words["follow_empty"]
        fields["email"].validators.append(EmailValidator(words["follow_wrong"]))
