"""Input for tasks, for what they wait for, and for how far actions and tasks are."""

from typing import Any, ClassVar

from django import forms
from django.utils.translation import gettext_lazy as _
from django_scopes.forms import SafeModelChoiceField

from bic.days import come, today_in
from bic.people.models import Membership
from implementation.forms.plan import with_code
from implementation.models import Action, Partner, Task
from implementation.models.status import Reason, Status
from implementation.services.status import NEEDS_REASON, statuses_for
from research.forms.place import PlaceForm


class TaskForm(PlaceForm):
    """What is to be done, by whom, by when. Without somebody it cannot be begun."""

    known = ("status",)

    class Meta:
        model = Task
        fields = ["title", "text", "owner", "helper", "backup", "partner", "starts_on", "due_on"]
        field_classes = dict.fromkeys(["owner", "backup", "partner"], SafeModelChoiceField)
        help_texts = {  # noqa: RUF012 - Django reads it once
            "owner": _("One person. Until somebody is named, the task is not ready."),
            "helper": _("A first name or a role is enough; nobody is reminded."),
            "backup": _("Who goes on when this person is away."),
            "partner": _("Its people may report for it."),
        }
        widgets = {"text": forms.Textarea(attrs={"rows": 3})}  # noqa: RUF012 - as above

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        own: dict[str, Any] = self.fields
        community = self.instance.community
        people = Membership.objects.taking_part().around(community).people()
        own["owner"].queryset = own["backup"].queryset = people
        own["partner"].queryset = Partner.objects.filter(community=community).order_by("name")
        for name in ("owner", "backup"):
            own[name].empty_label = _("Nobody yet")
        own["partner"].empty_label = _("None")

    def clean(self) -> dict[str, Any]:
        cleaned = super().clean() or {}
        owner, helper = cleaned.get("owner"), cleaned.get("helper")
        if owner and helper:
            self.add_error("helper", _("Choose somebody, or write a name, not both."))
        if owner and owner == cleaned.get("backup"):
            self.add_error("backup", _("Choose somebody else than the person who does it."))
        is_begun = self.instance.status in (Status.IN_PROGRESS, Status.DONE, Status.PRACTICE)
        if is_begun and not owner and not helper and "owner" not in self.errors:
            self.add_error("owner", _("It has begun, so somebody must do it."))
        return cleaned


class WaitForm(forms.Form):
    """What a task waits for."""

    needs = SafeModelChoiceField(
        label=_("It waits for"), queryset=Task.objects.none(),
        error_messages={"required": _("Choose a task.")},
    )  # fmt: skip

    def __init__(self, *args: Any, task: Task, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        own: Any = self.fields["needs"]
        others = Task.objects.filter(community=task.community).exclude(pk=task.pk)
        own.queryset = (
            others.exclude(needed_by__task=task)
            .select_related("action__objective__topic")
            .in_order()
        )
        own.label_from_instance = lambda one: f"{one.action.code} {one.title}"


class StatusForm(forms.Form):
    """How far an action or a task is, with the reason or the action that it became."""

    status = forms.ChoiceField(label=_("Status"), widget=forms.RadioSelect)
    reason = forms.ChoiceField(
        label=_("Why"), choices=[("", "---------"), *Reason.choices], required=False,
        help_text=_("For what is paused or dropped."),
    )  # fmt: skip
    becomes = SafeModelChoiceField(
        label=_("Which action it became"), queryset=Action.objects.none(), required=False,
        help_text=_("For what has changed into another action of the plan."),
    )  # fmt: skip
    day = forms.DateField(label=_("Since"))

    shown_when: ClassVar = {
        "reason": ("status", NEEDS_REASON),
        "becomes": ("status", [Status.CHANGED]),
    }

    def __init__(self, *args: Any, item: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.today = today_in(item.program)
        own: dict[str, Any] = self.fields
        own["status"].choices = statuses_for(type(item))
        own["status"].initial, own["reason"].initial = item.status, item.reason
        own["day"].initial = self.today
        if isinstance(item, Action):
            others = Action.objects.filter(community=item.community).exclude(pk=item.pk)
            own["becomes"].queryset = others.select_related("objective__topic").in_order()
            own["becomes"].label_from_instance = with_code
            own["becomes"].initial = item.becomes_id
        else:
            del self.fields["becomes"]

    def clean_day(self) -> Any:
        """A day that has come."""
        return come(self.cleaned_data["day"], self.today)
