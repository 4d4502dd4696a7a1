"""Input of whom a call is sent to."""

from django import forms
from django.conf import settings
from django.utils.translation import gettext_lazy as _

from communities import recipients

MOST = 500


class RecipientsForm(forms.Form):
    """Contacts of the directory, and people who are not in it."""

    contacts = forms.MultipleChoiceField(
        label=_("From the directory"), required=False, widget=forms.CheckboxSelectMultiple
    )
    typed = forms.CharField(
        label=_("Others"),
        required=False,
        max_length=100_000,
        widget=forms.Textarea(attrs={"rows": 8, "class": "usa-textarea--full"}),
        help_text=_(
            "One on each line: name, email address, organization. Lines of a spreadsheet can "
            "be pasted."
        ),
    )
    language = forms.ChoiceField(
        label=_("Language of their mail"), choices=list(settings.LANGUAGE_NAMES.items())
    )

    def __init__(self, *args, known, **kwargs):
        super().__init__(*args, **kwargs)
        self.known = {one.email: one for one in known}
        if known:
            self.fields["contacts"].choices = [
                (one.email, ", ".join(filter(None, [one.name, one.organization]))) for one in known
            ]
        else:
            del self.fields["contacts"]

    def clean(self):
        cleaned = super().clean()
        found = [self.known[email] for email in cleaned.get("contacts") or ()]
        try:
            found += recipients.typed(cleaned.get("typed") or "", cleaned.get("language") or "en")
        except recipients.NotRead as error:
            self.add_error(
                "typed",
                _("Write a name and an email address in this line: “%(line)s”")
                % {"line": error.line[:120]},
            )
        if not self.errors and not found:
            self.add_error("typed", _("Choose or write at least one recipient."))
        elif len(found) > MOST:
            self.add_error("typed", _("At most %(most)s at once.") % {"most": MOST})
        cleaned["recipients"] = found
        return cleaned
