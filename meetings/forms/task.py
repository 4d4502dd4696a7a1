"""Input for tasks."""

from django.utils.translation import gettext_lazy as _
from django_scopes.forms import SafeModelChoiceField

from bic.people.models import Membership
from meetings.models import Task
from research.forms.place import PlaceForm


class TaskForm(PlaceForm):
    """What is to be done, by whom, by when."""

    class Meta:
        model = Task
        fields = ["title", "area", "owner", "helper", "due_on", "item", "note"]
        field_classes = {"owner": SafeModelChoiceField, "item": SafeModelChoiceField}
        help_texts = {
            "owner": _("They are reminded, and can say that it is done."),
            "helper": _("A first name or a role is enough; nobody is reminded."),
        }

    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        task = self.instance
        around = Membership.objects.taking_part().around(task.community)
        self.fields["owner"].queryset = around.people()
        self.fields["owner"].empty_label = _("Nobody yet")
        if task.meeting is None:
            del self.fields["item"]
        else:
            self.fields["item"].queryset = task.meeting.agenda.order_by("position")
            self.fields["item"].empty_label = _("The meeting as a whole")

    def clean(self):
        cleaned = super().clean()
        if cleaned.get("owner") and cleaned.get("helper"):
            self.add_error("helper", _("Choose somebody, or write a name, not both."))
        return cleaned
