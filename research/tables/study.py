"""The lists of studies and of records."""

from django.utils.translation import gettext_lazy as _
from django_tables2 import Column

from bic.spoken import language_names
from bic.ui.tables import Add, Table, ngettext_lazy
from bic.ui.templatetags.bic_ui import day

STATES = {
    "draft": (_("Being written"), "line"),
    "open": (_("Collecting"), "pine"),
    "expired": (_("Review ended"), "att"),
    "closed": (_("Closed"), "ok"),
}


class StudyTable(Table):
    """Studies with their kind, languages and state."""

    title = Column(verbose_name=_("Study"))
    kind = Column(verbose_name=_("Kind"))
    languages = Column(verbose_name=_("Languages"), orderable=False)
    state = Column(verbose_name=_("Status"), orderable=False)
    owner = Column(verbose_name=_("In charge"), order_by=("owner__name",))

    rows_template = "research/study_rows.html"
    frame = "research/studies_frame.html"
    lead = _("Surveys, interviews and focus groups: what we want to know, and whom we ask.")
    add = Add("research:study_create", "research.add_study", _("Plan a study"))
    empty_title = _("No studies yet")
    empty_text = _("Say what you want to know and whom you ask. Then collect.")
    choices = ("kind",)
    caption = _("Studies")
    counted = ngettext_lazy("%(count)d study", "%(count)d studies", "count")
    resource = "research.resources.study.StudyResource"
    export_permission = "research.export_study"

    def prepare(self, rows):
        super().prepare(rows)
        names = language_names({code for row in rows for code in row.languages})
        for row in rows:
            row.program = self.request.program
            row.language_words = ", ".join(names[code] for code in row.languages)
            row.state_words, row.tag = STATES[row.state]

    class Meta:
        order_by = "-created_at"


class RecordTable(Table):
    """Records of interviews and groups, for those who may read them."""

    held_on = Column(verbose_name=_("Held on"))
    study = Column(verbose_name=_("Study"), order_by=("study__title",))
    language = Column(verbose_name=_("Language"))
    people_count = Column(verbose_name=_("People"), attrs={"th": {"class": "n"}})
    statement_count = Column(verbose_name=_("Statements"), attrs={"th": {"class": "n"}})
    checked_at = Column(verbose_name=_("Checked"))
    coded_at = Column(verbose_name=_("Coded"))

    rows_template = "research/record_rows.html"
    frame = "research/studies_frame.html"
    lead = _("Interviews and groups as they were noted. Counts, never names.")
    empty_title = _("No records yet")
    empty_text = _("A record is added on the page of a study that collects data.")
    caption = _("Records")
    counted = ngettext_lazy("%(count)d record", "%(count)d records", "count")
    resource = "research.resources.study.RecordResource"
    export_permission = "research.export_record"

    def prepare(self, rows):
        super().prepare(rows)
        names = language_names({row.language for row in rows})
        for row in rows:
            row.day = day(row.held_on)
            row.language_words = names[row.language]
            second = getattr(row, "second", None)
            row.second_words = ""
            if second is not None:
                row.second_words = _("coded twice") if second.done_at else _("second coder asked")

    class Meta:
        order_by = "-held_on"
