"""The words of reports to residents, in every language in which the program's pages speak."""

from django.utils.translation import gettext_lazy as _

OF_REPORT = {
    "report_title": _("What changed in {place}"),
    "report_from": _("from {name}"),
    "report_period": _("{start} to {end}"),
    "report_corrects": _("Version {number}. It corrects the version published before."),
    "report_figures": _("What was done"),
    "report_done": _("Done in this time"),
    "report_late": _("Late"),
    "report_next": _("Next"),
    "report_dates": _("What comes next"),
    "report_questions": _("Questions?"),
    "report_ask": _("Ask {name}. You need not give your name."),
    "report_as_of": _("Data as of {day}."),
    "report_whole": _("The whole progress report"),
}
