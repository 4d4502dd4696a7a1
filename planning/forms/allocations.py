"""Input for sharing a grant among budget lines by fiscal year, and for looking at the gap."""

import json
from dataclasses import dataclass
from decimal import Decimal, InvalidOperation
from typing import Any

from django import forms
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from bic.money import ZERO, MoneyFormField, words
from bic.ui.forms import Difference
from planning import fiscal


@dataclass(frozen=True)
class Cell:
    """A bound field, its year in words, and what the line has planned for it."""

    year: str
    field: Any
    planned: Decimal


@dataclass(frozen=True)
class MatrixRow:
    """A budget line with a cell for each year, and the stored sum of them."""

    line: Any
    cells: list[Cell]
    total: Decimal


class AllocationForm(forms.Form):
    """One amount for each of `lines` in each of `years`; an empty one stands for zero.

    `stored` are the amounts of the grant now, `planned` those of the budget. The form carries
    the amounts it was opened with, so that nobody overwrites what somebody else saved meanwhile.
    """

    conflict: list[Difference] = []  # noqa: RUF012 - replaced, never changed

    def __init__(self, *args, program, lines, years, stored, planned, **kwargs):
        super().__init__(*args, **kwargs)
        self.program, self.lines, self.years = program, lines, years
        self.stored, self.planned = stored, planned
        for line in lines:
            for year in years:
                self.fields[self.name(line.pk, year)] = MoneyFormField(
                    currency=program.currency,
                    required=False,
                    label=_("%(line)s, %(year)s")
                    % {"line": line.title, "year": fiscal.label(year, program.fiscal_year_starts)},
                    initial=stored.get((line.pk, year)),
                )
        shown = {f"{line}-{year}": str(amount) for (line, year), amount in stored.items()}
        self.fields["seen"] = forms.CharField(
            required=False, widget=forms.HiddenInput, initial=json.dumps(shown), max_length=200_000
        )

    @staticmethod
    def name(line_id, year):
        """The field of a cell."""
        return f"a-{line_id}-{year}"

    def rows(self):
        """What the table shows."""
        starts = self.program.fiscal_year_starts
        for line in self.lines:
            cells = [
                Cell(
                    fiscal.label(year, starts),
                    self[self.name(line.pk, year)],
                    self.planned.get((line.pk, year), ZERO),
                )
                for year in self.years
            ]
            amounts = (self.stored.get((line.pk, year), ZERO) for year in self.years)
            yield MatrixRow(line, cells, sum(amounts, ZERO))

    def cells(self):
        """The amounts of a valid form, for `services.allocate`."""
        return {
            (line.pk, year): self.cleaned_data[self.name(line.pk, year)] or ZERO
            for line in self.lines
            for year in self.years
        }

    def clean_seen(self):
        """Amounts by cell; None when they were not sent, as by a script, or cannot be read."""
        if not self.cleaned_data["seen"]:
            return None
        seen = {}
        try:
            for key, amount in json.loads(self.cleaned_data["seen"]).items():
                line, year = key.split("-")
                seen[int(line), int(year)] = Decimal(amount)
        except (ValueError, AttributeError, TypeError, InvalidOperation):
            return None
        return seen

    def refuse_stale(self, differing):
        """Show what others stored; saving once more is then a decision and goes through."""
        self.conflict = [
            Difference(
                str(self.fields[self.name(*cell)].label),
                words(amount, self.program.currency),
                str(self[self.name(*cell)].value() or ""),
            )
            for cell, amount in differing.items()
        ]
        self.add_error(
            None, _("Somebody else saved this while you were typing. Compare, then save again.")
        )
        self.data = data = self.data.copy()
        seen = {key: str(amount) for key, amount in self._seen_now(differing).items()}
        data["seen"] = json.dumps(seen)

    def _seen_now(self, differing):
        before = self.cleaned_data["seen"]
        return {f"{line}-{year}": amount for (line, year), amount in (before | differing).items()}

    def refuse_sum(self, error):
        """Say by how much the allocations are above the award."""
        total, awarded = error.args
        currency = self.program.currency
        self.add_error(
            None,
            _("The allocations come to %(total)s, %(more)s more than the award of %(awarded)s.")
            % {
                "total": words(total, currency),
                "more": words(total - awarded, currency),
                "awarded": words(awarded, currency),
            },
        )


class GapForm(forms.Form):
    """Which fiscal year and community the gap is asked for; nonsense stands for all."""

    year = forms.TypedChoiceField(
        label=gettext_lazy("Fiscal year"), required=False, coerce=int, empty_value=None
    )
    community = forms.ChoiceField(label=gettext_lazy("Community"), required=False)

    def __init__(self, *args, program, years, **kwargs):
        super().__init__(*args, **kwargs)
        starts = program.fiscal_year_starts
        self.places = {str(place.pk): place for place in program.communities.order_by("name")}
        self.fields["year"].choices = [
            ("", _("All years")),
            *((year, fiscal.label(year, starts)) for year in years),
        ]
        self.fields["community"].choices = [
            ("", _("All communities")),
            ("program", _("The program as a whole")),
            *((pk, place.name) for pk, place in self.places.items()),
        ]
        self.is_valid()

    @property
    def chosen_year(self):
        """The fiscal year, or None for all."""
        return self.cleaned_data.get("year")

    @property
    def chosen_community(self):
        """A community, "" for the program as a whole, or None for everything."""
        chosen = self.cleaned_data.get("community")
        return "" if chosen == "program" else self.places.get(chosen)
