"""Input for what people report of actions and tasks, and for what they say about them."""

from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _

from bic.days import come, today_in
from bic.documents.forms import UploadField, WithUpload
from implementation.mentions import mentioned, people_of, who_cannot_read
from implementation.models.status import Reason, Status
from implementation.models.update import Level
from implementation.reporting import partner_of
from implementation.services.status import NEEDS_REASON, statuses_for

LONGEST_TEXT = 4000
NO_NAMES = _("No names of residents, and nothing about anybody’s papers.")
WAITS = _("What is for everybody stands on the public page once the program has looked at it.")


class LevelField(forms.ChoiceField):
    """Who reads it."""

    def __init__(self) -> None:
        super().__init__(
            label=_("Who reads it"),
            choices=Level.choices,
            initial=Level.PARTNERS,
            widget=forms.RadioSelect,
            help_text=WAITS,
        )


class ReportForm(WithUpload, forms.Form):
    """How far an action or a task is, on a day, and what shows it.

    The status is enough. It knows which status the page was opened with (`seen`), and asks
    again when somebody else reported meanwhile.
    """

    status = forms.ChoiceField(label=_("How far is it?"), widget=forms.RadioSelect)
    reason = forms.ChoiceField(
        label=_("Why is it paused or dropped?"),
        choices=[("", _("Choose a reason")), *Reason.choices],
        required=False,
    )
    note = forms.CharField(
        label=_("What happened"),
        max_length=LONGEST_TEXT,
        required=False,
        widget=forms.Textarea(attrs={"rows": 3}),
        help_text=NO_NAMES,
    )
    level = LevelField()
    file = UploadField(
        label=_("A file that shows it"),
        required=False,
        help_text=_("A photo, a list, a flyer. It is kept with the documents."),
    )
    day = forms.DateField(label=_("Day"))
    seen = forms.CharField(required=False, widget=forms.HiddenInput)

    def __init__(self, *args: Any, item: Any, status: str = "", **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.item = item
        today = today_in(item.program)
        choices = statuses_for(type(item))
        self.fields["status"].choices = [one for one in choices if one[0] != Status.CHANGED]
        wished = status if status in Status.values else item.status
        self.initial = {
            "status": wished, "reason": item.reason, "level": Level.PARTNERS, "day": today,
            "seen": item.status, **self.initial,
        }  # fmt: skip
        self.fields["day"].widget.attrs["max"] = today.isoformat()

    def clean_day(self) -> Any:
        """What happened has happened."""
        return come(self.cleaned_data["day"], today_in(self.item.program))

    def clean(self) -> dict[str, Any]:
        cleaned = super().clean()
        if cleaned.get("status") in NEEDS_REASON and not cleaned.get("reason"):
            self.add_error("reason", _("Say why it is paused or dropped."))
        if (seen := cleaned.get("seen")) and seen != self.item.status:
            data: Any = self.data
            self.data = data = data.copy()
            data["seen"] = self.item.status
            told = {"status": Status(self.item.status).label}
            self.add_error(
                None,
                _(
                    "Somebody else reported meanwhile; the status is “%(status)s” now. "
                    "Look at yours once more, then save again."
                )
                % told,
            )
        return cleaned


class CorrectForm(forms.Form):
    """The words of an update, and who reads them."""

    note = forms.CharField(
        label=_("What happened"),
        max_length=LONGEST_TEXT,
        required=False,
        widget=forms.Textarea(attrs={"rows": 4}),
        help_text=NO_NAMES,
    )
    level = LevelField()


class CommentForm(forms.Form):
    """A comment, who reads it, and whom it tells: `cleaned_data["mentioned"]`."""

    text = forms.CharField(
        label=_("Comment"),
        max_length=LONGEST_TEXT,
        widget=forms.Textarea(attrs={"rows": 3}),
        help_text=_(
            "Write @ and a name, such as @Ana Ruiz, to tell somebody of it. No names of residents."
        ),
    )
    level = LevelField()

    def __init__(self, *args: Any, item: Any, user: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.item, self.user = item, user

    def clean(self) -> dict[str, Any]:
        cleaned: dict[str, Any] = super().clean() or {}
        text = cleaned.get("text", "")
        if "@" not in text:
            return cleaned | {"mentioned": []}
        found = mentioned(text, people_of(self.item.community))
        level = cleaned.get("level", Level.PARTNERS)
        left_out = who_cannot_read(found, level, partner_of(self.user, self.item))
        for one in left_out:
            self.add_error(
                "level",
                _("%(name)s would not see it. Choose who reads it, or leave the @ out.")
                % {"name": one.display_name},
            )
        return cleaned | {"mentioned": found}
