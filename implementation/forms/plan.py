"""Input for the plan, its topics and its objectives."""

from django.utils.translation import gettext_lazy as _
from django.utils.translation import pgettext_lazy
from django_scopes.forms import SafeModelChoiceField

from bic.translated import TranslatedInput, speak
from implementation.models import Objective, Plan, Topic
from research.forms.place import PlaceForm
from research.forms.theme import languages_of

LONGEST_TITLE = 200
LONGEST_TEXT = 4000


def with_code(one):
    """An objective or an action as an option: "2.1 Tenants know their rights"."""
    return f"{one.code} {one.title}"


class SpokenForm(PlaceForm):
    """Form of a part of the plan, whose texts are in the languages of its community."""

    # Height of each text's box.
    boxes = {"title": 1, "text": 4}  # noqa: RUF012 - read, never changed

    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        for name, rows in self.boxes.items():
            field = self.fields[name]
            field.max_length = LONGEST_TITLE if rows == 1 else LONGEST_TEXT
            field.widget = TranslatedInput(rows=rows)
        speak(self, languages_of(self.instance.community))


class PlanForm(SpokenForm):
    """What the plan is called, and what it is for."""

    boxes = {"title": 1, "purpose": 5}  # noqa: RUF012 - read, never changed

    class Meta:
        model = Plan
        fields = ["title", "purpose"]


class TopicForm(SpokenForm):
    """One topic."""

    class Meta:
        model = Topic
        fields = ["title", "text"]


class ObjectiveForm(SpokenForm):
    """One objective, under one topic of the plan."""

    class Meta:
        model = Objective
        fields = ["title", "text", "topic"]
        labels = {"topic": pgettext_lazy("plan", "Topic")}  # noqa: RUF012 - Django reads it once
        field_classes = {"topic": SafeModelChoiceField}

    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        topics = Topic.objects.filter(community=self.instance.community)
        self.fields["topic"].queryset = topics.order_by("position", "pk")
        self.fields["topic"].empty_label = None
        self.fields["topic"].help_text = _("Moved to another topic, it comes last there.")
