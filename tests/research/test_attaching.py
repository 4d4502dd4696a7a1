"""What can speak for a theme, what is told of it, and who is kept from it."""

import pytest
from django.utils import timezone

from bic.surveys.services import collection
from bic.tenancy import scope
from bic.tenancy.scoping import see_own_rows
from bic.translated import Translated
from research import attaching
from research.attaching import NotThere
from research.models import Asset, Ballot, Quote, Seat, Theme, ThemeComment, ThemeEvidence
from research.reading import themes_for_reading
from research.services import record as records
from research.services import theme as services
from research.services import voice
from tests.factories import UserFactory
from tests.research import studies as make
from tests.research.furnish_themes import add_theme
from tests.surveys.answering import answered
from tests.surveys.making import make_survey


@pytest.fixture
def host(db):
    return UserFactory(name="Priya")


@pytest.fixture
def theme(larkspur, host):
    return add_theme(larkspur, "Getting around", by=host)


def attach(theme, kind, row, by):
    return services.attach(theme, kind, str(row.pk), note=Translated(), by=by)


@pytest.fixture
def quote(larkspur, host, open_scope):
    """A quote of a checked record, approved."""
    study = make.open_study(larkspur, by=host)
    kept = make.make_record(study)
    said = make.make_statement(kept)
    code = make.make_code(larkspur, "Evening buses")
    make.code_it(said, code, by=host)
    found = make.make_quote(said, by=host)
    records.clear(kept, by=host)
    Quote.objects.filter(pk=found.pk).update(approved_by=host, approved_at=timezone.now())
    found.refresh_from_db()
    found.code = code
    return found


def test_a_quote_goes_with_its_consent_and_is_copied_nowhere(larkspur, theme, host, quote):
    kept = attach(theme, "quote", quote, host)
    assert quote.text not in str(kept.told)
    [[told]] = [one["evidence"] for one in themes_for_reading(larkspur)]
    assert told["quote"] == {"text": quote.text, "language": "es"}
    Quote.objects.filter(pk=quote.pk).update(approved_by=None, approved_at=None)
    assert [one["evidence"] for one in themes_for_reading(larkspur)] == [[]]
    with pytest.raises(NotThere):
        attaching.freeze(larkspur, "quote", str(quote.pk))


def test_few_sources_are_told_as_some(larkspur, theme, host, quote):
    kept = attach(theme, "sources", quote.code, host)
    assert kept.told["en"]["value"] == "Some of the interviews and groups"
    assert attaching.SOURCES["sources"].offers(larkspur) == [
        attaching.Offer(str(quote.code.pk), "Evening buses")
    ]


def test_many_sources_are_counted(larkspur, theme, host, quote, program):
    program.suppression_threshold = 5
    program.save()
    larkspur.program.refresh_from_db()
    study = quote.study
    for number in range(14):
        said = make.make_statement(make.make_record(study), f"Said {number}")
        if number < 7:
            make.code_it(said, quote.code, by=host)
    told = attaching.freeze(larkspur, "sources", str(quote.code.pk))
    assert told["en"]["value"] == "8 of 15 interviews and groups"


def test_results_of_a_closed_survey_are_kept_without_small_numbers(larkspur, theme, host):
    program = larkspur.program
    survey = make_survey(program, by=host, community=larkspur)
    with scope(program):
        assert attaching.SOURCES["answer"].offers(larkspur) == []
    answered(survey, 60, {"area": "north"})
    answered(survey, 40, {"area": "south"})
    answered(survey, 3, {"area": "north", "welcome": "1"})
    with scope(program):
        collection.close_survey(survey, by=host)
        labels = [one.label for one in attaching.SOURCES["answer"].offers(larkspur)]
        assert "Where do you live?" in labels
        kept = services.attach(
            theme, "answer", f"{survey.pk}:area", note=Translated(), by=host
        ).told["en"]
        assert kept["value"] == "North side: 61.2%"
        assert [row[:2] for row in kept["rows"]] == [["North side", 63], ["South side", 40]]
        small = attaching.freeze(larkspur, "answer", f"{survey.pk}:welcome")["en"]
        assert "*" in str(small["rows"])
        assert small["threshold"] == 11
        with pytest.raises(NotThere):
            attaching.freeze(larkspur, "answer", f"{survey.pk}:wish")


def test_only_public_assets_speak_and_never_a_person(larkspur, open_scope):
    usual = {"community": larkspur, "category": "places"}
    public = Asset.objects.create(**usual, name="Library", is_public=True)
    private = Asset.objects.create(**usual, name="Garage")
    assert [one.label for one in attaching.SOURCES["asset"].offers(larkspur)] == ["Library"]
    assert attaching.freeze(larkspur, "asset", str(public.pk))["es"]["label"] == "Library"
    with pytest.raises(NotThere):
        attaching.freeze(larkspur, "asset", str(private.pk))


def test_what_is_not_shared_is_behind_the_wall(larkspur, host, open_scope):
    shared = add_theme(larkspur, "Shared", by=host)
    draft = add_theme(larkspur, "Draft", by=host, shared=False)
    existing = make.make_existing(larkspur)
    for theme in (shared, draft):
        attach(theme, "existing", existing, host)
        ThemeComment.objects.create(community=larkspur, theme=theme, text="For all", by=host)
    ThemeComment.objects.create(
        community=larkspur, theme=shared, text="For staff", audience="staff", by=host
    )
    add_theme(larkspur, "Second", by=host)
    other, reader = UserFactory(), UserFactory()
    ranking = voice.open_ranking(
        larkspur, question=Translated.of("First?"), closes_on="2099-01-01", by=host
    )
    for user in (other, reader):
        voice.rank(ranking, ranking.options, by=user)
    with scope(larkspur.program, [larkspur]):
        see_own_rows(reader.pk)
        assert {str(one) for one in Theme.objects.all()} == {"Shared", "Second"}
        assert [one.theme_id for one in ThemeEvidence.objects.all()] == [shared.pk]
        assert [one.text for one in ThemeComment.objects.all()] == ["For all"]
        assert [one.voter_id for one in Ballot.objects.all()] == [reader.pk]
        assert not Seat.objects.exists()


def test_what_answers_offer_costs_the_same_however_many_surveys_there_are(
    larkspur, host, program, django_assert_num_queries
):
    for _number in range(3):
        survey = make_survey(program, by=host, community=larkspur)
        with scope(program):
            collection.close_survey(survey, by=host)
    with scope(program):
        offered = attaching.SOURCES["answer"].offers(larkspur)
        with django_assert_num_queries(2):
            assert attaching.SOURCES["answer"].offers(larkspur) == offered
    assert len({one.reference.partition(":")[0] for one in offered}) == 3
