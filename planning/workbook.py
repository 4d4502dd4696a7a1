"""The budget as a workbook that calculates: sums are formulas, texts are never one."""

import io
from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from decimal import Decimal
from typing import Any

from django.db.models import QuerySet, Sum
from django.utils.translation import gettext as _
from xlsxwriter import Workbook
from xlsxwriter.utility import xl_col_to_name, xl_rowcol_to_cell

from bic.money import ZERO
from bic.ui.export import harmless, table
from planning import fiscal
from planning.models import BudgetAmount, BudgetLine, Expense

# Text, then amounts: category, line, community, cash or in kind.
TEXTS = 4


@dataclass
class Row:
    """One line: its four texts, what is planned by year, committed, and spent."""

    texts: list[str]
    kind: str
    planned: dict[int, Decimal] = field(default_factory=dict)
    committed: Decimal = ZERO
    spent: Decimal = ZERO


def rows_of(lines: QuerySet) -> list[Row]:
    """The lines with their amounts, in the order of the budget; three queries."""
    found: dict[int, Row] = {}
    for line in lines.for_list():
        place = line.community.name if line.community else _("The whole program")
        kind = str(line.get_kind_display())
        found[line.pk] = Row([line.category.label, line.title, place, kind], line.kind)
    amounts = BudgetAmount.objects.filter(line__in=found)
    for pk, year, planned, committed in amounts.values_list(
        "line_id", "fiscal_year", "planned", "committed"
    ):
        found[pk].planned[year] = planned
        found[pk].committed += committed
    spent = Expense.objects.filter(line__in=found).order_by().values_list("line_id")
    for pk, total in spent.annotate(Sum("amount")):
        found[pk].spent = total
    return list(found.values())


def headings(years: Sequence[int], starts: int) -> list[str]:
    """The first row of both files."""
    return [
        *(_("Category"), _("Line"), _("Community"), _("Cash or in kind")),
        *(fiscal.label(year, starts) for year in years),
        *(_("Planned"), _("Committed"), _("Spent"), _("Left")),
    ]


def as_text(rows: Iterable[Row], years: Sequence[int], starts: int) -> bytes:
    """The budget as CSV; sums of a line are figures there."""

    def lines() -> Iterable[list[Any]]:
        yield headings(years, starts)
        for row in rows:
            total = sum(row.planned.values(), ZERO)
            yield [
                *row.texts,
                *(row.planned.get(year, ZERO) for year in years),
                *(total, row.committed, row.spent, total - row.spent),
            ]

    return table(lines(), "csv")


def as_workbook(rows: Sequence[Row], years: Sequence[int], starts: int) -> bytes:
    """The budget as XLSX. Each formula carries its result, for programs that do not calculate."""
    file = io.BytesIO()
    book = Workbook(file, {"in_memory": True})
    sheet = book.add_worksheet(_("Budget")[:31])
    bold = book.add_format({"bold": True})
    amount = book.add_format({"num_format": "#,##0.00"})
    sum_format = book.add_format({"num_format": "#,##0.00", "bold": True, "top": 1})
    for x, heading in enumerate(headings(years, starts)):
        sheet.write_string(0, x, harmless(heading), bold)
    for y, row in enumerate(rows, 1):
        for x, text in enumerate(row.texts):
            sheet.write_string(y, x, harmless(text))
        _write_amounts(sheet, y, row, years, amount)
    _write_sums(sheet, rows, years, (bold, sum_format))
    sheet.freeze_panes(1, 2)
    sheet.set_column(0, 0, 20)
    sheet.set_column(1, 1, 36)
    sheet.set_column(2, TEXTS + len(years) + 3, 16)
    book.close()
    return file.getvalue()


def _write_amounts(sheet: Any, y: int, row: Row, years: Sequence[int], style: Any) -> None:
    """Amounts of a line, their sum, and what is left of it."""
    for x, year in enumerate(years, TEXTS):
        sheet.write_number(y, x, row.planned.get(year, ZERO), style)
    total = sum(row.planned.values(), ZERO)
    end = TEXTS + len(years)
    first, last = xl_rowcol_to_cell(y, TEXTS), xl_rowcol_to_cell(y, end - 1)
    sheet.write_formula(y, end, f"=SUM({first}:{last})", style, float(total))
    sheet.write_number(y, end + 1, row.committed, style)
    sheet.write_number(y, end + 2, row.spent, style)
    planned, spent = xl_rowcol_to_cell(y, end), xl_rowcol_to_cell(y, end + 2)
    sheet.write_formula(y, end + 3, f"={planned}-{spent}", style, float(total - row.spent))


def _write_sums(
    sheet: Any, rows: Sequence[Row], years: Sequence[int], styles: tuple[Any, Any]
) -> None:
    """Sums of cash and of gifts in kind below the lines: they are never one sum."""
    bold, style = styles
    sums: defaultdict[str, list[Decimal]] = defaultdict(lambda: [ZERO] * (len(years) + 4))
    for row in rows:
        total = sum(row.planned.values(), ZERO)
        amounts = [row.planned.get(year, ZERO) for year in years]
        for place, one in enumerate((*amounts, total, row.committed, row.spent, total - row.spent)):
            sums[row.kind][place] += one
    if not rows:
        return
    kinds = xl_col_to_name(TEXTS - 1)
    for y, kind in enumerate(BudgetLine.Kind, len(rows) + 1):
        label = str(kind.label)
        sheet.write_string(y, 0, _("Total"), bold)
        sheet.write_string(y, TEXTS - 1, harmless(label), bold)
        for place in range(len(years) + 4):
            column = xl_col_to_name(TEXTS + place)
            formula = (
                f"=SUMIF(${kinds}$2:${kinds}${len(rows) + 1},${kinds}{y + 1},"
                f"{column}$2:{column}${len(rows) + 1})"
            )
            sheet.write_formula(y, TEXTS + place, formula, style, float(sums[kind][place]))
