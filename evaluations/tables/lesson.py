"""The lessons of a community, and the log of the program."""

from django.utils.translation import gettext_lazy as _
from django_tables2 import Column

from bic.blueprint import step
from bic.ui.tables import Add, Table, ngettext_lazy
from bic.ui.templatetags.bic_ui import day
from evaluations.models import Lesson

TAGS = {Lesson.State.OPEN: "att", Lesson.State.TAKEN: "ok", Lesson.State.LEFT: "line"}


class LessonTable(Table):
    """Lessons with the step they belong to, and what became of them."""

    title = Column(verbose_name=_("Lesson"), orderable=False)
    step = Column(verbose_name=_("Step"))
    state = Column(verbose_name=_("What became of it"))
    created_at = Column(verbose_name=_("Added"))

    rows_template = "evaluations/lesson_rows.html"
    frame = "community.html"
    lead = _("What was learned here, and what should be done differently. Staff alone read it.")
    add = Add("evaluations:lesson_create", "evaluations.add_lesson", _("Add a lesson"))
    empty_title = _("No lessons yet")
    empty_text = _("Write one as soon as something went better or worse than planned.")
    choices = ("state",)
    caption = _("Lessons")
    counted = ngettext_lazy("%(count)d lesson", "%(count)d lessons", "count")
    resource = "evaluations.resources.lesson.LessonResource"
    export_permission = "evaluations.export_lesson"

    def prepare(self, rows):
        super().prepare(rows)
        for row in rows:
            row.tag = TAGS[row.state]
            row.at_step = step(row.step) if row.step else None
            row.added = day(row.created_at)

    class Meta:
        order_by = "-created_at"


class LessonLogTable(LessonTable):
    """The same of all communities."""

    community = Column(verbose_name=_("Community"), order_by=("community__name",))

    frame = "evaluations/program_frame.html"
    lead = _(
        "What was learned in every community. Decide what goes into the next round: who writes a "
        "call sees it there."
    )
    add = None
    empty_text = _("They are written in the communities, and come together here.")

    class Meta:
        sequence = ("title", "community", "...")
