"""The evaluation reports of the demo."""

from bic.tenancy import scope
from evaluations.models import EvaluationEdition, EvaluationFile, EvaluationReport


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
