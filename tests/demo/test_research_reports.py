"""The research reports of the demo."""

from bic.tenancy import scope
from research.models import EditionFile, ReportEdition, ResearchReport


def test_two_reports_are_published_in_two_languages_and_one_is_a_draft(program):
    with scope(program):
        editions = list(
            ReportEdition.objects.select_related("community").order_by(
                "community__slug", "language"
            )
        )
        drafts = ResearchReport.objects.drafts().select_related("community")
        assert [(one.community.slug, one.language) for one in editions] == [
            ("larkspur", "en"), ("larkspur", "es"), ("mill-fork", "en"), ("mill-fork", "es"),
        ]  # fmt: skip
        assert [one.community.slug for one in drafts] == ["saluda-bend"]
        assert not EditionFile.objects.exists()
    spanish = editions[3].facts
    assert spanish["summary"]["language"] == "es"
    assert {one["key"] for one in spanish["parts"]} >= {"profile", "studies", "assets", "themes"}
