"""A large budget: 1,000 lines x 5 years x 5,000 expenses, and 10,000 expenses to import."""

import csv
import io
import time
from collections.abc import Callable
from types import SimpleNamespace
from typing import Any

import pgtrigger
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.utils import timezone

from bench.data import let_plan
from bench.servers import cpu_seconds
from bic.imports import services
from bic.imports.models import ImportRun
from bic.imports.readings import read
from bic.people.models import User
from bic.tenancy import founding, scope
from bic.tenancy.models import Program
from planning import fiscal
from planning.imports.budget import ExpenseImport
from planning.models import BudgetLine, Category, Expense

LINES, YEARS, EXPENSES, IMPORTED = 1_000, 5, 5_000, 10_000
HISTORY = (
    "planning.BudgetLine:insert_insert",
    "planning.BudgetAmount:insert_insert",
    "planning.Expense:insert_insert",
)
STATEMENTS = (
    """
    INSERT INTO planning_budgetline (program_id, community_id, category_id, title, kind,
        is_public, note, created_at, updated_at)
    SELECT {program}, (SELECT min(id) FROM communities_community WHERE program_id = {program}),
        (SELECT id FROM planning_category WHERE program_id = {program}
         ORDER BY position OFFSET n - n / 11 * 11 LIMIT 1),
        'Line ' || n, CASE WHEN n - n / 5 * 5 = 0 THEN 'in_kind' ELSE 'cash' END,
        false, '', now(), now()
    FROM generate_series(1, {lines}) AS n
    """,
    """
    INSERT INTO planning_budgetamount (program_id, community_id, line_id, fiscal_year, planned,
        committed)
    SELECT {program}, community_id, id, {first} + y, 1000 + id * 7 + y * 131 + 0.25, 0
    FROM planning_budgetline, generate_series(0, {years} - 1) AS y WHERE program_id = {program}
    """,
    """
    INSERT INTO planning_expense (program_id, community_id, line_id, spent_on, payee, amount,
        note, entered_by_id, entered_at)
    SELECT {program}, community_id, id, DATE '{today}' - (e * 37 + 1)::int, 'Payee ' || e,
        100.5 + e, '', {user}, now()
    FROM planning_budgetline, generate_series(1, {expenses} / {lines}) AS e
    WHERE program_id = {program}
    """,
)


def fill(program: Program, user: User) -> None:
    """Give `program` the large budget, unless it has it."""
    founding.found(program)
    today = timezone.localdate()
    with scope(program):
        if BudgetLine.objects.exists():
            return
        with pgtrigger.ignore(*HISTORY), connection.cursor() as cursor:
            for statement in STATEMENTS:
                # Whole numbers and a day only; pgtrigger adds parameters of its own.
                cursor.execute(
                    statement.format(
                        program=program.pk,
                        user=user.pk,
                        lines=LINES,
                        years=YEARS,
                        expenses=EXPENSES,
                        first=fiscal.this_year(program, today) - 1,
                        today=today.isoformat(),
                    )
                )
        let_plan()


def spreadsheet() -> bytes:
    """Expenses of one line."""
    out = io.StringIO()
    writer = csv.writer(out)
    writer.writerow(["Date", "Payee", "Amount", "Budget line", "Note"])
    for n in range(IMPORTED):
        writer.writerow(
            [f"2025-{n % 12 + 1:02}-{n % 28 + 1:02}", f"Payee {n}", "12.50", "Meals", ""]
        )
    return out.getvalue().encode()


def floor(program: Program, line: BudgetLine, user: User, data: bytes) -> None:
    """F-bulk: parse, then `bulk_create` in batches of 1,000."""
    rows = csv.reader(io.StringIO(data.decode()))
    next(rows)
    Expense.objects.bulk_create(
        [
            Expense(
                program=program, line=line, spent_on=day, payee=payee, amount=amount, note=note,
                entered_by=user,
            )
            for day, payee, amount, _line, note in rows
        ],
        batch_size=1000,
    )  # fmt: skip


def measured(postgres: int) -> dict[str, float]:
    """Seconds of CPU of the floor, and of ours: preview, import, and the same file again."""
    program = Program.objects.create(name="Bench budget", slug="bench-budget")
    founding.found(program)
    user = User.objects.first()
    data = spreadsheet()

    def cost(work: Callable[[], Any]) -> float:
        before, begun = cpu_seconds([postgres]), time.process_time()
        work()
        return time.process_time() - begun + cpu_seconds([postgres]) - before

    def target() -> ExpenseImport:
        return ExpenseImport(program, by=user)

    def draft() -> ImportRun:
        upload = SimpleNamespace(file=io.BytesIO(data), name="expenses.csv")
        run = services.begin(target(), read(upload.file, upload.name, target()), upload)
        return services.match_columns(run, run.mapping)

    with scope(program):
        line = BudgetLine.objects.create(
            program=program, category=Category.objects.get(key="food"), title="Meals"
        )
        low = cost(lambda: floor(program, line, user, data))
        Expense.objects.all().delete()
        run = draft()
        preview = cost(lambda: services.plan_of(run, target()))
        with CaptureQueriesContext(connection) as queries:
            ours = cost(lambda: services.apply(draft(), target()))
        before = Expense.objects.count()
        plan = services.plan_of(draft(), target())
    return {
        "floor": low, "preview": preview, "ours": ours, "queries": len(queries),
        "again": plan.counts["new"] + plan.counts["changed"], "rows": before,
    }  # fmt: skip
