"""The demo's funders and grants: invented, and together they secure the cash of the budget."""

from dataclasses import dataclass
from datetime import date, timedelta
from decimal import Decimal
from typing import Any

from planning import fiscal
from planning.models import (
    Allocation,
    BudgetAmount,
    BudgetLine,
    Category,
    Expense,
    Funder,
    FunderContact,
    FunderLine,
    FunderLineShare,
    Grant,
    GrantPayment,
    GrantReport,
)
from planning.services.funding import save_grant

Kind, Status = Grant.Kind, Grant.Status
# Name, kind, contact, what she or he does there.
FUNDERS = (
    ("Hazel & Rowan Foundation", "foundation", "Josephine Amadi-Clark", "Program officer"),
    ("Alder Ridge University", "university", "Walter Nakagawa", "Office of the provost"),
    ("Town of Mill Fork", "government", "Dana Huxley", "Assistant town manager"),
    ("Riverbend Community Trust", "foundation", "Siobhan Petrakis", "Grants manager"),
)
HAZEL, UNIVERSITY, TOWN, RIVERBEND = (name for name, *_rest in FUNDERS)
# Lines of the budget that the university pays for: title, category, planned by year.
OF_UNIVERSITY = (
    ("Research assistants", "staff", (30_000, 31_000, 32_000)),
    ("Program administrator", "staff", (12_000, 12_400, 12_600)),
    ("Indirect costs of the university", "indirect", (22_000, 23_000, 21_000)),
)
ROOMS = ("Meeting rooms given by the town", "food", (3_000, 3_000, 3_000))
# What the foundation calls its lines, and the categories of ours that each covers.
LINES_OF_HAZEL = (
    ("A", "Personnel", 110_000, ("staff",)),
    ("B", "Language access", 32_800, ("interpretation", "translation")),
    ("C", "Taking part", 28_500, ("food", "childcare", "rides", "thank_you", "printing")),
    ("D", "Travel and evaluation", 26_800, ("travel", "evaluation")),
)


@dataclass(frozen=True)
class Gift:
    """A grant; days are counted from today, years from this fiscal year."""

    funder: str
    title: str
    status: str
    asked: int
    awarded: int | None = None
    kind: str = Kind.CASH
    years: tuple[int, int] | None = None
    recipient: str = "university"
    recipient_name: str = "Alder Ridge University"
    communities: tuple[str, ...] = ()
    restrictions: str = ""
    apply_in: int | None = None
    decided_in: int | None = None


GIFTS = (
    Gift(HAZEL, "A first year with three towns", Status.CLOSED, 160_000, 155_900, years=(-1, -1),
         decided_in=-620),
    Gift(HAZEL, "Newcomers at the table", Status.ACTIVE, 210_000, 198_100, years=(0, 1),
         restrictions="For work with communities. Indirect costs are not paid.", decided_in=-200),
    Gift(UNIVERSITY, "Share of the university", Status.ACTIVE, 132_000, 132_000, years=(0, 1),
         decided_in=-230),
    Gift(TOWN, "Rooms and chairs for three years", Status.AWARDED, 9_000, 9_000, Kind.IN_KIND,
         (-1, 1), recipient="municipality", recipient_name="Town of Mill Fork",
         communities=("mill-fork",), decided_in=-390),
    Gift(RIVERBEND, "Childcare at every meeting", Status.DECLINED, 25_000, decided_in=-95),
    Gift(RIVERBEND, "A welcome desk in the library", Status.APPLIED, 60_000,
         recipient="nonprofit", recipient_name="Welcome House Mill Fork",
         communities=("mill-fork", "larkspur"), apply_in=-18),
    Gift(HAZEL, "The second cohort", Status.INQUIRY, 250_000, apply_in=40),
)  # fmt: skip


def load(demo: Any) -> None:
    """Funders with a contact each, the grants, and where the money of the awarded ones goes."""
    this = fiscal.this_year(demo.program, demo.today)
    funders = {facts[0]: _funder(demo, *facts) for facts in FUNDERS}
    grants = {gift.title: _grant(demo, gift, funders[gift.funder], this) for gift in GIFTS}
    ensure_lines(demo, this)
    titles = [title for title, *_rest in OF_UNIVERSITY]
    cash = BudgetAmount.objects.filter(line__kind=Kind.CASH)
    _allocate(grants["A first year with three towns"], cash.filter(fiscal_year=this - 1))
    later = cash.filter(fiscal_year__in=(this, this + 1))
    _allocate(grants["Share of the university"], later.filter(line__title__in=titles))
    _allocate(grants["Newcomers at the table"], later.exclude(line__title__in=titles))
    _allocate(
        grants["Rooms and chairs for three years"],
        BudgetAmount.objects.filter(line__title=ROOMS[0]),
    )
    _run(demo, grants["Newcomers at the table"])


def ensure_lines(demo: Any, this: int) -> None:
    """The budget lines that the grants speak of, looked up by title; missing ones are added."""
    for title, category, planned in (*OF_UNIVERSITY, ROOMS):
        in_kind = title == ROOMS[0]
        if BudgetLine.objects.filter(title=title).exists():
            continue
        line = BudgetLine.objects.create(
            program=demo.program,
            title=title,
            category=Category.objects.get(key=category),
            kind=Kind.IN_KIND if in_kind else Kind.CASH,
            community=demo.communities["mill-fork"] if in_kind else None,
        )
        for year, amount in enumerate(planned, this - 1):
            BudgetAmount.objects.create(
                program=demo.program,
                line=line,
                community=line.community,
                fiscal_year=year,
                planned=amount,
            )


def _funder(demo: Any, name: str, kind: str, contact: str, title: str) -> Funder:
    funder = Funder.objects.create(program=demo.program, name=name, kind=kind)
    first = contact.split()[0].lower()
    FunderContact.objects.create(
        program=demo.program,
        funder=funder,
        name=contact,
        title=title,
        email=f"{first}@funder.example.org",
    )
    return funder


def _grant(demo: Any, gift: Gift, funder: Funder, this: int) -> Grant:
    def day(offset: int | None) -> date | None:
        return None if offset is None else demo.today + timedelta(days=offset)

    period: dict[str, Any] = {}
    if gift.years:
        starts = demo.program.fiscal_year_starts
        first, last = gift.years
        period["starts_on"] = fiscal.days_of(this + first, starts)[0]
        period["ends_on"] = fiscal.days_of(this + last, starts)[1]
    grant = Grant(
        program=demo.program,
        funder=funder,
        title=gift.title,
        status=gift.status,
        kind=gift.kind,
        asked=gift.asked,
        awarded=gift.awarded,
        apply_by=day(gift.apply_in),
        decided_on=day(gift.decided_in),
        recipient=gift.recipient,
        recipient_name=gift.recipient_name,
        restrictions=gift.restrictions,
        owner=demo.people["priya"],
        **period,
    )
    return save_grant(grant, [demo.communities[slug] for slug in gift.communities])


def _allocate(grant: Grant, amounts: Any) -> None:
    """Give every planned amount its money, as long as the award lasts."""
    left = grant.awarded or Decimal(0)
    for one in amounts.order_by("fiscal_year", "pk"):
        part = min(Decimal(one.planned), Decimal(left))
        if part > 0:
            Allocation.objects.create(
                program=grant.program,
                grant=grant,
                line_id=one.line_id,
                fiscal_year=one.fiscal_year,
                amount=part,
            )
            left -= part


def _run(demo: Any, grant: Grant) -> None:
    """Payments, reports, the funder's own lines, and what was spent from the grant so far."""
    of_grant = {"program": demo.program, "grant": grant}
    today, half = demo.today, Decimal(99_050)
    GrantPayment.objects.create(
        **of_grant, due_on=grant.starts_on, amount=half, received_on=grant.starts_on
    )
    GrantPayment.objects.create(
        **of_grant,
        due_on=today + timedelta(days=130),
        amount=half,
        condition="After the first interim report",
    )
    for kind, days in (("interim", 45), ("financial", 120), ("final", 600)):
        GrantReport.objects.create(**of_grant, kind=kind, due_on=today + timedelta(days=days))
    paid = BudgetLine.objects.filter(allocations__grant=grant).distinct()
    ours = list(paid.select_related("category"))
    for position, (code, title, amount, keys) in enumerate(LINES_OF_HAZEL, 1):
        line = FunderLine.objects.create(
            **of_grant, code=code, title=title, amount=amount, position=position
        )
        FunderLineShare.objects.bulk_create(
            FunderLineShare(**of_grant, funder_line=line, line=one)
            for one in ours
            if one.category.key in keys
        )
    spent = Expense.objects.filter(line__in=ours, grant=None, spent_on__gte=grant.starts_on)
    spent.update(grant=grant)
