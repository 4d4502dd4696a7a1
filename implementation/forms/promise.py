"""Input for making a promise a task, and for what committees follow."""

from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _
from django_scopes.forms import SafeModelChoiceField, SafeModelMultipleChoiceField

from implementation.forms.task import TaskForm
from implementation.models import Action, Topic


class PromiseForm(TaskForm):
    """The task that keeps a promise: below which action, whose, and by when."""

    action = SafeModelChoiceField(
        label=_("Action it belongs to"), queryset=Action.objects.none(),
        error_messages={"required": _("Choose an action.")},
    )  # fmt: skip

    field_order = ("action", "title", "owner", "helper", "backup", "partner", "due_on")

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        own: Any = self.fields
        actions = Action.objects.filter(community=self.instance.community)
        own["action"].queryset = actions.select_related("objective__topic").in_order()
        own["action"].label_from_instance = lambda one: f"{one.code} {one.title}"
        own["action"].empty_label = _("Choose an action")
        del own["text"], own["starts_on"]

    def _post_clean(self) -> None:
        if action := self.cleaned_data.get("action"):
            self.instance.action = action
        super()._post_clean()


class FollowForm(forms.Form):
    """The topics of the plan that a committee follows."""

    topics = SafeModelMultipleChoiceField(
        label=_("Topics it follows"),
        queryset=Topic.objects.none(),
        required=False,
        widget=forms.CheckboxSelectMultiple,
    )

    def __init__(self, *args: Any, community: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        topics: Any = self.fields["topics"]
        topics.queryset = Topic.objects.filter(community=community).order_by("position", "pk")
