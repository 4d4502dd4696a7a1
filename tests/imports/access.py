"""Subjects of the addresses of imports: a draft for every target."""

from bic.imports.models import ImportRun
from bic.imports.targets import TARGETS


def furnish(place):
    for declared in TARGETS.values():
        columns = declared(place.program).columns
        run = ImportRun.objects.create(
            program=place.program,
            community=place.community if declared.of_community else None,
            target=declared.key,
            by=place.host,
            file_name="rows.csv",
            heading_row=1,
            lines=[[1, [str(c.label) for c in columns]], [2, ["Somewhere"]]],
            mapping={column.name: place for place, column in enumerate(columns)},
            is_mapped=True,
        )
        place.subjects[f"imports:{declared.key}:pk"] = run.pk
