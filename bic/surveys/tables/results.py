"""The list of responses."""

from django.utils.translation import gettext_lazy as _
from django_tables2 import Column

from bic.spoken import language_names
from bic.ui.tables import Table, ngettext_lazy
from bic.ui.templatetags.bic_ui import day
from bic.versions import named


class ResponseTable(Table):
    """Responses with where they came from and whether they count."""

    pk = Column(verbose_name=_("Response"))
    day = Column(verbose_name=_("Day"))
    language = Column(verbose_name=_("Language"))
    mode = Column(verbose_name=_("How"))
    version = Column(verbose_name=_("Version"), order_by=("version__number",))
    state = Column(verbose_name=_("Counts"), orderable=False)

    rows_template = "surveys/results_answer_rows.html"
    frame = "surveys/survey_frame.html"
    caption = _("Answers")
    empty_title = _("No answers yet")
    empty_text = _("They are shown here once somebody has sent them.")
    counted = ngettext_lazy("%(count)d response", "%(count)d responses", "count")
    choices = ("mode",)

    def prepare(self, rows):
        super().prepare(rows)
        names = language_names({row.language for row in rows})
        for row in rows:
            row.spoken, row.on = names[row.language], day(row.day)
            row.version_words = named(row.version.number)
