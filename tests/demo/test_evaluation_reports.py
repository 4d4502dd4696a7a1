"""The evaluation reports of the demo."""

from bic.tenancy import scope
from evaluations.models import EvaluationEdition, EvaluationFile, EvaluationReport, Reading


def test_a_third_year_is_published_in_two_languages_and_a_first_is_a_draft(program):
    with scope(program):
        editions = list(EvaluationEdition.objects.order_by("language"))
        drafts = EvaluationReport.objects.drafts().select_related("wave")
        assert [one.language for one in editions] == ["en", "es"]
        assert [one.wave.kind for one in drafts] == ["year_1"]
        assert not EvaluationFile.objects.exists()
    spanish = editions[1].facts
    assert spanish["summary"]["language"] == "es"
    assert {one["key"] for one in spanish["parts"]} >= {
        "design", "people", "surveys", "indicators", "change", "lessons", "next",
    }  # fmt: skip


def test_the_report_of_a_third_year_tells_how_far_the_plan_is(program):
    with scope(program):
        english = EvaluationEdition.objects.get(language="en")
        indicators = next(one for one in english.facts["parts"] if one["key"] == "indicators")
    rows = {row["label"]: row["cells"] for row in indicators["facts"]["tables"][0]["rows"]}
    third_year = rows["Actions of the plan that were achieved"][3]
    assert third_year[0]["unit"] == "percent"


def test_the_first_wave_was_before_the_plan(program):
    with scope(program):
        readings = Reading.objects.filter(
            indicator__suggested="actions", community__slug="larkspur", wave__isnull=False
        )
        values = dict(readings.values_list("wave__kind", "value"))
    assert values["baseline"] is None
    assert values["year_1"] < values["year_3"]
