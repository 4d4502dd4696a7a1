"""How much of an XLSForm is read, and why a file is not even looked at."""

from django.utils.translation import gettext_lazy as _

from bic.documents.reading import Refusal

# The longest forms that people share have some 600 rows.
MOST_ROWS, MOST_CHOICES, MOST_COLUMNS, MOST_SHEETS = 3_000, 20_000, 200, 60
MOST_UNPACKED, MOST_PARTS = 60_000_000, 2_000
LARGEST_OLD = 8_000_000
# As Excel has it.
LONGEST_CELL = 32_767
SECONDS, MEMORY_BYTES = 30, 1_000_000_000
# What the child says of a form; longer than any form within the limits above comes to.
MOST_SAID = 40_000_000


class NoForm(Refusal):
    """Neither a workbook nor a table of text."""

    reason = "type"
    words = _("Choose an XLSForm: an Excel workbook (.xlsx or .xls) or a CSV file.")


class TooManySheets(Refusal):
    """More sheets than any form has."""

    reason = "too_many_sheets"
    words = _("This workbook has more than %(limit)s sheets. Keep survey, choices and settings.")
