"""What Celery does for papers: the PDF of an edition is made, and forgotten ones are found."""

from collections.abc import Callable
from typing import Any

import pghistory

from bic.papers.writing import Writing
from bic.reports.making import MakingFailed, blamed_on
from bic.tenancy import scope
from bic.tenancy.models import Program


def render(
    writing: Writing, html: Callable[[dict[str, Any]], str], program_id: int, file_id: int
) -> None:
    """Make the PDF of an edition; `html` writes its page in the scope of the program.

    A second run is harmless: only a waiting file can be claimed, and only the worker that holds
    the claim can finish.
    """
    from bic.reports import pdf  # noqa: PLC0415  (it loads what only workers need)

    problem = writing.file.Problem
    with pghistory.context(source=f"task {writing.render.name.rpartition('.')[2]}"):
        with scope(program_id):
            claimed = writing.files.claim(file_id)
        if claimed is None:
            return
        try:
            with blamed_on(problem.LAYOUT):
                with scope(program_id):
                    page = html(claimed.edition.facts)
                rendered = pdf.on_paper(page)
            with blamed_on(problem.STORAGE), scope(program_id):
                writing.files.finish_pdf(claimed, rendered)
        except MakingFailed as failure:
            with scope(program_id):
                writing.files.fail(claimed, problem=failure.problem, detail=failure.detail)


def requeue(writing: Writing) -> None:
    """Queue again what a dead worker or an emptied broker left unfinished, in all programs."""
    for program in Program.objects.all():
        with scope(program):
            writing.files.requeue_forgotten()
