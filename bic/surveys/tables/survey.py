"""The list of surveys."""

from django.utils.translation import gettext_lazy as _
from django_tables2 import Column

from bic.spoken import language_names
from bic.surveys.standing import STATE_TAGS, STATES
from bic.ui.tables import Add, Table, ngettext_lazy
from bic.ui.templatetags.bic_ui import day


class SurveyTable(Table):
    """Surveys with where they are, what for, and whether they are open."""

    title = Column(verbose_name=_("Title"))
    community = Column(verbose_name=_("Community"), order_by=("community__name",))
    purpose = Column(verbose_name=_("Purpose"))
    state = Column(verbose_name=_("State"), orderable=False)
    languages = Column(verbose_name=_("Languages"), orderable=False)
    created_at = Column(verbose_name=_("Begun on"))

    rows_template = "surveys/survey_rows.html"
    lead = _("What is asked, where, in which languages, and whether it is open.")
    add: Add | None = Add("surveys:survey_create", "surveys.add_survey", _("Begin a survey"))
    empty_title = _("No surveys yet")
    empty_text = _(
        "A needs assessment in Research is usually the first. Begin one, write its questions, "
        "have them translated, then open it."
    )
    choices = ("purpose",)
    caption = _("Surveys")
    counted = ngettext_lazy("%(count)d survey", "%(count)d surveys", "count")

    def prepare(self, rows):
        super().prepare(rows)
        names = language_names({code for row in rows for code in row.languages})
        for row in rows:
            # Its state depends on the program's day.
            row.program = self.request.program
            row.state_words, row.state_tag = STATES[row.state], STATE_TAGS[row.state]
            row.spoken = ", ".join(names[code] for code in row.languages)
            row.day = day(row.created_at)


class CommunitySurveyTable(SurveyTable):
    """The same, of one community."""

    frame = "community.html"
    add: Add | None = None
    empty_text = _("They are shown here once one was begun.")
