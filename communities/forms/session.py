"""Input for information sessions and the questions asked there."""

from django import forms
from django.utils.translation import gettext_lazy as _
from django_scopes.forms import SafeModelMultipleChoiceField

from bic.spoken import language_choices
from bic.ui.forms import ProgramForm
from communities.forms.outreach import possible_owners
from communities.models import Session, SessionQuestion

GRID = {"class": "bic-optgrid"}
Status = Session.Status


class SessionForm(ProgramForm):
    """One information session, planned or held. There is no place for names of those who came."""

    languages = forms.MultipleChoiceField(
        label=_("Languages spoken"), required=False, widget=forms.CheckboxSelectMultiple(GRID)
    )
    interpreted = forms.MultipleChoiceField(
        label=_("Interpreted into"), required=False, widget=forms.CheckboxSelectMultiple(GRID)
    )

    class Meta:
        model = Session
        fields = [
            "audience", "communities", "on", "starts_at", "ends_at", "place", "languages",
            "interpreted", "status", "people_count", "interest", "note",
        ]  # fmt: skip
        field_classes = {"communities": SafeModelMultipleChoiceField}
        widgets = {
            "audience": forms.RadioSelect,
            "communities": forms.CheckboxSelectMultiple(GRID),
            "status": forms.RadioSelect,
            "people_count": forms.NumberInput(attrs={"class": "usa-input--sm"}),
            "note": forms.Textarea(attrs={"rows": 4}),
        }
        help_texts = {
            "people_count": _("Counted by heads. Nobody's name is kept, and no sign-in sheet."),
            "note": _("Without names of those who came."),
        }

    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        self.fields["communities"].queryset = self.program.communities.order_by("name")
        self.fields["audience"].choices = Session.Audience.choices
        for name in ("languages", "interpreted"):
            self.fields[name].choices = language_choices(getattr(self.instance, name))

    def clean(self):
        cleaned = super().clean()
        status, day = cleaned.get("status"), cleaned.get("on")
        count = cleaned.get("people_count")
        if status == Status.HELD:
            if day and day > self.today:
                self.add_error("on", _("It was held, so its day has come. Look at the year."))
            if count is None and "people_count" not in self.errors:
                self.add_error("people_count", _("Say how many people came; 0 if nobody did."))
        elif count is not None:
            self.add_error("people_count", _("Leave this empty until the session was held."))
        starts, ends = cleaned.get("starts_at"), cleaned.get("ends_at")
        if ends and not starts and "starts_at" not in self.errors:
            self.add_error("starts_at", _("Say when it starts, too."))
        elif ends and starts and ends <= starts:
            self.add_error("ends_at", _("It ends before it starts."))
        return cleaned


class QuestionForm(ProgramForm):
    """A question with its answer, or with who answers it by when."""

    class Meta:
        model = SessionQuestion
        fields = ["question", "answer", "owner", "due_on"]
        widgets = {"answer": forms.Textarea(attrs={"rows": 3})}
        help_texts = {
            "question": _("What was asked, never who asked it."),
            "owner": _("If it is not answered yet. They are reminded."),
        }

    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        self.fields["owner"].queryset = possible_owners()
        self.fields["owner"].empty_label = _("Nobody")

    def clean(self):
        cleaned = super().clean()
        owner, day = cleaned.get("owner"), cleaned.get("due_on")
        if owner and not day and "due_on" not in self.errors:
            self.add_error("due_on", _("Say by when they answer."))
        elif day and not owner and "owner" not in self.errors:
            self.add_error("owner", _("Say who answers by that day."))
        return cleaned
