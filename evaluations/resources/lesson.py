"""Columns of lessons in files."""

from django.utils.translation import gettext_lazy as _
from import_export.fields import Field
from import_export.resources import Resource

from bic.blueprint.spine import STEP_CHOICES
from bic.ui.export import Choice, Computed
from evaluations.models import Lesson


class LessonResource(Resource):
    """Every column of a lesson. Needs `for_list()`."""

    community = Field("community__name", _("Community"))
    title = Computed(("title",), _("Lesson"), str)
    text = Computed(("text",), _("What happened, and what to do next time"), str)
    step = Choice("step", _("Step"), STEP_CHOICES)
    state = Choice("state", _("What became of it"), Lesson.State)
    answer = Field("answer", _("What the program does about it"))
    call = Computed(("round__title",), _("Call"), lambda title: str(title or ""))
    created_at = Field("created_at", _("Added"))
    settled_at = Field("settled_at", _("Settled on"))
