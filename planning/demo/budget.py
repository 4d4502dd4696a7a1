"""The demo's budget: $486,000 of cash over three fiscal years, and gifts in kind beside it."""

from collections.abc import Iterator
from datetime import date, timedelta
from decimal import Decimal
from typing import Any

from planning import fiscal
from planning.models import BudgetAmount, BudgetLine, Category, Expense

Kind = BudgetLine.Kind
# Category, title, community, kind, planned in each of the three years, whether partners see it.
# The cash comes to 486,000.
LINES: tuple[tuple[str, str, str, str, tuple[int, int, int], bool], ...] = (
    ("staff", "Facilitator", "", Kind.CASH, (52_000, 54_000, 56_000), False),
    ("staff", "Research assistants", "", Kind.CASH, (30_000, 31_000, 32_000), False),
    ("staff", "Program administrator", "", Kind.CASH, (12_000, 12_400, 12_600), False),
    ("travel", "Drives to communities", "", Kind.CASH, (4_200, 4_600, 4_200), False),
    ("interpretation", "Interpreters at meetings", "mill-fork", Kind.CASH,
     (5_400, 7_200, 5_400), True),
    ("interpretation", "Interpreters at meetings", "larkspur", Kind.CASH,
     (4_800, 4_800, 2_400), True),
    ("translation", "Invitations and reports", "", Kind.CASH, (6_000, 6_500, 6_500), False),
    ("food", "Meals at meetings", "mill-fork", Kind.CASH, (2_700, 3_600, 2_700), True),
    ("food", "Meals at meetings", "oakhaven", Kind.CASH, (2_400, 2_400, 1_200), True),
    ("childcare", "Childcare at meetings", "mill-fork", Kind.CASH, (1_800, 2_400, 1_800), True),
    ("rides", "Rides to meetings", "", Kind.CASH, (2_000, 2_500, 1_500), False),
    ("thank_you", "Thank-you payments for interviews", "", Kind.CASH,
     (5_000, 3_000, 4_000), False),
    ("printing", "Flyers and posters", "", Kind.CASH, (1_600, 1_800, 1_600), False),
    ("evaluation", "Outside evaluator", "", Kind.CASH, (4_000, 6_000, 12_000), False),
    ("indirect", "Indirect costs of the university", "", Kind.CASH,
     (22_000, 23_000, 21_000), False),
    ("food", "Meeting rooms given by the town", "mill-fork", Kind.IN_KIND,
     (3_000, 3_000, 3_000), True),
    ("evaluation", "Hours of faculty", "", Kind.IN_KIND, (8_000, 8_000, 8_000), False),
)  # fmt: skip
# Payees of a category, all invented, with what one bill of theirs comes to.
PAYEES: dict[str, tuple[tuple[str, int], ...]] = {
    "staff": (("Alder Ridge University Payroll", 3_900),),
    "travel": (("Motor pool, Alder Ridge University", 184), ("Redbud Car Rental", 146)),
    "interpretation": (("Puente Language Services", 420), ("Naw Eh Say, interpreter", 310)),
    "translation": (("Dogwood Translators", 560), ("Puente Language Services", 385)),
    "food": (("Taquería La Milpa", 268), ("Golden Bowl Kitchen", 231), ("Sunrise Bakery", 74)),
    "childcare": (("Little Acorns Childcare", 180),),
    "rides": (("Four Corners Taxi", 96), ("Chatham Community Transit", 64)),
    "thank_you": (("Gift cards for interviews", 375),),
    "printing": (("Red Clay Print Shop", 212), ("Campus Copy Center", 58)),
    "evaluation": (("Longleaf Evaluation Partners", 1_450),),
    "indirect": (("Alder Ridge University", 4_750),),
}
BILLS = 4
# The line that spent more than it had.
OVER, OVER_BY = ("food", "oakhaven"), Decimal("1200")


def load(demo: Any) -> None:
    """Lines with their amounts, and about sixty expenses up to yesterday."""
    this = fiscal.this_year(demo.program, demo.today)
    categories = {one.key: one for one in Category.objects.exclude(key="")}
    for number, (key, title, town, kind, planned, is_public) in enumerate(LINES):
        line = BudgetLine.objects.create(
            program=demo.program,
            community=demo.communities.get(town),
            category=categories[key],
            title=title,
            kind=kind,
            is_public=is_public,
        )
        BudgetAmount.objects.bulk_create(
            BudgetAmount(
                program=demo.program,
                community=line.community,
                line=line,
                fiscal_year=year,
                planned=amount,
                committed=amount if key == "staff" else 0,
            )
            for year, amount in enumerate(planned, this - 1)
        )
        for expense in _expenses(demo, line, key, Decimal(planned[1]), this, number):
            expense.save()
        if (key, town) == OVER:
            _overspend(demo, line, Decimal(planned[1]))


def _expenses(
    demo: Any, line: BudgetLine, key: str, planned: Decimal, this: int, number: int
) -> Iterator[Expense]:
    """Bills of one line in the year so far, never more than its share of the year."""
    first, last = fiscal.days_of(this, demo.program.fiscal_year_starts)
    gone = (demo.today - first).days
    room = planned * gone / ((last - first).days + 1)
    payees = PAYEES[key]
    for bill in range(BILLS):
        payee, usual = payees[(bill + number) % len(payees)]
        amount = min(Decimal(usual + 7 * number), room / BILLS).quantize(Decimal("0.01"))
        if line.kind == Kind.IN_KIND:
            payee = "Town of Mill Fork" if line.community else "Faculty of Alder Ridge University"
        if amount > 0:
            day = first + timedelta(days=max(0, gone - 1) * bill // BILLS)
            yield _expense(demo, line, day, payee, amount)


def _overspend(demo: Any, line: BudgetLine, planned: Decimal) -> None:
    """One bill that is too large."""
    spent = sum(line.expenses.values_list("amount", flat=True), Decimal(0))
    _expense(
        demo, line, demo.today, "Taquería La Milpa", planned + OVER_BY - spent, "Community festival"
    ).save()


def _expense(
    demo: Any, line: BudgetLine, day: date, payee: str, amount: Decimal, note: str = ""
) -> Expense:
    return Expense(
        program=demo.program,
        community=line.community,
        line=line,
        spent_on=day,
        payee=payee,
        amount=amount,
        note=note,
        entered_by=demo.people["priya"],
    )
