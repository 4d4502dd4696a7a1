"""The row of XLSForms: a form of 300 items, from its bytes to the draft."""

import io
import time

from django.db import connection
from django.test.utils import CaptureQueriesContext
from xlsxwriter import Workbook

from bench.rows import Bench, Row, measure

ITEMS, CHOICES = 300, 5


def form() -> bytes:
    """A form of 300 questions in two languages, with conditions and choices."""
    out = io.BytesIO()
    book = Workbook(out, {"in_memory": True})
    survey, choices = book.add_worksheet("survey"), book.add_worksheet("choices")
    words = ("label::English (en)", "label::Spanish (es)")
    survey.write_row(0, 0, ["type", "name", *words, "relevant"])
    choices.write_row(0, 0, ["list_name", "name", *words])
    for n in range(CHOICES):
        choices.write_row(n + 1, 0, ["often", f"c{n}", f"Choice {n}", f"Respuesta {n}"])
    for n in range(ITEMS):
        condition = f"${{q{n - 1}}} = 'c1' or selected(${{q{n - 1}}}, 'c2')" if n else ""
        survey.write_row(
            n + 1, 0, ["select_one often", f"q{n}", f"Question {n}?", f"¿Pregunta {n}?", condition]
        )
    book.close()
    return out.getvalue()


@measure("surveys_import")
def surveys_import(bench: Bench) -> list[Row]:  # noqa: ARG001  (every measure is given it)
    """Seconds until a form of 300 items is a draft; the child's start is among them."""
    from django.core.files.base import ContentFile  # noqa: PLC0415  (Django is set up by now)
    from django.utils import timezone  # noqa: PLC0415

    from bic.documents.storage import keep  # noqa: PLC0415
    from bic.people.models import User  # noqa: PLC0415
    from bic.surveys.models import FormFile  # noqa: PLC0415
    from bic.surveys.services import xlsform  # noqa: PLC0415
    from bic.surveys.xlsform.parsing import parse  # noqa: PLC0415
    from bic.tenancy import scope  # noqa: PLC0415
    from bic.tenancy.models import Program  # noqa: PLC0415

    data = form()
    program = Program.objects.create(name="Bench XLSForms", slug="bench-xlsforms")
    begun = time.perf_counter()
    found = parse(data, "xlsx")
    read = time.perf_counter() - begun
    with scope(program), CaptureQueriesContext(connection) as queries:
        by = User.objects.first()
        file = FormFile.objects.create(
            program=program, file_name="form.xlsx", by=by, queued_at=timezone.now(),
            storage_key=keep(ContentFile(data), program.pk), state=FormFile.State.READY,
            found=found.packed(),
        )  # fmt: skip
        languages = {"English (en)": "en", "Spanish (es)": "es"}
        xlsform.apply(file, xlsform.Decisions(languages, "en", "A form"), by=by)
    whole = time.perf_counter() - begun
    return [
        Row(
            f"XLSForm of {ITEMS} items", queries=len(queries), rows=len(found.items),
            target=f"{whole:.2f} <= 5 s, of which reading {read:.2f}; queries <= 60",
            met=whole <= 5 and len(queries) <= 60 and len(found.items) == ITEMS,
        )
    ]  # fmt: skip
