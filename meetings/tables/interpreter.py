"""The roster of interpreters."""

from django.utils.translation import gettext_lazy as _
from django_tables2 import Column

from bic.spoken import language_names
from bic.ui.tables import Add, Table, ngettext_lazy
from meetings.models.interpreter import Mode


class InterpreterTable(Table):
    """Interpreters with their languages."""

    name = Column(verbose_name=_("Name"))
    languages = Column(verbose_name=_("Languages"), orderable=False)
    modes = Column(verbose_name=_("How they interpret"), orderable=False)
    booking_count = Column(verbose_name=_("Bookings"), attrs={"th": {"class": "n"}})

    rows_template = "meetings/interpreter_rows.html"
    lead = _("Who interprets at meetings, in which languages, and how to reach them.")
    add = Add("meetings:interpreter_create", "meetings.add_interpreter", _("Add an interpreter"))
    empty_title = _("No interpreters yet")
    empty_text = _("Add those you know, so that a meeting can book them in time.")
    choices = ("direction",)
    caption = _("Interpreters")
    counted = ngettext_lazy("%(count)d interpreter", "%(count)d interpreters", "count")
    resource = "meetings.resources.interpreter.InterpreterResource"
    export_permission = "meetings.export_interpreter"

    def prepare(self, rows):
        super().prepare(rows)
        rows = list(rows)
        names = language_names({code for row in rows for code in row.languages})
        modes = dict(Mode.choices)
        for row in rows:
            row.language_words = ", ".join(names[code] for code in row.languages)
            row.mode_words = ", ".join(str(modes[mode]).partition(",")[0] for mode in row.modes)

    class Meta:
        order_by = "name"
