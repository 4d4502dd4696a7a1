"""Indicators and lessons of the demo."""

from bic.days import today_in
from bic.tenancy import scope
from communities.models import Community
from evaluations.compared.indicators import indicators_of
from evaluations.models import EvaluationPart, Lesson, ReportReader
from evaluations.overview import standings


def test_the_demo_reads_indicators_of_every_kind(program):
    with scope(program):
        place = Community.objects.select_related("program").get(slug="larkspur")
        found = {one.indicator.suggested: one for one in standings(place, today_in(program))}

    assert found["interpreted"].moved == "Better than at the baseline"
    assert [one.words for one in found["interpreted"].targets] == ["reached", "not reached"]
    assert found["vital-documents"].value == "77.5%"
    assert found["english"].indicator.level == "context"
    assert found["meetings"].newest.is_computed
    assert found["reach"].missing


def test_indicators_of_the_demo_are_compared_over_three_waves(program):
    with scope(program):
        place = Community.objects.select_related("program").get(slug="larkspur")
        found = indicators_of(place)
        belonging = next(one for one in found.lines if one.indicator.item == "belong")

    assert [str(one) for one in found.waves] == ["Baseline", "Year 1", "Year 3"]
    assert belonging.change.way == "better"


def test_the_report_of_the_demo_tells_lessons_and_went_to_people_without_an_account(program):
    with scope(program):
        told = [one.told.texts["en"] for one in Lesson.objects.exclude(told__texts={})]
        place = Community.objects.get(slug="larkspur")
        part = EvaluationPart.objects.get(report__community=place, key="lessons")
        readers = ReportReader.objects.filter(community=place).values_list(
            "edition__language", flat=True
        )

        assert sorted(readers) == ["en", "es"]
    assert told
    assert all(one in str(part.facts) for one in told)
