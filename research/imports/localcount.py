"""Local counts out of a spreadsheet of a school, a clinic or an agency."""

from django.utils.translation import gettext_lazy as _

from bic.imports import Choice, Day, Number, Target, Text, target
from research.models import LocalCount

Subject, Unit, SourceKind = LocalCount.Subject, LocalCount.Unit, LocalCount.SourceKind


@target
class LocalCountImport(Target):
    """Numbers, told apart by who counted what on which day."""

    key = "research.localcount"
    label = _("local counts")
    model = LocalCount
    permission = "research.import_localcount"
    list_url = "research:localcount_list"
    of_community = True
    natural_key = ("source", "subject", "what", "unit", "counted_on")
    advice = _(
        "One row for each language, country or group, with columns for which of these it is and "
        "for what was counted, such as students. Leave names of people out."
    )
    columns = (
        Choice(
            "subject", _("What is counted"), choices=Subject, blank=Subject.LANGUAGE,
            aliases=("subject", "kind", "tipo"),
            other_names={
                "languages": Subject.LANGUAGE, "idioma": Subject.LANGUAGE,
                "country": Subject.COUNTRY, "país": Subject.COUNTRY, "grupo": Subject.GROUP,
            },
            hint=_("Language, country of birth or group; empty is a language."),
        ),
        Text("what", _("Name"), required=True, max_length=120,
             aliases=("language", "country", "group", "nombre", "idioma", "lengua")),
        Number("number", _("Number"), required=True, most=2_000_000_000,
               aliases=("count", "students", "people", "patients", "total", "número")),
        Choice(
            "unit", _("Counted in"), choices=Unit, blank=Unit.PEOPLE,
            aliases=("unit", "unidad"),
            other_names={
                "pupils": Unit.STUDENTS, "estudiantes": Unit.STUDENTS, "personas": Unit.PEOPLE,
                "households": Unit.FAMILIES, "familias": Unit.FAMILIES,
                "pacientes": Unit.PATIENTS, "cases": Unit.ARRIVALS,
            },
            hint=_("People, students, patients, families or arrivals; empty is people."),
        ),
        Choice(
            "source_kind", _("Kind of source"), choices=SourceKind, blank=SourceKind.OTHER,
            aliases=("source type",),
            other_names={
                "school": SourceKind.SCHOOL, "escuela": SourceKind.SCHOOL,
                "clinic": SourceKind.CLINIC, "clínica": SourceKind.CLINIC,
                "resettlement": SourceKind.RESETTLEMENT, "agency": SourceKind.RESETTLEMENT,
            },
        ),
        Text("source", _("Source"), required=True, max_length=160,
             aliases=("organization", "fuente", "counted by")),
        Day("counted_on", _("Counted on"), required=True,
            aliases=("date", "day", "as of", "fecha")),
        Text("note", _("Note"), max_length=1000, aliases=("notes", "nota")),
    )  # fmt: skip

    def make(self, row):
        record = super().make(row)
        record.added_by = self.by
        return record
